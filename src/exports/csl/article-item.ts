import type { Article } from '../../corpus/corpus.ts'
import { cslDate, inBrackets, type CslItem } from './csl-item.ts'

/**
 * A publisher's article. It is an `article-newspaper`, which CSL means for whatever appears in
 * the press, on paper or not: each style then takes its title for a part of the medium, and not,
 * as it does with a `webpage`, for a work on its own or for one that the publisher wrote.
 */
export function articleItem(article: Article): CslItem {
  const { id, title, titleStatus, author, publisher, datePublished, url, inLanguage } = article
  const asKnown = titleStatus === 'editorial' ? inBrackets : (words: string) => words
  const [mainTitle = title] = title.split(': ')
  return {
    id,
    type: 'article-newspaper',
    title: asKnown(title),
    ...(mainTitle !== title && { 'title-short': asKnown(mainTitle) }),
    ...(author !== null && { author: [{ literal: author }] }),
    'container-title': publisher.name,
    ...(publisher.publishedBy && { publisher: publisher.publishedBy.name }),
    issued: cslDate(datePublished),
    URL: url,
    language: inLanguage,
  }
}
