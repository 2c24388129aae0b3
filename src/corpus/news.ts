import type { Article, Assessment, Claim, Corpus, FollowUp } from './corpus.ts'
import { dayOf } from '../text/format-date.ts'
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

/**
 * Every article, assessment and follow-up, newest first. The verdicts with which an article was
 * published are no news of their own: a new article has dozens. Of one day, articles come first,
 * then verdicts that change, what happened, and first verdicts on what was published before.
 * Advertising is not assessed as a claim, and no news.
 */
export function newsOf({
  articles,
  followUps,
}: Pick<Corpus, 'articles' | 'followUps'>): NewsItem[] {
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

  return [...published, ...assessments, ...happened].toSorted(
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
  return item.previous ? 0 : 2
}
