import type { ArticleEntry } from '../corpus/parsed-content.ts'
import { placeOfField, type Check } from './check.ts'

/** An article has been published. */
export const publicationDate: Check = {
  rule: 'publication-date',
  run: ({ articles }, { today }) =>
    articles
      .filter(({ data }) => data.datePublished > today)
      .map((article) => ({
        ...placeOfField(article, 'datePublished'),
        message: `The article of ${article.data.datePublished} is in the future: today is ${today}.`,
        hint: 'Correct the date.',
      })),
}

/** When the article was published in which a claim is marked, or `undefined` when that is not known. */
export function dayOfPublication(
  articles: readonly ArticleEntry[],
  claim: string,
): string | undefined {
  const article = articles.find(({ annotated }) =>
    annotated.marks.some(({ kind, id }) => kind === 'claim' && id === claim),
  )
  return article?.data.datePublished
}
