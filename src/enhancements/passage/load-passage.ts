import type { PassagesFile } from '../../exports/passages-json.ts'
import { passagesFileName } from '../../edition/paths.ts'
import { loadJson } from '../load-file.ts'
import { copyableOf, type Copyable } from './copyable.ts'

/** The address of a passage, in two parts. */
export interface PassageLocation {
  /** The address of its article, with a slash at the end. */
  article: string
  /** The anchor of the passage in the article. */
  fragment: string
}

const files = new Map<string, Promise<PassagesFile>>()

/** The passages of an article; loaded once, and again after a failure. */
function loadFile(article: string): Promise<PassagesFile> {
  let file = files.get(article)
  if (!file) {
    file = loadJson<PassagesFile>(article + passagesFileName)
    files.set(article, file)
    file.catch(() => files.delete(article))
  }
  return file
}

/** A passage as it is copied, with the addresses of the site that the reader is on. */
export async function loadPassage({ article, fragment }: PassageLocation): Promise<Copyable> {
  const passage = copyableOf(await loadFile(article), fragment)
  if (!passage) throw new Error(`There is no passage ${fragment} in ${article}.`)
  const { url, urlOfWords, citeUrl } = passage
  return {
    ...passage,
    url: onThisSite(url),
    urlOfWords: urlOfWords && onThisSite(urlOfWords),
    citeUrl: onThisSite(citeUrl),
  }
}

/** An address of the published site on the site that the reader is on, such as a preview of it. */
function onThisSite(address: string): string {
  const { pathname, search, hash } = new URL(address)
  return location.origin + pathname + search + hash
}
