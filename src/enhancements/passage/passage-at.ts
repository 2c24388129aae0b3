import type { PassagesFile } from '../../exports/passages-json.ts'
import { copyableOf, type Copyable } from './copyable.ts'

/** Where a passage is. */
export interface Place {
  /** The address of its article, with a slash at the end. */
  article: string
  /** Of its anchor there. */
  fragment: string
}

const files = new Map<string, Promise<PassagesFile>>()

/** Everything that can be copied of an article; loaded once, and anew after a failure. */
function fileOf(article: string): Promise<PassagesFile> {
  let file = files.get(article)
  if (!file) {
    file = fetch(`${article}pasajes.json`).then((response) => {
      if (!response.ok) throw new Error(`${response.status} ${response.url}`)
      return response.json() as Promise<PassagesFile>
    })
    files.set(article, file)
    file.catch(() => files.delete(article))
  }
  return file
}

/** What can be copied at a place, under the addresses by which the reader reads it. */
export async function passageAt({ article, fragment }: Place): Promise<Copyable> {
  const passage = copyableOf(await fileOf(article), fragment)
  if (!passage) throw new Error(`There is no passage ${fragment} in ${article}.`)
  const { url, urlOfWords, citeUrl } = passage
  return {
    ...passage,
    url: here(url),
    urlOfWords: urlOfWords && here(urlOfWords),
    citeUrl: here(citeUrl),
  }
}

/** An address of the published site at the place where the reader reads it. */
function here(address: string): string {
  const { pathname, search, hash } = new URL(address)
  return location.origin + pathname + search + hash
}
