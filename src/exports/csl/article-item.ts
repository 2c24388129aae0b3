import type { Article } from '../../corpus/corpus.ts'
import { titleAsKnown } from '../../corpus/title-as-known.ts'
import { cslDate, cslName, type CslItem } from './csl-item.ts'

/**
 * A publisher's article. Its type is `article-newspaper`, CSL's for anything in the press, on paper
 * or not: styles then treat the article as part of the medium. A `webpage` they would treat as a
 * work on its own, or as written by the publisher.
 */
export function articleItem(article: Article): CslItem {
  const { id, title, titleStatus, authors, publisher, datePublished, url, inLanguage } = article
  const { in: publication, volume, issue, pages } = article.printed ?? {}
  // A publication that has its own name is published by who is the medium of others.
  const house = publisher.publishedBy ?? (publication === undefined ? undefined : publisher)
  const [mainTitle = title] = title.split(': ')
  return {
    id,
    type: 'article-newspaper',
    title: titleAsKnown(article),
    ...(mainTitle !== title && {
      'title-short': titleAsKnown({ title: mainTitle, titleStatus }),
    }),
    ...(authors.length > 0 && {
      author: authors.map(({ name, personal }) => cslName(personal ?? name)),
    }),
    'container-title': publication ?? publisher.name,
    ...(house && { publisher: house.name }),
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue }),
    ...(pages !== undefined && { page: pages }),
    ...(datePublished !== null && { issued: cslDate(datePublished) }),
    ...(url !== null && { URL: url }),
    language: inLanguage,
  }
}
