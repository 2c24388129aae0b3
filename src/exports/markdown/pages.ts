import type { Corpus } from '../../corpus/corpus.ts'
import type { PicturedKind } from '../../edition/kinds.ts'
import { markdownPathOf } from '../../edition/paths.ts'
import { articleMarkdown } from './article.ts'
import { claimMarkdown } from './claim.ts'
import { quoteMarkdown } from './quote.ts'
import { themeMarkdown } from './theme.ts'

/**
 * Every page that is there as plain Markdown too, by the path of its document: what writes it, since
 * all of them together are long.
 */
export function markdownPages(corpus: Corpus): Map<string, () => string> {
  return new Map([
    ...documents('article', corpus.articles, articleMarkdown),
    ...documents('theme', corpus.themes, (theme) => themeMarkdown(corpus, theme)),
    ...documents('quote', corpus.quotes, quoteMarkdown),
    ...documents('claim', corpus.claims, claimMarkdown),
  ])
}

function documents<Thing extends { id: string }>(
  kind: PicturedKind,
  things: readonly Thing[],
  write: (thing: Thing) => string,
) {
  return things.map((thing) => [markdownPathOf(kind, thing.id), () => write(thing)] as const)
}
