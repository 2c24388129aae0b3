import type { Claim } from '../corpus/corpus.ts'
import { withoutPromotion } from '../corpus/verdict-balance.ts'
import { claims as words } from '../edition/words/claims.ts'

/** How many claims are assessed, in words: “41 afirmaciones valoradas”. */
export function countAssessed(claims: readonly Claim[]): string {
  return words.assessed(withoutPromotion(claims).length)
}
