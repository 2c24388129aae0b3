import { compareDates } from '../text/compare-dates.ts'
import { yearOf } from '../text/format-date.ts'
import type { Article } from './corpus.ts'

/** Articles by the year of their publication, the newest first; those without a date are the last. */
export function articlesByYear(
  articles: readonly Article[],
): { year: string | null; articles: Article[] }[] {
  return [...Map.groupBy(articles, ({ datePublished: date }) => date && yearOf(date))]
    .toSorted(([a], [b]) => compareDates(b, a))
    .map(([year, articles]) => ({ year, articles }))
}
