import type { AnnotatedText, Mark } from '../../annotations/annotation.ts'
import { isElement, positionOf } from '../../annotations/nodes.ts'
import { markedKindOf, piecesOf, type Piece } from '../../drift/pieces.ts'
import { kinds } from '../../edition/kinds.ts'
import type { MarkedKind } from '../protocol.ts'
import { articleSource, type ArticleSource } from './article-source.ts'
import type { Fit } from './fit-words.ts'

/** Put the tags of a mark around words, or around several pieces of a quote. */
export function markWords(article: ArticleSource, fits: readonly Fit[], tag: Tag): string {
  return fits
    .toSorted((a, b) => b.open - a.open)
    .reduce(
      (text, { open, close }) =>
        text.slice(0, open) + tag.open + text.slice(open, close) + tag.close + text.slice(close),
      article.source,
    )
}

/** The two tags of a mark, as they are written. */
export interface Tag {
  open: string
  close: string
}

export function tagOf(kind: MarkedKind, id: string, isUnmarked = false): Tag {
  const { element } = kinds[kind]
  return {
    open: `<${element} id="${id}"${isUnmarked ? ' unmarked' : ''}>`,
    close: `</${element}>`,
  }
}

const openTag = /^<[A-Za-z]+(?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'))?)*\s*>/
const closeTag = /<\/[A-Za-z]+\s*>$/

/** The file without the tags of a mark, and these as they were written. */
export function unmarkWords(
  { source, blocks }: ArticleSource,
  mark: Mark,
): { source: string; tag: Tag } | undefined {
  const block = blocks[mark.paragraph - 1]
  if (!block) return undefined
  let offset = block.node.position?.start.offset ?? 0
  const placed = piecesOf(block.node, source).map((piece) => {
    const start = offset
    offset += piece.raw.length
    return { piece, start, end: offset }
  })
  const tags = placed.filter(({ piece }) => isOf(piece, mark))
  const [first, last] = [tags[0], tags.at(-1)]
  if (!first || !last || tags.length !== 2) return undefined
  const open = openTag.exec(first.piece.raw)?.[0]
  const close = closeTag.exec(last.piece.raw)?.[0]
  if (open === undefined || close === undefined) return undefined
  const closesAt = last.end - close.length
  return {
    source: withoutTags(source, [
      { start: first.start, end: first.start + open.length },
      { start: closesAt, end: last.end },
    ]),
    tag: { open, close },
  }
}

function isOf(piece: Piece, mark: Mark): boolean {
  if (piece.kind === 'words' || !piece.node || !isElement(piece.node)) return false
  const { line, column } = positionOf(piece.node)
  return (
    markedKindOf(piece.node) === mark.kind &&
    line === mark.position.line &&
    column === mark.position.column
  )
}

/** A tag that has a line for itself goes with it. */
function withoutTags(source: string, tags: readonly { start: number; end: number }[]): string {
  return tags.toReversed().reduce((text, { start, end }) => {
    const isLine = /(?:^|\n)[ \t]*$/.test(text.slice(0, start)) && /^[ \t]*\n/.test(text.slice(end))
    const to = isLine ? text.indexOf('\n', end) + 1 : end
    return text.slice(0, start) + text.slice(to)
  }, source)
}

/** What a change is to do to the marks of an article, and nothing else. */
export interface Expected {
  added: readonly Place[]
  removed: readonly Place[]
}

type Place = Pick<Mark, 'kind' | 'id' | 'paragraph' | 'start' | 'end'>

/**
 * True if a file says the same as before but for the marks that a change was to add or remove: the
 * publisher's words, how they are set, the sections, the other marks, and no more mistakes.
 */
export function changesOnlyMarks(
  { annotated: before }: ArticleSource,
  source: string,
  { added, removed }: Expected,
): boolean {
  const after = articleSource(source)?.annotated
  if (!after || wordsOf(before) !== wordsOf(after)) return false
  const gone = removed.map(keyOf)
  const marks = [
    ...before.marks.map(keyOf).filter((key) => !gone.includes(key)),
    ...added.map(keyOf),
  ]
  return (
    marks.toSorted().join('\n') === after.marks.map(keyOf).toSorted().join('\n') &&
    after.mistakes.length <= before.mistakes.length
  )
}

function wordsOf({ paragraphs, sections, figures }: AnnotatedText): string {
  const all = [
    paragraphs.map(({ text, form, isQuoted, content, promotion, section }) => [
      text,
      form,
      isQuoted,
      content,
      promotion,
      section,
    ]),
    sections.map(({ id, title }) => [id, title]),
    figures.map(({ alt, after }) => [alt, after]),
  ]
  // An attribute keeps its place in the file.
  return JSON.stringify(all, (name, value: unknown) => (name === 'position' ? undefined : value))
}

function keyOf({ kind, id, paragraph, start, end }: Place): string {
  return `${paragraph} ${start} ${end} ${kind} ${id}`
}
