import type { Article, Claim } from './corpus.ts'

/** What most notes of an article say of their claims. */
export interface UsualNote {
  /** Who makes the claim. */
  claimant: string
  kind: Claim['kind']
  /** The day of the assessment. */
  date: string
}

/** What most notes say, so that paper has it once; undefined if no claim is marked. */
export function usualNoteOf({ claims }: Pick<Article, 'claims'>): UsualNote | undefined {
  const byClaimant = mostFrequent(claims, ({ claimant, kind }) => `${kind} ${claimant.name}`)
  const byDate = mostFrequent(claims, ({ assessment }) => assessment.date)
  return (
    byClaimant &&
    byDate && {
      claimant: byClaimant.claimant.name,
      kind: byClaimant.kind,
      date: byDate.assessment.date,
    }
  )
}

/** The first of the items whose key the most items have. */
function mostFrequent<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Item | undefined {
  return [...Map.groupBy(items, keyOf).values()].toSorted(
    (one, other) => other.length - one.length,
  )[0]?.[0]
}
