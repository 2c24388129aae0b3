import { articlesByYear } from '../../corpus/articles-by-year.ts'
import type { Article } from '../../corpus/corpus.ts'
import { fragmentOfYear } from '../../edition/paths.ts'
import { articles as words } from '../../edition/words/articles.ts'

/** Articles by year, the newest first. */
export function groupsOfArticles(articles: readonly Article[]) {
  return articlesByYear(articles).map(({ year, articles }) => ({
    id: fragmentOfYear(year),
    name: year ?? words.undated,
    articles,
    count: articles.length,
  }))
}
