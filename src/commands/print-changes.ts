import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { headersOf } from '../hosting/headers-of.ts'
import { listOfFiles } from '../hosting/rules.ts'
import { builtOf, changesOf, formatList, readList, type SiteList } from '../hosting/site-list.ts'
import { countOf } from '../text/count-of.ts'

const site = 'dist'

/**
 * Print what to do on a host so that it has the site that is built, a line for each file, and write into
 * the list of the site what the host has afterwards.
 *
 * @param hostList a file with the list of what the host has; `undefined` if it has nothing
 * @throws when there is no such list
 */
export async function printChanges(hostList: string | undefined): Promise<void> {
  const own = path.join(site, listOfFiles)
  const built = await listIn(own, `Run \`npm run build\` first: it writes ${own}.`)
  const host = await (hostList === undefined
    ? {}
    : listIn(
        hostList,
        `Give the ${listOfFiles} of the host, or no file if there is nothing on it yet.`,
      ))
  const { changes, after } = changesOf(host, built)
  for (const { step, path } of changes) {
    const { type, caching } = headersOf(`/${path}`)
    console.log([step, path, ...(step === 'gone' ? [] : [type, caching])].join('\t'))
  }
  await writeFile(own, formatList(after))

  const gone = changes.filter(({ step }) => step === 'gone').length
  const kept = Object.keys(after).length - Object.keys(builtOf(after)).length
  console.error(
    `${countOf(changes.length - gone, 'file', 'files')} to upload, ${gone} to delete, ${kept} kept for pages of before.`,
  )
}

async function listIn(file: string, hint: string): Promise<SiteList> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  const list = text === undefined ? undefined : readList(text)
  if (list) return list
  const fault = text === undefined ? 'There is no file' : 'There is no list of files in'
  throw new Error(`${fault} \`${file}\`. ${hint}`)
}
