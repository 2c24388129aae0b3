import { datesIn } from '../../text/read-date.ts'
import type { Draft, DraftBlock, DraftDoubt } from '../draft.ts'
import type { Dropped, DroppedPart, PastedMetadata } from '../pasted-article.ts'
import { endsSentence } from '../plain/ends-sentence.ts'
import { isProse } from '../is-prose.ts'
import { textOfBlock, textOfInline } from '../texts-of.ts'
import { splitAtBreaks, tidyInline } from '../tidy-inline.ts'
import { longestHead, placeOfTitle } from './place-of-title.ts'
import { guessedAuthor, setTitle, takeLine } from './take-line.ts'
import { same } from '../same.ts'
import { labelOf } from '../../text/label-of.ts'
import { isPersonName, readHeadLine, type HeadLine } from './read-byline.ts'

/**
 * Take the head out of an article: its title, subtitle, byline and date become metadata, with the
 * line that says so. What stands there beside them, such as the name of the section, is dropped.
 */
export function takeHead(draft: Draft): Draft {
  const metadata = structuredClone(draft.metadata)
  const dropped: Dropped[] = []
  const doubts: DraftDoubt[] = []
  const kept: DraftBlock[] = []
  const lines = splitHeadLines(draft.lines)
  const titleAt = placeOfTitle({ ...draft, lines })
  let index = 0
  for (; index < Math.min(lines.length, longestHead); index += 1) {
    const line = lines[index]
    if (!line) break
    const text = textOfBlock(line.block).trim()
    if (!/[\p{L}\p{N}]/u.test(text) && line.block.type === 'paragraph') {
      dropped.push({ as: 'label', text })
      continue
    }
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
    const isKnown = namesAuthors(text, metadata)
    const read = readHeadLine(text, metadata.language?.value ?? null, line.role === 'byline')
    if (isKnown || (read && (line.role !== null || isHeadLine(read, text)))) {
      const isSigned = line.role === 'byline' && metadata.authors.length > 0
      if (read)
        takeLine(metadata, isKnown || isSigned ? { ...read, authors: [] } : read, text, doubts)
      dropped.push({ as: isKnown ? 'byline' : partOf(read), text })
      continue
    }
    if (index > titleAt && titleAt !== -1 && isSignature(lines, index, metadata)) {
      const value = text.split(/\s+[/|]\s+/)[0] ?? text
      metadata.authors = [{ value, where: `the line «${text}»` }]
      doubts.push(guessedAuthor(text))
      dropped.push({ as: 'byline', text })
      continue
    }
    if (isSubtitle(lines, index, titleAt, metadata)) {
      metadata.subtitle ??= { value: text, where: 'the line below the title' }
      dropped.push({ as: 'subtitle', text })
      continue
    }
    const isText = line.zone === 'core' || isProse(text) || line.block.type === 'heading'
    if (index < titleAt || !isText) {
      dropped.push({ as: 'label', text })
      continue
    }
    break
  }
  const rest = lines.slice(index)
  const last = textOfBlock(rest.at(-1)?.block ?? { type: 'rule', printed: '' }).trim()
  // Browsers and readers add the address below what they copy.
  if (metadata.url === null && /^https?:\/\/\S+$/.test(last)) {
    metadata.url = { value: last, where: 'the last line' }
    dropped.push({ as: 'address', text: last })
    rest.pop()
  }
  return {
    ...draft,
    metadata,
    lines: [...kept, ...rest],
    dropped: [...dropped, ...draft.dropped],
    doubts: [...doubts, ...draft.doubts],
  }
}

/** Lines before the text that one paragraph holds, such as title and byline, each by itself. */
function splitHeadLines(lines: readonly DraftBlock[]): DraftBlock[] {
  const firstProse = lines.findIndex(({ block }) => isProse(textOfBlock(block)))
  return lines.flatMap((line, index): DraftBlock[] => {
    const { block } = line
    if (block.type !== 'paragraph' || (firstProse !== -1 && index >= firstProse)) return [line]
    const parts = splitAtBreaks(block.content).map((content) => tidyInline(content))
    const isHead = parts.some((part) => readHeadLine(textOfInline(part), null) !== undefined)
    if (parts.length < 2 || !isHead) return [line]
    return parts
      .filter((content) => content.length > 0)
      .map((content) => ({ ...line, block: { type: 'paragraph', content } }))
  })
}

/** True for the name of a person right above the date or the text. */
function isSignature(
  lines: readonly DraftBlock[],
  index: number,
  { authors }: PastedMetadata,
): boolean {
  const [line = '', next = ''] = lines
    .slice(index, index + 2)
    .map(({ block }) => textOfBlock(block).trim())
  const name = line.split(/\s+[/|]\s+/)[0] ?? ''
  const isDated =
    (readHeadLine(next, null)?.published ?? null) !== null || datesIn(next, null)[0]?.index === 0
  return authors.length === 0 && isPersonName(name) && (isDated || isProse(next))
}

/** True for a short line with the names of the authors, as far as they are known. */
function namesAuthors(text: string, { authors }: PastedMetadata): boolean {
  const folded = same(text)
  return (
    authors.length > 0 &&
    text.length <= 40 + 60 * authors.length &&
    !endsSentence(text) &&
    authors.every(({ value }) => folded.includes(same(value)))
  )
}

function partOf(read: HeadLine | undefined): DroppedPart {
  if (read && read.authors.length > 0) return 'byline'
  if (read?.url) return 'address'
  return read?.publisher && !read.published ? 'publisher' : 'date'
}

/** True for a line that says nothing but what was read. */
function isHeadLine(read: HeadLine, text: string): boolean {
  return read.authors.length > 0 || text.length < 120
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
  const followers = lines
    .slice(index + 1)
    .filter(({ block }) => block.type !== 'image')
    .slice(0, 3)
  return (
    !between &&
    followers.some(({ block, role }) => {
      const next = textOfBlock(block).trim()
      return (
        namesAuthors(next, metadata) ||
        role === 'byline' ||
        role === 'date' ||
        (block.type === 'paragraph' && next.length < 120 && readHeadLine(next, null) !== undefined)
      )
    })
  )
}
