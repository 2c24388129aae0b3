import type { Assessment, Claim, Corpus, FollowUp } from './corpus.ts'
import { withoutPromotion } from './verdict-balance.ts'

/** A change of the edition, for readers who know it. */
export type NewsItem =
  | {
      kind: 'assessment'
      /** The day on which it was added. */
      date: string
      claim: Claim
      assessment: Assessment
      /** The one that stood before. */
      previous: Assessment | undefined
    }
  | {
      kind: 'follow-up'
      /** The day on which it was added. */
      date: string
      followUp: FollowUp
    }

/**
 * Every assessment and every follow-up, newest first. Of one day, verdicts that change come
 * before what happened, and that before first verdicts: a new article brings dozens of those.
 * Advertising is not assessed as a claim, and no news.
 */
export function newsOf({ claims, followUps }: Pick<Corpus, 'claims' | 'followUps'>): NewsItem[] {
  const assessments = withoutPromotion(claims).flatMap((claim) =>
    claim.assessments.map((assessment, index): NewsItem => ({
      kind: 'assessment',
      date: assessment.date,
      claim,
      assessment,
      previous: claim.assessments[index + 1],
    })),
  )
  const happened = followUps
    .toReversed()
    .map((followUp): NewsItem => ({ kind: 'follow-up', date: followUp.added, followUp }))

  return [...assessments, ...happened].toSorted(
    (a, b) => b.date.localeCompare(a.date) || rankOf(a) - rankOf(b),
  )
}

function rankOf(item: NewsItem): number {
  if (item.kind === 'follow-up') return 1
  return item.previous ? 0 : 2
}
