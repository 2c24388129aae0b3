import type { Claim } from '../../corpus/corpus.ts'
import type { Verdict } from '../../schemas/values.ts'
import type { Node } from './json-ld.ts'

/**
 * The verdicts that say how much of a claim stands up, from worst to best. The others say that
 * it is not settled, not known, or not to be known: they are no degree of truth.
 */
export const ratingScale: readonly Verdict[] = ['refutado', 'impreciso', 'confirmado']

/**
 * The verdict of a claim (https://schema.org/Rating): in our word, with its reason, and as a
 * number where it stands on the scale and the claim is one of fact. An opinion or a prediction
 * gets no number, whatever is said of it.
 */
export function ratingNode({ kind, assessment }: Claim): Node {
  const { verdict, reason } = assessment
  const isOnScale = kind === 'hecho comprobable' && ratingScale.includes(verdict)
  return {
    '@type': 'Rating',
    alternateName: verdict,
    ratingExplanation: reason,
    ...(isOnScale && {
      ratingValue: ratingScale.indexOf(verdict) + 1,
      worstRating: 1,
      bestRating: ratingScale.length,
    }),
  }
}
