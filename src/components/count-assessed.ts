import type { Claim } from '../corpus/corpus.ts'
import { withoutPromotion } from '../corpus/verdict-balance.ts'
import { article } from '../edition/words/article.ts'

/** How many claims are assessed, in words: “41 afirmaciones valoradas”. */
export function countAssessed(claims: readonly Claim[]): string {
  return article.assessedClaims(withoutPromotion(claims).length)
}
