import { verdictRows, verdicts, type Verdict } from '../edition/verdicts.ts'
import type { Claim } from './corpus.ts'

/** Claims by their current verdict, in the order of the verdicts; those without claims are left out. */
export function claimsByVerdict(claims: readonly Claim[]) {
  return verdicts
    .map((verdict) => ({
      verdict,
      claims: claims.filter(({ assessment }) => assessment.verdict === verdict),
    }))
    .filter(({ claims }) => claims.length > 0)
}

/**
 * The same in the order in which a reader who asks what is wrong wants them: what stands up least
 * first, then what is not settled, what stands up, and what is not a fact.
 */
export function claimsFromTheWorst(claims: readonly Claim[]) {
  return claimsByVerdict(claims).toSorted((a, b) => badness(b.verdict) - badness(a.verdict))
}

const bestRating = Math.max(...verdicts.map((verdict) => verdictRows[verdict].rating ?? 0))

function badness(verdict: Verdict): number {
  const { rating, isForFacts } = verdictRows[verdict]
  if (!isForFacts) return -1
  // What is not settled comes before what stands up.
  return rating === null ? 0.5 : bestRating - rating
}

/** True if a reader is to be warned of a claim: it is of facts, and it is not found to be so. */
export function isInDoubt({ assessment }: Claim): boolean {
  return badness(assessment.verdict) > 0
}

/** The claims that are advertising. */
export function promotionAmong(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ kind }) => kind === 'promoción')
}

/** Advertising is published and marked, but no balance of verdicts counts it. */
export function withoutPromotion(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ kind }) => kind !== 'promoción')
}
