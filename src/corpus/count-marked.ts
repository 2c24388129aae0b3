import { articles as words } from '../edition/words/articles.ts'
import type { Article } from './corpus.ts'
import { withoutPromotion } from './verdict-balance.ts'

/**
 * How much is marked in an article, in words: “41 afirmaciones valoradas y 9 citas”, “4 citas”, or
 * nothing.
 */
export function countMarked({ claims, quotes }: Pick<Article, 'claims' | 'quotes'>): string {
  return words.marked(withoutPromotion(claims).length, quotes.length)
}

/** The same of the claims alone, or else of the quotes, for where a balance of verdicts follows. */
export function countAssessed({ claims, quotes }: Pick<Article, 'claims' | 'quotes'>): string {
  const assessed = withoutPromotion(claims).length
  return words.marked(assessed, assessed > 0 ? 0 : quotes.length)
}
