import type { DraftDoubt } from '../draft.ts'
import type { Found, PastedMetadata } from '../pasted-article.ts'
import { same } from '../same.ts'
import type { HeadLine } from './read-byline.ts'

/** Take the printed title, and say if the page notes another. */
export function setTitle(metadata: PastedMetadata, text: string, doubts: DraftDoubt[]): void {
  const known = metadata.title
  if (known && same(known.value) !== same(text)) {
    doubts.push({
      kind: 'metadata',
      words: known.value,
      message: `The title was taken as printed, «${text}». Another one stands in ${known.where}: «${known.value}».`,
    })
  }
  metadata.title = { value: text, where: 'the printed title' }
}

/** Put what a line says into the metadata, and say where it differs from what the page notes. */
export function takeLine(
  metadata: PastedMetadata,
  read: HeadLine,
  text: string,
  doubts: DraftDoubt[],
): void {
  const where = `the line «${text}»`
  if (metadata.authors.length === 0) {
    metadata.authors = read.authors.map((value) => ({ value, where }))
    if (read.isGuess && read.authors.length > 0) {
      doubts.push(guessedAuthor(text))
    }
  } else if (
    read.authors.length > 0 &&
    !read.isGuess &&
    !sameNames(metadata.authors, read.authors)
  ) {
    doubts.push({
      kind: 'metadata',
      words: text,
      message: `The printed authors differ from ${metadata.authors[0]?.where ?? 'the metadata'}: «${metadata.authors.map(({ value }) => value).join(', ')}».`,
    })
    metadata.authors = read.authors.map((value) => ({ value, where }))
  }
  if (read.isAmbiguous) {
    doubts.push({
      kind: 'metadata',
      words: text,
      message:
        read.published === null && read.modified === null
          ? 'The day and the month of this date could be either number: it was left open.'
          : `The day and the month of this date could be either number: it was read as ${read.published ?? read.modified ?? ''}, as the language of the page has it.`,
    })
  }
  if (read.published !== null)
    metadata.published = agree(metadata.published, read.published, where, doubts)
  if (read.modified !== null) metadata.modified ??= { value: read.modified, where }
  if (read.publisher !== null) metadata.publisherName ??= { value: read.publisher, where }
  if (read.url !== null) metadata.url ??= { value: read.url, where }
}

/** The doubt about a name that only stands where authors do. */
export function guessedAuthor(words: string): DraftDoubt {
  return {
    kind: 'metadata',
    words,
    message: 'This was taken for the name of the author: nothing else says so.',
  }
}

function agree(known: Found | null, date: string, where: string, doubts: DraftDoubt[]): Found {
  if (!known) return { value: date, where }
  if (!known.value.startsWith(date) && !date.startsWith(known.value)) {
    doubts.push({
      kind: 'metadata',
      words: date,
      message: `The page prints ${date} (${where}), but ${known.where} says ${known.value}, which was taken.`,
    })
  }
  return known
}

function sameNames(known: readonly Found[], printed: readonly string[]): boolean {
  const names = known.map(({ value }) => same(value))
  return printed.every((name) => names.includes(same(name)))
}
