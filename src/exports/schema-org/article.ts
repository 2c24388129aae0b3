import { absolute } from '../absolute.ts'
import type { Article } from '../../corpus/corpus.ts'
import { pathOf } from '../../edition/paths.ts'
import { entityReference } from './entity.ts'
import type { Node } from './json-ld.ts'
import { editionNode } from './organization.ts'

/**
 * The annotated edition of an article (https://schema.org/Article). Only the publisher's page, on
 * which it is based, has a date: the content has none for the edition. It is short, because the
 * page of an article has a budget of bytes.
 */
export function articleNode(article: Article): Node {
  const { title, inLanguage } = article
  return {
    ...articleReference(article),
    headline: title,
    inLanguage,
    publisher: editionNode(),
    isBasedOn: publishersArticle(article),
  }
}

/** A reference to the edition of an article, in the description of something else. */
export function articleReference({ id }: Article): Node {
  return { '@type': 'Article', '@id': absolute(pathOf('article', id)) }
}

/**
 * The article of the publisher: with its headline if it is a printed one, and its byline as printed
 * if one is known.
 */
export function publishersArticle(article: Article): Node {
  const { url, title, titleStatus, author, publisher, inLanguage, datePublished } = article
  return {
    '@type': 'Article',
    '@id': url,
    headline: titleStatus === 'printed' ? title : undefined,
    creditText: author ?? undefined,
    inLanguage,
    datePublished,
    publisher: entityReference(publisher),
  }
}
