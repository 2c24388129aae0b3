import type { Assessment, Claim, Corpus } from './corpus.ts'
import { withoutPromotion } from './verdict-balance.ts'

/** An assessment that stands in place of another, with what changed and why. */
export interface Correction {
  claim: Claim
  assessment: Assessment
  previous: Assessment
}

/** Every change of an assessment by month, newest first; of one day, changed verdicts first. */
export function correctionsByMonth({
  claims,
}: Pick<Corpus, 'claims'>): { month: string; corrections: Correction[] }[] {
  const all = withoutPromotion(claims).flatMap((claim) =>
    claim.assessments.flatMap((assessment, index): Correction[] => {
      const previous = claim.assessments[index + 1]
      return previous ? [{ claim, assessment, previous }] : []
    }),
  )
  const ordered = all.toSorted(
    (a, b) =>
      b.assessment.date.localeCompare(a.assessment.date) ||
      Number(changesVerdict(b)) - Number(changesVerdict(a)),
  )
  return [...Map.groupBy(ordered, ({ assessment }) => assessment.date.slice(0, 7))].map(
    ([month, corrections]) => ({ month, corrections }),
  )
}

/** Whether the verdict is another one, not only the reason or the evidence. */
export function changesVerdict({ assessment, previous }: Correction): boolean {
  return assessment.verdict !== previous.verdict
}
