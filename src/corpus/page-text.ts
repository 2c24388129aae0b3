import { pageText, textDirective, type PageText } from '../text/text-fragment.ts'
import { bylineOf } from './author.ts'
import type { Annotation, Article, Paragraph, Passage } from './corpus.ts'
import { gistOf } from './gist-of.ts'
import { lemmaOf } from './lemma.ts'
import { withNote } from './notes.ts'

/** The text of an article on a page, and where each of its paragraphs is in it. */
interface ArticlePage {
  text: PageText
  blockOf: ReadonlyMap<Paragraph, number>
}

/**
 * The directive to the words of a paragraph on the page of its publisher: `undefined` if they
 * cannot be told apart there. A printed title stands above the text.
 */
export function directiveAtPublisher(paragraph: Paragraph, start: number, end: number) {
  return directive(publishersPage(paragraph.article), paragraph, start, end)
}

/**
 * The directive to the words of a paragraph on our page of its article, where the notes, the
 * headings and what follows the text repeat some of them.
 */
export function directiveHere(paragraph: Paragraph, start: number, end: number) {
  return directive(ourPage(paragraph.article), paragraph, start, end)
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
  { text, blockOf }: ArticlePage,
  paragraph: Paragraph,
  start: number,
  end: number,
) {
  const block = blockOf.get(paragraph)
  if (block === undefined) return undefined
  return textDirective(text, { start: { block, at: start }, end: { block, at: end } })
}

const publishersPage = oncePerArticle((article) =>
  page([...(article.titleStatus === 'printed' ? [article.title] : []), ...article.paragraphs]),
)

/** What stands on our page, in its order. */
const ourPage = oncePerArticle((article) => {
  const { title, publisher, bottomLine, interest, authorNote, datePublishedNote } = article
  const { sections, omissions, differences, unverified } = article
  return page([
    ...[title, bylineOf(article) || undefined, publisher.name, bottomLine, interest],
    ...[authorNote, datePublishedNote],
    ...sections.map((section) => section.title),
    ...sections.flatMap((section) => [
      section.title,
      ...section.paragraphs.flatMap((paragraph) => [paragraph, ...notesTo(paragraph)]),
    ]),
    ...omissions.map(({ says }) => says),
    ...differences.flatMap(({ printed, note }) => [printed, note]),
    ...unverified,
  ])
})

function notesTo({ annotations }: Paragraph): string[] {
  return withNote(annotations).flatMap((annotation) => [
    lemmaOf(annotation),
    ...inNote(annotation),
    lemmaOf(annotation),
  ])
}

function inNote(annotation: Annotation): string[] {
  switch (annotation.kind) {
    case 'quote': {
      const { role, comment, speaker } = annotation.quote
      return [role, speaker.name, comment]
    }
    case 'claim': {
      const { assessment, explanation } = annotation.claim
      return [gistOf(assessment), assessment.reason, explanation]
    }
  }
}

function page(printed: readonly (string | null | undefined | Paragraph)[]): ArticlePage {
  const blocks = printed.filter((one) => one !== null && one !== undefined)
  return {
    text: pageText(blocks.map((one) => (typeof one === 'string' ? one : one.text))),
    blockOf: new Map(
      blocks.flatMap((one, block) => (typeof one === 'string' ? [] : [[one, block] as const])),
    ),
  }
}

/** A text is searched for all its passages. */
function oncePerArticle(ask: (article: Article) => ArticlePage): (article: Article) => ArticlePage {
  const answers = new WeakMap<Article, ArticlePage>()
  return (article) => {
    let answer = answers.get(article)
    if (answer === undefined) {
      answer = ask(article)
      answers.set(article, answer)
    }
    return answer
  }
}
