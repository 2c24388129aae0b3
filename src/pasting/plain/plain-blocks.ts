import { coreBlock, type DraftBlock, type DraftDoubt } from '../draft.ts'
import type { Block, Dropped, Inline } from '../pasted-article.ts'
import { readHeadLine } from '../head/read-byline.ts'
import { isRule } from '../is-rule.ts'
import { endsSentence } from './ends-sentence.ts'
import { isWrapped, paragraphsOf, type PlainParagraph } from './paragraphs-of.ts'
import { withFootnotes } from './with-footnotes.ts'
import { withoutPageMarks } from './page-marks.ts'
import { listMarkOf, type ListMark } from './list-mark.ts'

/** A plain text as blocks, from one line a paragraph, wrapped lines, or the lines of a PDF. */
export function plainBlocks(text: string): {
  lines: DraftBlock[]
  dropped: Dropped[]
  doubts: DraftDoubt[]
} {
  const source = text.replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
  const { text: unquoted, doubts: quoting } = withoutMailQuoting(source)
  const { lines, dropped } = withoutPageMarks(unquoted)
  const paragraphs = paragraphsOf(lines)
  const marks: DraftDoubt[] = dropped.map(({ as, text: words }) => ({
    kind: 'page-mark',
    words,
    message: `This was taken for a ${as} and left out.`,
  }))
  const doubts = [...quoting, ...marks]
  if (isWrapped(lines) && paragraphs.some(({ isJoined }) => isJoined)) {
    doubts.push({
      kind: 'joined-lines',
      words: '',
      message:
        'The lines of the text were broken at a width, and were joined. Compare where paragraphs begin.',
    })
  }
  return { lines: withFootnotes(asBlocks(paragraphs)), dropped, doubts }
}

/** A text without the `>` that mail programs put before each line of a quoted mail. */
function withoutMailQuoting(text: string): { text: string; doubts: DraftDoubt[] } {
  const lines = text.split('\n')
  const shown = lines.filter((line) => line.trim() !== '')
  const quoted = shown.filter((line) => line.startsWith('>'))
  if (quoted.length < 3 || quoted.length < shown.length * 0.8) return { text, doubts: [] }
  return {
    text: lines.map((line) => line.replace(/^(?:> ?)+/, '')).join('\n'),
    doubts: [
      {
        kind: 'joined-lines',
        words: quoted[0] ?? '',
        message: 'Lines began with «>», as mail programs quote. The signs were left out.',
      },
    ],
  }
}

function asBlocks(paragraphs: readonly PlainParagraph[]): DraftBlock[] {
  const blocks: DraftBlock[] = []
  let index = 0
  while (index < paragraphs.length) {
    const taken = [tableAt, listAt, verseAt].map((read) => read(paragraphs, index)).find(Boolean)
    if (taken) {
      blocks.push(taken.block)
      index += taken.count
    } else {
      const paragraph = paragraphs[index]
      if (paragraph) blocks.push(paragraphBlock(paragraph, paragraphs[index + 1], index))
      index += 1
    }
  }
  return blocks
}

interface Taken {
  block: DraftBlock
  count: number
}

/** Lines with the same number of tabs. */
function tableAt(paragraphs: readonly PlainParagraph[], start: number): Taken | undefined {
  const columns = cellsOf(paragraphs[start]).length
  if (columns < 2) return undefined
  const end = paragraphs.findIndex(
    (paragraph, index) => index > start && cellsOf(paragraph).length !== columns,
  )
  const rows = paragraphs.slice(start, end === -1 ? undefined : end).map(cellsOf)
  if (rows.length < 2) return undefined
  const cells = rows.map((row) =>
    row.map((value) => ({ content: inlineText(value), isHeader: false, columns: 1, rows: 1 })),
  )
  return {
    block: coreBlock({ type: 'table', caption: [], head: [], rows: cells }),
    count: rows.length,
  }
}

function cellsOf(paragraph: PlainParagraph | undefined): string[] {
  return paragraph?.text.split('\t').map((cell) => cell.trim()) ?? []
}

/** Two and more items of the same kind, one after the other. */
function listAt(paragraphs: readonly PlainParagraph[], start: number): Taken | undefined {
  const items: (ListMark & { inner: ListMark[] })[] = []
  const base = paragraphs[start]?.indent ?? 0
  let count = 0
  for (const { text, indent } of paragraphs.slice(start)) {
    const mark = listMarkOf(text)
    const [first] = items
    const isInner = indent >= base + 2 && first !== undefined
    if (!mark || (first && !isInner && !continues(first, items.length, mark))) break
    if (isInner) items.at(-1)?.inner.push(mark)
    else items.push({ ...mark, inner: [] })
    count += 1
  }
  const [first] = items
  if (!first || items.length < 2) return undefined
  // Speakers take turns behind dashes as well.
  if (/^[-–]$/.test(first.sign) && items.some(({ rest }) => rest.endsWith('?'))) return undefined
  return {
    block: coreBlock({
      type: 'list',
      ordered: first.number !== null,
      start: first.number ?? 1,
      items: items.map(({ rest, inner }) => [itemParagraph(rest), ...innerList(inner)]),
    }),
    count,
  }
}

function innerList(marks: readonly ListMark[]): Block[] {
  const [first] = marks
  if (!first) return []
  const items = marks.map(({ rest }) => [itemParagraph(rest)])
  return [{ type: 'list', ordered: first.number !== null, start: first.number ?? 1, items }]
}

function itemParagraph(text: string): Block {
  return { type: 'paragraph', content: inlineText(text) }
}

function continues(first: ListMark, count: number, mark: ListMark): boolean {
  return first.number === null
    ? mark.number === null && mark.sign === first.sign
    : mark.number === first.number + count
}

/** Three and more short lines that stood together. */
function verseAt(paragraphs: readonly PlainParagraph[], start: number): Taken | undefined {
  const first = paragraphs[start]
  if (!first) return undefined
  const lines: string[] = []
  for (const { text, chunk, isJoined } of paragraphs.slice(start)) {
    if (chunk !== first.chunk || isJoined || text.length > 60 || listMarkOf(text)) break
    lines.push(text)
  }
  const ended = lines.filter((line) => /[.!?]$/.test(line)).length
  const all = paragraphs.filter(({ chunk }) => chunk === first.chunk).length
  const isVerse =
    first.isApart && lines.length >= 3 && lines.length === all && ended <= lines.length / 2
  // The first lines of a text are its title, its author and its date.
  if (!isVerse || start === 0 || lines.some((line) => /\d{4}|^por /i.test(line))) return undefined
  return {
    block: coreBlock({ type: 'verse', lines: lines.map(inlineText) }),
    count: lines.length,
  }
}

function paragraphBlock(
  paragraph: PlainParagraph,
  next: PlainParagraph | undefined,
  index: number,
): DraftBlock {
  const { text, doubts } = paragraph
  if (isRule(text)) {
    return coreBlock({ type: 'rule', printed: text })
  }
  const content = inlineText(text)
  const block = isSubhead(paragraph, next, index)
    ? coreBlock({ type: 'heading', level: 2, content })
    : coreBlock({ type: 'paragraph', content })
  block.doubts.push(...doubts)
  if (
    block.block.type === 'paragraph' &&
    next !== undefined &&
    listMarkOf(next.text) &&
    isSubhead(paragraph, { ...next, text: `${text}, de esto.` }, index)
  ) {
    block.doubts.push({
      kind: 'possible-subhead',
      words: text,
      message: 'This line stands alone above a list and ends no sentence: it may be a subhead.',
    })
  }
  const isLoose = next !== undefined && !paragraph.isJoined && text.length <= 120
  if (block.block.type === 'paragraph' && isLoose && /\p{Ll}\. \p{Lu}.*[^.:!?…»”")]$/u.test(text)) {
    block.doubts.push({
      kind: 'caption',
      words: text,
      message:
        'This line ends no sentence: it may be the caption of an image. If it is, delete it.',
    })
  }
  if (block.block.type === 'heading') {
    block.doubts.push({
      kind: 'possible-subhead',
      words: text,
      message: 'This line stands alone and ends no sentence: it was taken for a subhead.',
    })
  }
  return block
}

function isSubhead(
  { text, isJoined }: PlainParagraph,
  next: PlainParagraph | undefined,
  index: number,
): boolean {
  return (
    index > 0 &&
    next !== undefined &&
    !isJoined &&
    text.length <= 80 &&
    /^[\p{Lu}\d¿¡«“"']/u.test(text) &&
    !/[.,;:!…\-—–]$/.test(text) &&
    (!endsSentence(text) || (text.endsWith('?') && text.length < 50)) &&
    !/\p{Ll}\. \p{Lu}/u.test(text) &&
    !/^(?:P|R|Pregunta|Respuesta)\s*[.:]/i.test(text) &&
    readHeadLine(text, null) === undefined &&
    next.text.length > text.length &&
    endsSentence(next.text)
  )
}

function inlineText(value: string): Inline[] {
  return [{ type: 'text', value: value.replace(/[ \t]+/g, ' ').trim() }]
}
