import type { Claim, Claimant } from '../../corpus/corpus.ts'

/** The kinds of claimant by which a list of claims can be narrowed, with their plain names. */
export const claimantKinds = [
  { kind: 'voice', slug: 'articulo', label: 'El artículo' },
  { kind: 'speaker', slug: 'persona', label: 'Personas citadas' },
  { kind: 'group', slug: 'otros', label: 'Otras voces' },
] as const satisfies { kind: Claimant['kind']; slug: string; label: string }[]

/** The kinds of claimant among some claims, as a `data-by` says them. */
export function claimantsAmong(claims: readonly Claim[]): string {
  return claimantKinds
    .filter(({ kind }) => claims.some(({ claimant }) => claimant.kind === kind))
    .map(({ slug }) => slug)
    .join(' ')
}
