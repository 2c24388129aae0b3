import { absolute } from '../absolute.ts'
import type { Article, Author } from '../../corpus/corpus.ts'
import { pathOf } from '../../edition/paths.ts'
import { familyWithParticle } from '../../text/personal-name.ts'
import { entityReference } from './entity.ts'
import type { Node } from './json-ld.ts'
import { editionNode } from './organization.ts'

/**
 * The annotated edition of an article (https://schema.org/Article): by whom the article is, since when
 * the edition is published, and the publisher's page on which it is based, with its own day. It is
 * short, because the page of an article has a budget of bytes.
 */
export function articleNode(article: Article): Node {
  const { title, inLanguage, since } = article
  return {
    ...articleReference(article),
    headline: title,
    inLanguage,
    author: authorsOf(article),
    datePublished: since,
    publisher: editionNode(),
    isBasedOn: publishersArticle(article),
  }
}

/** A reference to the edition of an article, in the description of something else. */
export function articleReference({ id }: Article): Node {
  return { '@type': 'Article', '@id': absolute(pathOf('article', id)) }
}

/**
 * The article of the publisher: with its headline if it is a printed one, and as far as is known who
 * signs it, when it was published, and where it stands online and on paper.
 */
export function publishersArticle(article: Article): Node {
  const { url, title, titleStatus, publisher, printed, inLanguage, datePublished } = article
  return {
    '@type': 'Article',
    ...(url !== null && { '@id': url }),
    headline: titleStatus === 'printed' ? title : undefined,
    author: authorsOf(article),
    inLanguage,
    datePublished: datePublished ?? undefined,
    publisher: entityReference(publisher),
    isPartOf: printed && publicationNode(printed, publisher.name),
    pagination: printed?.pages,
  }
}

/** Who signs an article, if anybody is known to. */
export function authorsOf({ authors }: Article): Node[] | undefined {
  return authors.length > 0 ? authors.map(authorNode) : undefined
}

/** Who signs, by the name that is printed. */
function authorNode({ name, personal, entity }: Author): Node {
  if (!personal)
    return entity ? { ...entityReference(entity), name } : { '@type': 'Organization', name }
  return {
    '@type': 'Person',
    ...(entity && entityReference(entity)),
    name,
    givenName: personal.given,
    familyName: familyWithParticle(personal),
    honorificSuffix: personal.suffix,
  }
}

/** The issue and the volume in which something is printed, inside the publication. */
function publicationNode({ in: name, volume, issue }: Printed, medium: string): Node {
  const periodical: Node = { '@type': 'Periodical', name: name ?? medium }
  const inVolume: Node =
    volume === undefined
      ? periodical
      : { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: periodical }
  return issue === undefined
    ? inVolume
    : { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: inVolume }
}

type Printed = NonNullable<Article['printed']>
