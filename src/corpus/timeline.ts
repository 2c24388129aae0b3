import type { Article, FollowUp } from './corpus.ts'

/** Follow-ups by year, in their order. */
export function followUpsByYear(followUps: readonly FollowUp[]) {
  return [...Map.groupBy(followUps, ({ date }) => date.slice(0, 4))].map(([year, own]) => ({
    year,
    followUps: own,
  }))
}

/** The article on which a fact bears, or nothing if it bears on several. */
export function articleOfFollowUp({ claims }: FollowUp): Article | undefined {
  const articles = new Set(claims.map(({ article }) => article))
  return articles.size === 1 ? claims[0]?.article : undefined
}
