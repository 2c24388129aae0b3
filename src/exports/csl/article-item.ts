import type { Article } from '../../corpus/corpus.ts'
import { titleAsKnown } from '../../corpus/title-as-known.ts'
import { cslDate, type CslItem } from './csl-item.ts'

/**
 * A publisher's article. Its type is `article-newspaper`, CSL's for anything in the press, on paper
 * or not: styles then treat the article as part of the medium. A `webpage` they would treat as a
 * work on its own, or as written by the publisher.
 */
export function articleItem(article: Article): CslItem {
  const { id, title, titleStatus, author, publisher, datePublished, url, inLanguage } = article
  const [mainTitle = title] = title.split(': ')
  return {
    id,
    type: 'article-newspaper',
    title: titleAsKnown(article),
    ...(mainTitle !== title && {
      'title-short': titleAsKnown({ title: mainTitle, titleStatus }),
    }),
    ...(author !== null && { author: [{ literal: author }] }),
    'container-title': publisher.name,
    ...(publisher.publishedBy && { publisher: publisher.publishedBy.name }),
    issued: cslDate(datePublished),
    URL: url,
    language: inLanguage,
  }
}
