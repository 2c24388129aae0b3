import { dayOf } from '../text/format-date.ts'
import { allAmendments, type AmendmentOf } from './amendments.ts'
import type { Article, Assessment, Claim, FollowUp } from './corpus.ts'
import { withoutPromotion } from './verdict-balance.ts'

/** A change of the edition, for readers who know it. */
export type NewsItem =
  | {
      kind: 'article'
      /** The day on which it was published here. */
      date: string
      article: Article
    }
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
  | {
      kind: 'amendment'
      date: string
      amended: AmendmentOf
    }

/**
 * Every article, assessment, follow-up and amendment, newest first. The verdicts with which an
 * article was published are no news of their own: a new article has dozens. Of one day, articles come
 * first, then verdicts that change, what happened, first verdicts on what was published before, and
 * amendments. Advertising is not assessed as a claim, and no news.
 */
export function newsOf(corpus: Parameters<typeof allAmendments>[0]): NewsItem[] {
  const { articles, followUps } = corpus
  const published = articles.flatMap((article) => {
    const date = article.since ?? firstDayOf(article)
    return date === undefined ? [] : { kind: 'article' as const, date, article }
  })
  const assessments = published.flatMap(({ date, article }) =>
    withoutPromotion(article.claims).flatMap((claim) =>
      claim.assessments
        .map((assessment, index) => ({
          kind: 'assessment' as const,
          date: assessment.date,
          claim,
          assessment,
          previous: claim.assessments[index + 1],
        }))
        .filter((item) => item.previous !== undefined || item.date > date),
    ),
  )
  const happened = followUps
    .toReversed()
    .map((followUp): NewsItem => ({ kind: 'follow-up', date: followUp.added, followUp }))

  const amendments = allAmendments(corpus).map((amended): NewsItem => ({
    kind: 'amendment',
    date: amended.amendment.date,
    amended,
  }))

  return [...published, ...assessments, ...happened, ...amendments].toSorted(
    (a, b) => b.date.localeCompare(a.date) || rankOf(a) - rankOf(b),
  )
}

/**
 * Before its address is kept, an article is as old as the last of its first verdicts; without any,
 * as its publication, if the day of it is known.
 */
function firstDayOf({ claims, datePublished }: Article): string | undefined {
  const days = claims.flatMap(({ assessments }) => assessments.at(-1)?.date ?? [])
  return days.toSorted().at(-1) ?? dayOf(datePublished)
}

function rankOf(item: NewsItem): number {
  if (item.kind === 'article') return -1
  if (item.kind === 'follow-up') return 1
  if (item.kind === 'amendment') return 3
  return item.previous ? 0 : 2
}
