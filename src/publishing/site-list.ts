import { readFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { listOfFiles } from '../hosting/rules.ts'
import { formatList, keptOf, listed, readList, type SiteList } from '../hosting/site-list.ts'
import { contentOf, type FileContent } from './file-content.ts'
import { listFiles } from './list-files.ts'

/**
 * Take over from the site before what pages of it go on asking for, and write the list of the files.
 *
 * @param staged the folder of the site that was built
 * @param place the folder of the site before, if there is one
 * @param list of that site, if it is known
 * @param taken the files that were taken over from it as they are
 * @param contents what is known of the others
 * @returns the digest of the list
 */
export async function keepParts(
  staged: string,
  place: string,
  list?: SiteList,
  taken: ReadonlySet<string> = new Set(),
  contents: ReadonlyMap<string, FileContent> = new Map(),
): Promise<string> {
  const before = list ?? (await listBefore(place))
  const built = listSite(staged, contents, (file) => (taken.has(file) ? before[file] : undefined))
  const kept: Record<string, SiteList[string]> = {}
  for (const [file, known] of Object.entries(keptOf(before, built))) {
    const content = await readFile(path.join(place, file)).catch(() => undefined)
    // Whatever else was done in that folder, nobody gets half a file.
    if (!content || contentOf(content).sha256 !== known.sha256) continue
    await mkdir(path.dirname(path.join(staged, file)), { recursive: true })
    await writeFile(path.join(staged, file), content)
    kept[file] = known
  }
  const text = formatList({ ...built, ...kept })
  await writeFile(path.join(staged, listOfFiles), text)
  return contentOf(Buffer.from(text)).sha256
}

/** The list of the site in a folder, with its digest; `undefined` if it has none. */
export async function listOfSite(
  place: string,
): Promise<{ list: SiteList; digest: string } | undefined> {
  const bytes = await readFile(path.join(place, listOfFiles)).catch(() => undefined)
  const list = bytes && readList(bytes.toString())
  return bytes && list && { list, digest: contentOf(bytes).sha256 }
}

/** What the folder of a site has, by its own list, or else by its files; nothing if there is none. */
async function listBefore(place: string): Promise<SiteList> {
  return (await listOfSite(place))?.list ?? listSite(place)
}

/** What the folder of a site has, which nobody has listed yet, but for some of its files. */
function listSite(
  folder: string,
  contents: ReadonlyMap<string, FileContent> = new Map(),
  known: (file: string) => SiteList[string] | undefined = () => undefined,
): SiteList {
  const list: Record<string, SiteList[string]> = {}
  for (const file of listFiles(folder)) {
    if (file === listOfFiles) continue
    const content = () => contents.get(file) ?? contentOf(readFileSync(path.join(folder, file)))
    list[file] = known(file) ?? listed(file, content())
  }
  return list
}
