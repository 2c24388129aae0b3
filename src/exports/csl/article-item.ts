import type { Article } from '../../corpus/corpus.ts'
import { cslDate, inBrackets, type CslItem } from './csl-item.ts'

/**
 * A publisher's article. Its type is `article-newspaper`, CSL's for anything in the press, on paper
 * or not: styles then treat the article as part of the medium. A `webpage` they would treat as a
 * work on its own, or as written by the publisher.
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
