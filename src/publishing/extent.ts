import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { datasetFileOf, pages } from '../edition/paths.ts'
import { countOf } from '../text/count-of.ts'
import { listFiles } from './list-files.ts'

/** How much a site has. */
export interface Extent {
  pages: number
  articles: number
  /** Those that its lists have, also of what is gone. */
  addresses: number
}

/** How much the site in a folder has, of which these are the files: nothing, if there is none. */
export async function extentOf(
  folder: string,
  files: readonly string[] = listFiles(folder),
): Promise<Extent> {
  const article = new RegExp(`^${pages.articles.slice(1)}[^/]+/index\\.html$`)
  const addresses = await readFile(path.join(folder, datasetFileOf('address', 'records')))
    .then((bytes) => JSON.parse(bytes.toString()) as unknown)
    .catch(() => [])
  return {
    pages: files.filter((file) => /(?:^|\/)index\.html$/.test(file)).length,
    articles: files.filter((file) => article.test(file)).length,
    addresses: Array.isArray(addresses) ? addresses.length : 0,
  }
}

const nouns: Record<keyof Extent, [one: string, many: string]> = {
  pages: ['page', 'pages'],
  articles: ['article', 'articles'],
  addresses: ['listed address', 'listed addresses'],
}

/** What a site has lost that is more than an editor takes out at a time: a fifth. */
export function lossesOf(before: Extent, after: Extent): string[] {
  return (['pages', 'articles', 'addresses'] as const)
    .filter((name) => after[name] < before[name] * 0.8)
    .map((name) => `${countOf(after[name], ...nouns[name])} instead of ${before[name]}`)
}
