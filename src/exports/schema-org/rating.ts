import type { Claim } from '../../corpus/corpus.ts'
import { claimKindRows } from '../../edition/closed-lists.ts'
import { labelOf, verdictRows, verdicts } from '../../edition/verdicts.ts'
import type { Node } from './json-ld.ts'

/** The verdicts that say how much of a claim stands up, from worst to best. */
export const ratingScale = verdicts
  .flatMap((verdict) => {
    const { rating } = verdictRows[verdict]
    return rating === null ? [] : [{ verdict, rating }]
  })
  .toSorted((a, b) => a.rating - b.rating)
  .map(({ verdict }) => verdict)

/**
 * The verdict of a claim (https://schema.org/Rating): in our word, with its reason, and as a
 * number if it is on the scale and the claim is one of fact. An opinion or a prediction never gets a
 * number.
 */
export function ratingNode({ kind, assessment }: Claim): Node {
  const { verdict, reason } = assessment
  const isOnScale = claimKindRows[kind].isFact && ratingScale.includes(verdict)
  return {
    '@type': 'Rating',
    alternateName: labelOf(verdict),
    ratingExplanation: reason,
    ...(isOnScale && {
      ratingValue: ratingScale.indexOf(verdict) + 1,
      worstRating: 1,
      bestRating: ratingScale.length,
    }),
  }
}
