import type { Draft, DraftBlock, DraftDoubt } from '../draft.ts'
import type { Dropped, Found, PastedMetadata } from '../pasted-article.ts'
import { endsSentence } from '../plain/ends-sentence.ts'
import { textOfBlock } from '../texts-of.ts'
import { labelOf } from './label-of.ts'
import { readHeadLine, type HeadLine } from './read-byline.ts'

/** How many blocks at the beginning may be the head of the article. */
const longest = 16

/**
 * Take the head out of an article: its title, subtitle, byline and date become metadata, with the
 * line that says so. What stands there beside them, such as the name of the section, is dropped.
 */
export function takeHead(draft: Draft): Draft {
  const metadata = structuredClone(draft.metadata)
  const dropped: Dropped[] = []
  const doubts: DraftDoubt[] = []
  const kept: DraftBlock[] = []
  const lines = draft.lines
  const titleAt = placeOfTitle(draft)
  let index = 0
  for (; index < Math.min(lines.length, longest); index += 1) {
    const line = lines[index]
    if (!line) break
    const text = textOfBlock(line.block).trim()
    if (line.block.type === 'image' || text === '') {
      kept.push(line)
      continue
    }
    if (index === titleAt) {
      setTitle(metadata, text, doubts)
      dropped.push({ as: 'title', text })
      continue
    }
    if (line.block.type !== 'paragraph' && line.block.type !== 'heading') {
      if (line.zone === 'head' || index < titleAt) {
        kept.push(line)
        continue
      }
      break
    }
    if (index > titleAt && metadata.title && same(text) === same(metadata.title.value)) {
      dropped.push({ as: 'title', text })
      continue
    }
    const label = labelOf(text)
    if (label) {
      dropped.push({ as: label, text })
      continue
    }
    const read = readHeadLine(text, metadata.language?.value ?? null, line.role === 'byline')
    const isAuthor = metadata.authors.some(({ value }) => same(value) === same(text))
    if (isAuthor || (read && (line.role !== null || isHeadLine(read, text)))) {
      if (read) takeLine(metadata, read, text, doubts)
      dropped.push({
        as:
          read?.authors.length || isAuthor
            ? 'byline'
            : read?.url
              ? 'address'
              : read?.publisher
                ? 'publisher'
                : 'date',
        text,
      })
      continue
    }
    if (isSubtitle(lines, index, titleAt, metadata)) {
      metadata.subtitle ??= { value: text, where: 'the line below the title' }
      dropped.push({ as: 'subtitle', text })
      continue
    }
    if (index < titleAt || (line.zone === 'head' && !endsSentence(text))) {
      dropped.push({ as: 'label', text })
      continue
    }
    if (line.zone === 'head') {
      kept.push(line)
      continue
    }
    break
  }
  return {
    ...draft,
    metadata,
    lines: [...kept, ...lines.slice(index)],
    dropped: [...dropped, ...draft.dropped],
    doubts: [...doubts, ...draft.doubts],
  }
}

/** The index of the line that is the title, or -1. */
function placeOfTitle({ lines, metadata, format }: Draft): number {
  const start = lines.slice(0, longest)
  const byRole = start.findIndex(({ role }) => role === 'title')
  if (byRole !== -1) return byRole
  const known = metadata.title?.value ?? ''
  const byWords = start.findIndex(
    ({ block }) => known !== '' && same(textOfBlock(block)) === same(known),
  )
  if (byWords !== -1) return byWords
  const headings = start.findIndex(({ block }) => block.type === 'heading' && block.level === 1)
  const prose = start.findIndex(
    ({ block }) => block.type === 'paragraph' && textOfBlock(block).length > 200,
  )
  if (headings !== -1 && (prose === -1 || headings < prose)) return headings
  if (known !== '' && format === 'a web page') return -1
  const first = start.findIndex(
    ({ block }) => block.type === 'paragraph' || block.type === 'heading',
  )
  const block = start[first]?.block
  if (!block) return -1
  const text = textOfBlock(block).trim()
  if (block.type === 'heading') return first
  const isShaped =
    text.length <= 160 &&
    !/[.,;:]$/.test(text) &&
    !/^https?:|^[—–-]\s|^(?:P|R)\s*[.:]/.test(text) &&
    !readHeadLine(text, null)
  return isShaped && lines.length > 2 ? first : -1
}

function setTitle(metadata: PastedMetadata, text: string, doubts: DraftDoubt[]): void {
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

/** True for a line that says nothing but what was read. */
function isHeadLine(read: HeadLine, text: string): boolean {
  return read.authors.length > 0 || text.length < 120
}

function takeLine(
  metadata: PastedMetadata,
  read: HeadLine,
  text: string,
  doubts: DraftDoubt[],
): void {
  const where = `the line «${text}»`
  if (metadata.authors.length === 0) {
    metadata.authors = read.authors.map((value) => ({ value, where }))
    if (read.isGuess && read.authors.length > 0) {
      doubts.push({
        kind: 'metadata',
        words: text,
        message: 'This was taken for the name of the author: nothing else says so.',
      })
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

/** True for what stands below the title and above the byline or the date. */
function isSubtitle(
  lines: readonly DraftBlock[],
  index: number,
  titleAt: number,
  metadata: PastedMetadata,
): boolean {
  const line = lines[index]
  if (!line || metadata.subtitle?.where === 'the line below the title') return false
  const text = textOfBlock(line.block).trim()
  if (line.role === 'subtitle') return true
  if (metadata.subtitle && same(metadata.subtitle.value) === same(text)) return true
  if (titleAt === -1 || index < titleAt || text.length > 400) return false
  const between = lines
    .slice(titleAt + 1, index)
    .some(({ block }) => textOfBlock(block).length > 120)
  const followers = lines.slice(index + 1, index + 3)
  return (
    !between &&
    followers.some(({ block, role }) => {
      const next = textOfBlock(block).trim()
      return (
        role === 'byline' ||
        role === 'date' ||
        (block.type === 'paragraph' && next.length < 120 && readHeadLine(next, null) !== undefined)
      )
    })
  )
}

function sameNames(known: readonly Found[], printed: readonly string[]): boolean {
  const names = known.map(({ value }) => same(value))
  return printed.every((name) => names.includes(same(name)))
}

function same(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
