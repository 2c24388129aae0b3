import type { Claim } from '../corpus/corpus.ts'
import { withoutPromotion } from '../corpus/verdict-balance.ts'
import { countOf } from '../text/count-of.ts'

/** How many claims are assessed, in words: “41 afirmaciones valoradas”. */
export function countAssessed(claims: readonly Claim[]): string {
  return countOf(withoutPromotion(claims).length, 'afirmación valorada', 'afirmaciones valoradas')
}
