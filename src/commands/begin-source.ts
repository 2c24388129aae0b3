import type { ParsedContent } from '../corpus/parsed-content.ts'
import { pathOfEntry } from '../edition/content-paths.ts'
import type { PastedMetadata } from '../pasting/pasted-article.ts'
import type { NewFile } from '../skeletons/of-marks.ts'
import { sourceSkeleton } from '../skeletons/things.ts'
import { authorFor } from './author-for.ts'

/** The file of a document with what its page says of itself, and what a person should look at. */
export function filesOfSource(
  id: string,
  { title, authors, published, language, url, publisherName }: PastedMetadata,
  content: ParsedContent,
): { files: NewFile[]; remarks: string[] } {
  const signed = authors.map((author) => authorFor(author, content))
  const doubts = signed.flatMap(({ doubt }) => doubt ?? [])
  const text = sourceSkeleton({
    title: title?.value,
    publisher: publisherName?.value,
    language: language?.value,
    url: url?.value,
    issued: published?.value,
    // A source names its authors itself.
    authors: signed.map(({ start }) => ({ ...start, entity: undefined })),
  })
  return {
    files: [{ path: pathOfEntry('sources', id), text }],
    remarks: doubts.length === 0 ? [] : ['To look at:', ...doubts],
  }
}
