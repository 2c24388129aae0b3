import type { Claim, Claimant } from '../../corpus/corpus.ts'

/** The kinds of claimant by which a reader can filter a list of claims. */
export const claimantKinds = [
  { kind: 'voice', slug: 'articulo' },
  { kind: 'speaker', slug: 'persona' },
  { kind: 'group', slug: 'otros' },
] as const satisfies { kind: Claimant['kind']; slug: string }[]

/** The kinds of claimant of these claims, as the value of a `data-by`. */
export function claimantsAmong(claims: readonly Claim[]): string {
  return claimantKinds
    .filter(({ kind }) => claims.some(({ claimant }) => claimant.kind === kind))
    .map(({ slug }) => slug)
    .join(' ')
}
