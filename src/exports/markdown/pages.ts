import type { Corpus } from '../../corpus/corpus.ts'
import { markdownPathOf } from '../../edition/paths.ts'
import { articleMarkdown } from './article.ts'
import { claimMarkdown } from './claim.ts'
import { quoteMarkdown } from './quote.ts'
import { themeMarkdown } from './theme.ts'

/** Every page that is there as plain Markdown too, by the path of its document. */
export function markdownPages(corpus: Corpus): Map<string, string> {
  return new Map([
    ...corpus.articles.map(
      (article) => [markdownPathOf('article', article.id), articleMarkdown(article)] as const,
    ),
    ...corpus.themes.map(
      (theme) => [markdownPathOf('theme', theme.id), themeMarkdown(corpus, theme)] as const,
    ),
    ...corpus.quotes.map(
      (quote) => [markdownPathOf('quote', quote.id), quoteMarkdown(quote)] as const,
    ),
    ...corpus.claims.map(
      (claim) => [markdownPathOf('claim', claim.id), claimMarkdown(claim)] as const,
    ),
  ])
}
