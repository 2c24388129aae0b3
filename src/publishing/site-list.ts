import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { listOfFiles } from '../hosting/rules.ts'
import { formatList, keptOf, listed, readList, type SiteList } from '../hosting/site-list.ts'
import { listFiles } from './list-files.ts'

/**
 * Take over from the site before what pages of it go on asking for, and write the list of the files.
 *
 * @param staged the folder of the site that was built
 * @param place the folder of the site before, if there is one
 */
export async function keepParts(staged: string, place: string): Promise<void> {
  const built = await listSite(staged)
  const kept: Record<string, SiteList[string]> = {}
  for (const [file, known] of Object.entries(keptOf(await listBefore(place), built))) {
    const content = await readFile(path.join(place, file)).catch(() => undefined)
    // Whatever else was done in that folder, nobody gets half a file.
    if (!content || digestOf(content) !== known.sha256) continue
    await mkdir(path.dirname(path.join(staged, file)), { recursive: true })
    await writeFile(path.join(staged, file), content)
    kept[file] = known
  }
  await writeFile(path.join(staged, listOfFiles), formatList({ ...built, ...kept }))
}

/** What the folder of a site has, by its own list, or else by its files; nothing if there is none. */
async function listBefore(place: string): Promise<SiteList> {
  const text = await readFile(path.join(place, listOfFiles), 'utf8').catch(() => '')
  return readList(text) ?? listSite(place)
}

/** What the folder of a site has, which nobody has listed yet. */
async function listSite(folder: string): Promise<SiteList> {
  const list: Record<string, SiteList[string]> = {}
  for (const file of await listFiles(folder)) {
    if (file === listOfFiles) continue
    const content = await readFile(path.join(folder, file))
    list[file] = listed(file, { bytes: content.length, sha256: digestOf(content) })
  }
  return list
}

function digestOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
