import { type Verdict, verdicts } from '../edition/verdicts.ts'
import type { Claim } from './corpus.ts'

/** How many claims stand under each verdict; verdicts without claims are left out. */
export interface VerdictCount {
  verdict: Verdict
  claims: Claim[]
}

/** Claims by the verdict that stands, in the order in which verdicts are always listed. */
export function claimsByVerdict(claims: readonly Claim[]): VerdictCount[] {
  return verdicts
    .map((verdict) => ({
      verdict,
      claims: claims.filter(({ assessment }) => assessment.verdict === verdict),
    }))
    .filter(({ claims }) => claims.length > 0)
}

/** Advertising is published and marked, but it does not count in how much stands up. */
export function withoutPromotion(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ kind }) => kind !== 'promoción')
}
