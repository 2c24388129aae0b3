import { verdicts } from '../edition/verdicts.ts'
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

/** The claims that are advertising. */
export function promotionAmong(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ kind }) => kind === 'promoción')
}

/** Advertising is published and marked, but no balance of verdicts counts it. */
export function withoutPromotion(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ kind }) => kind !== 'promoción')
}
