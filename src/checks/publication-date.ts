import { textsMarking } from '../corpus/texts-marking.ts'
import type { ArticleEntry } from '../corpus/parsed-content.ts'
import type { PartialDate } from '../text/format-date.ts'
import { isBefore } from '../text/is-before.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/** An article has been published. */
export const publicationDate: Check = {
  rule: 'publication-date',
  run: ({ articles }, { today }) =>
    articles
      .map((article) => ({ article, date: article.data.datePublished }))
      .filter(({ date }) => date !== null && isBefore(today, date))
      .map(({ article, date }) => ({
        ...placeOfField(article, 'datePublished'),
        message: `The article of ${date} is in the future: nowhere on earth is it later than ${today}.`,
        hint: 'Correct the date.',
      })),
}

/** When the article was published in which a claim is marked, or `undefined` if that is not known. */
export function dayOfPublication(
  articles: readonly ArticleEntry[],
  claim: string,
): PartialDate | undefined {
  const [article] = textsMarking(articles, 'claim', claim)
  return article?.data.datePublished ?? undefined
}
