import type { Absolute } from '../absolute.ts'
import type { Claim } from '../../corpus/corpus.ts'
import { pathOf } from '../../edition/paths.ts'
import { articleReference, publishersArticle } from './article.ts'
import { entityReference } from './entity.ts'
import type { Node, Reference } from './json-ld.ts'
import { editionNode } from './organization.ts'
import { quotationReference } from './quotation.ts'

/**
 * A claim (https://schema.org/Claim): its words as printed, in the publisher's article and in the
 * edition of it. That these words are a claim is our reading, so the interpreter is this edition.
 * The author is the person who is quoted; the article's own voice and groups that it does not
 * name are no one whom schema.org could take for an author, and are named in words.
 */
export function claimNode(claim: Claim, absolute: Absolute): Node {
  const { article, claimant, kind, passage, quote } = claim
  return {
    '@type': 'Claim',
    ...claimReference(claim, absolute),
    text: passage.text,
    inLanguage: article.inLanguage,
    genre: kind,
    author: claimant.kind === 'speaker' ? entityReference(claimant.entity, absolute) : undefined,
    creditText: claimant.kind === 'speaker' ? undefined : claimant.name,
    claimInterpreter: editionNode(absolute),
    appearance: publishersArticle(article, absolute),
    isPartOf: quote ? quotationReference(quote, absolute) : articleReference(article, absolute),
  }
}

/**
 * Words of an advertisement: published and marked, never shown as a claim of fact, and so no
 * `Claim` either.
 */
export function promotionNode(claim: Claim, absolute: Absolute): Node {
  const { article, kind, passage } = claim
  return {
    '@type': 'CreativeWork',
    ...claimReference(claim, absolute),
    url: claimPage(claim, absolute),
    text: passage.text,
    inLanguage: article.inLanguage,
    genre: kind,
    isPartOf: articleReference(article, absolute),
    isBasedOn: publishersArticle(article, absolute),
  }
}

/** A claim that its own page describes. */
export function claimReference(claim: Claim, absolute: Absolute): Reference {
  return { '@id': `${claimPage(claim, absolute)}#afirmacion` }
}

export function claimPage({ id }: Claim, absolute: Absolute): string {
  return absolute(pathOf('claim', id))
}
