import type { Absolute } from '../absolute.ts'
import type { Article } from '../../corpus/corpus.ts'
import { pathOf } from '../../edition/paths.ts'
import { entityReference } from './entity.ts'
import type { Node } from './json-ld.ts'
import { editionNode } from './organization.ts'

/**
 * The annotated edition of an article (https://schema.org/Article). The date belongs to the
 * publisher's page, which it is based on: when the edition came out, the content does not say.
 * It is as short as it can be, because the page of an article is weighed to the byte.
 */
export function articleNode(article: Article, absolute: Absolute): Node {
  const { title, inLanguage } = article
  return {
    ...articleReference(article, absolute),
    headline: title,
    inLanguage,
    publisher: editionNode(absolute),
    isBasedOn: publishersArticle(article, absolute),
  }
}

/** The edition of an article where something else is described. */
export function articleReference({ id }: Article, absolute: Absolute): Node {
  return { '@type': 'Article', '@id': absolute(pathOf('article', id)) }
}

/**
 * The article as its publisher has it: no headline but a printed one, and the byline, where one
 * is known, in the words in which it was printed.
 */
export function publishersArticle(article: Article, absolute: Absolute): Node {
  const { url, title, titleStatus, author, publisher, inLanguage, datePublished } = article
  return {
    '@type': 'Article',
    '@id': url,
    headline: titleStatus === 'printed' ? title : undefined,
    creditText: author ?? undefined,
    inLanguage,
    datePublished,
    publisher: entityReference(publisher, absolute),
  }
}
