import type { Corpus } from '../../corpus/corpus.ts'
import { byId } from '../../corpus/find.ts'
import { kinds, picturedKinds, type PicturedKind } from '../../edition/kinds.ts'
import { markdownPathOf, parseAddress } from '../../edition/paths.ts'
import { articleMarkdown } from './article.ts'
import { claimMarkdown } from './claim.ts'
import { quoteMarkdown } from './quote.ts'
import { themeMarkdown } from './theme.ts'

/** The documents of each kind of page that is there as plain Markdown too. */
const documents: Record<PicturedKind, (corpus: Corpus, id: string) => string> = {
  article: ({ articles }, id) => articleMarkdown(byId(articles, id)),
  theme: (corpus, id) => themeMarkdown(corpus, byId(corpus.themes, id)),
  quote: ({ quotes }, id) => quoteMarkdown(byId(quotes, id)),
  claim: ({ claims }, id) => claimMarkdown(byId(claims, id)),
}

/** The paths of the documents of all these pages. */
export function markdownPages(corpus: Corpus): string[] {
  return picturedKinds.flatMap((kind) =>
    corpus[kinds[kind].collection].map(({ id }) => markdownPathOf(kind, id)),
  )
}

/** The document at a path. */
export function markdownAt(corpus: Corpus, path: string): string {
  const { kind, id = '' } = parseAddress(path.replace(/index\.md$/, ''))
  const pictured = picturedKinds.find((name) => name === kind)
  if (pictured === undefined) throw new Error(`There is no document ${path}.`)
  return documents[pictured](corpus, id)
}
