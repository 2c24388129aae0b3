import { allAmendments, type AmendmentOf } from './amendments.ts'
import type { Assessment, Claim } from './corpus.ts'
import { withoutPromotion } from './verdict-balance.ts'

/** An assessment that stands in place of another, with what changed and why. */
export interface Correction {
  claim: Claim
  assessment: Assessment
  previous: Assessment
}

/** Something that is corrected: an assessment by a newer one, or words where they stand. */
export type Corrected = { date: string } & (
  { correction: Correction; amended?: undefined } | { amended: AmendmentOf; correction?: undefined }
)

/** Corrections by month, in their order. */
export function byMonth(
  corrections: readonly Corrected[],
): { month: string; corrections: Corrected[] }[] {
  return [...Map.groupBy(corrections, monthOf)].map(([month, corrections]) => ({
    month,
    corrections,
  }))
}

/** The month of a correction: `2025-03`. */
export function monthOf({ date }: Corrected): string {
  return date.slice(0, 7)
}

/**
 * Every change of an assessment and every amendment, newest first; of one day, changed verdicts first,
 * amendments last.
 */
export function allCorrections(corpus: Parameters<typeof allAmendments>[0]): Corrected[] {
  const ofAssessments = withoutPromotion(corpus.claims).flatMap((claim) =>
    claim.assessments.flatMap((assessment, index): Corrected[] => {
      const previous = claim.assessments[index + 1]
      if (!previous) return []
      return [{ date: assessment.date, correction: { claim, assessment, previous } }]
    }),
  )
  const amendments = allAmendments(corpus).map((amended) => ({
    date: amended.amendment.date,
    amended,
  }))
  return [...ofAssessments, ...amendments].toSorted(
    (a, b) => b.date.localeCompare(a.date) || rankOf(a) - rankOf(b),
  )
}

function rankOf({ correction }: Corrected): number {
  if (correction === undefined) return 2
  return changesVerdict(correction) ? 0 : 1
}

/** Whether the verdict is another one, not only the reason or the evidence. */
export function changesVerdict({ assessment, previous }: Correction): boolean {
  return assessment.verdict !== previous.verdict
}
