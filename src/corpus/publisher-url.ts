import { textDirective, withTextDirectives, type BlockRange } from '../text/text-fragment.ts'
import type { Article, Passage, Paragraph } from './corpus.ts'

/**
 * The address of the words of some passages in the page of their publisher. A quote is found by
 * its words, since the publisher may print other quotation marks than the text that was received.
 *
 * Where nothing but passages is published, no words around them make them unique.
 *
 * @param passages of one article, in the order of its text
 */
export function publisherUrlOf(passages: readonly [Passage, ...Passage[]]): string {
  const { article } = passages[0].paragraph
  if (article.reproduction === 'passages') {
    const directives = passages.map(({ text }) =>
      textDirective([text], { block: 0, start: 0, end: text.length }),
    )
    return withTextDirectives(article.url, directives)
  }
  return urlOf(
    article,
    passages.map((passage) => {
      const { paragraph, text } = passage
      const start = paragraph.text.indexOf(text, passage.start)
      return { block: paragraph.number - 1, start, end: start + text.length }
    }),
  )
}

/** The address of a paragraph in the page of its publisher, if its words may be in it. */
export function publisherUrlOfParagraph({ article, number, text }: Paragraph): string {
  if (article.reproduction === 'passages') return article.url
  return urlOf(article, [{ block: number - 1, start: 0, end: text.length }])
}

function urlOf({ url, paragraphs }: Article, places: BlockRange[]) {
  const blocks = paragraphs.map(({ text }) => text)
  return withTextDirectives(
    url,
    places.map((place) => textDirective(blocks, place)),
  )
}
