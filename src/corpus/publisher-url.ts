import { findText } from '../text/find-text.ts'
import { pageText, textDirective, withTextDirectives } from '../text/text-fragment.ts'
import type { Article, Paragraph, Passage } from './corpus.ts'
import { directiveAtPublisher, placeInParagraph } from './page-text.ts'

/**
 * The address of the words of some passages in the page of their publisher, if it has one. A quote is
 * found by its words, since the publisher may print other quotation marks than the text that was received.
 *
 * Words that the publisher prints more than once are told apart by those around them. Where nothing
 * but passages is published, and where that does not suffice, the address leads to the page alone.
 *
 * @param passages of one article, in the order of its text
 */
export function publisherUrlOf(passages: readonly [Passage, ...Passage[]]): string | null {
  const { article } = passages[0].paragraph
  const { url } = article
  if (url === null) return null
  const directives = passages.flatMap((passage) => {
    if (article.reproduction === 'passages') return directiveAlone(article, passage.text) ?? []
    return directiveAtPublisher(passage.paragraph, ...placeInParagraph(passage)) ?? []
  })
  return withTextDirectives(url, directives)
}

/** The address of a paragraph in the page of its publisher, with its words if they may be in it. */
export function publisherUrlOfParagraph(paragraph: Paragraph): string | null {
  const { article, text } = paragraph
  if (article.url === null) return null
  const isWhole = article.reproduction === 'whole'
  const directive = isWhole ? directiveAtPublisher(paragraph, 0, text.length) : undefined
  return withTextDirectives(article.url, directive === undefined ? [] : [directive])
}

/** The directive to words that the publisher prints once; there are none around to tell them by. */
function directiveAlone({ title, titleStatus, original }: Article, words: string) {
  const page = pageText([...(titleStatus === 'printed' ? [title] : []), ...original.split('\n')])
  const [place, another] = findText(page.searched, { first: words })
  if (place === undefined || another !== undefined) return undefined
  return textDirective(page, place, { context: false })
}
