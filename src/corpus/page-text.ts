import { oncePer } from '../text/once-per.ts'
import { pageText, textDirective, type PageText } from '../text/text-fragment.ts'
import { bylineOf } from './author.ts'
import { claimRelations, type Article, type Paragraph, type Passage } from './corpus.ts'
import { gistOf } from './gist-of.ts'
import { lemmaOf } from './lemma.ts'
import { withNote } from './notes.ts'

/** The text of an article on a page, and the blocks of it in which its paragraphs stand. */
interface ArticlePage {
  text: PageText
  piecesOf: ReadonlyMap<Paragraph, readonly Piece[]>
}

/** A part of a paragraph that a browser searches as one. */
interface Piece {
  block: number
  /** In the text of the paragraph. */
  start: number
  end: number
}

/**
 * The directive to the words of a paragraph on the page of its publisher: `undefined` if they
 * cannot be told apart there. A printed title stands above the text.
 */
export function directiveAtPublisher(paragraph: Paragraph, start: number, end: number) {
  return directive(publishersPage(paragraph.article), paragraph, start, end)
}

/**
 * The directives to words of the paragraphs of an article on our page of it, where the notes, the
 * headings and what follows the text repeat some of them. Nobody asks for them twice, so that the text
 * of the page is let go of with what is returned.
 */
export function directivesHere(article: Article) {
  const page = ourPage(article)
  return (paragraph: Paragraph, start: number, end: number) =>
    directive(page, paragraph, start, end)
}

/** Where the words of a passage stand in its paragraph: a quote's, without its quotation marks. */
export function placeInParagraph({
  paragraph,
  text,
  start,
}: Passage): [start: number, end: number] {
  const at = paragraph.text.indexOf(text, start)
  return [at, at + text.length]
}

function directive(
  { text, piecesOf }: ArticlePage,
  paragraph: Paragraph,
  start: number,
  end: number,
): string | undefined {
  const pieces = piecesOf.get(paragraph)?.filter((piece) => piece.start < end && start < piece.end)
  const [first] = pieces ?? []
  const last = pieces?.at(-1)
  if (first === undefined || last === undefined) return undefined
  return textDirective(text, {
    start: { block: first.block, at: Math.max(start - first.start, 0) },
    end: { block: last.block, at: Math.min(end, last.end) - last.start },
  })
}

// A text is searched for all its passages.
const publishersPage = oncePer('publishersPage', (article: Article) =>
  page(
    [...(article.titleStatus === 'printed' ? [article.title] : []), ...article.paragraphs],
    true,
  ),
)

/** What stands on our page, in its order. */
function ourPage(article: Article): ArticlePage {
  const { title, publisher, bottomLine, interest, authorNote, datePublishedNote } = article
  const { sections, omissions, differences, unverified } = article
  return page([
    ...[title, bylineOf(article) || undefined, publisher.name, bottomLine, interest],
    ...[authorNote, datePublishedNote],
    ...sections.map((section) => section.title),
    ...sections.flatMap((section) => [
      ...(section.isPrinted ? [] : [section.title]),
      ...section.paragraphs.flatMap((paragraph) => [paragraph, ...notesTo(paragraph)]),
    ]),
    ...omissions.map(({ says }) => says),
    ...differences.flatMap(({ printed, note }) => [printed, note]),
    ...unverified,
  ])
}

function notesTo({ passages }: Paragraph): string[] {
  return withNote(passages).flatMap((passage) => [
    lemmaOf(passage),
    ...inNote(passage),
    lemmaOf(passage),
  ])
}

function inNote(passage: Passage): string[] {
  switch (passage.kind) {
    case 'quote': {
      const { role, comment, speaker } = passage.quote
      return [role, speaker.name, comment]
    }
    case 'claim': {
      const { claim } = passage
      const { assessment, explanation } = claim
      const others = claimRelations.flatMap((relation) => claim[relation])
      return [
        gistOf(assessment),
        assessment.reason,
        explanation,
        ...others.map(({ passage }) => lemmaOf(passage)),
      ]
    }
  }
}

/** @param isAlone whether the paragraphs follow one another with nothing between them */
function page(
  printed: readonly (string | null | undefined | Paragraph)[],
  isAlone = false,
): ArticlePage {
  const blocks: string[] = []
  const joined = new Set<number>()
  const piecesOf = new Map<Paragraph, Piece[]>()
  let isAfterParagraph = false
  for (const one of printed) {
    if (typeof one === 'string') blocks.push(one)
    else if (one) {
      const pieces = piecesIn(one.text).map((piece, index) => ({
        ...piece,
        block: blocks.length + index,
      }))
      for (const { block } of pieces.slice(isAlone && isAfterParagraph ? 0 : 1)) joined.add(block)
      blocks.push(...pieces.map(({ start, end }) => one.text.slice(start, end)))
      piecesOf.set(one, pieces)
    }
    isAfterParagraph = typeof one === 'object'
  }
  return { text: pageText(blocks, (block) => joined.has(block)), piecesOf }
}

/**
 * A text without what stands between two lines of verse, two cells or two passages, and without the
 * signs of footnotes, for which each page has its own.
 */
function piecesIn(text: string): Omit<Piece, 'block'>[] {
  const signs = [...text.matchAll(/[\n\t]+|\[[^\]\s]{1,3}\]/g)]
  return [...signs, undefined].flatMap((sign, index) => {
    const before = signs[index - 1]
    const from = before ? before.index + before[0].length : 0
    const piece = text.slice(from, sign?.index)
    const start = from + piece.length - piece.trimStart().length
    return piece.trim() === '' ? [] : [{ start, end: from + piece.trimEnd().length }]
  })
}
