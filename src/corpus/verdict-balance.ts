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

/** The claims that are advertising. */
export function promotionAmong(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ kind }) => kind === 'promoción')
}

/** Advertising is published and marked, but no balance of verdicts counts it. */
export function withoutPromotion(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ kind }) => kind !== 'promoción')
}
