import { absolute } from '../absolute.ts'
import type { Claim } from '../../corpus/corpus.ts'
import { pathOf } from '../../edition/paths.ts'
import { articleReference, publishersArticle } from './article.ts'
import { entityReference } from './entity.ts'
import type { Node, Reference } from './json-ld.ts'
import { editionNode } from './organization.ts'
import { quotationReference } from './quotation.ts'

/**
 * A claim (https://schema.org/Claim): its words as printed, in the publisher's article and in this
 * edition. Its interpreter is this edition, because reading the words as a claim is our reading. Its
 * author is the person quoted. The article's own voice and unnamed groups are no author in the sense
 * of schema.org, and stand in `creditText`.
 */
export function claimNode(claim: Claim): Node {
  const { article, claimant, kind, passage, quote } = claim
  return {
    '@type': 'Claim',
    ...claimReference(claim),
    text: passage.text,
    inLanguage: claim.inLanguage,
    genre: kind,
    author: claimant.kind === 'speaker' ? entityReference(claimant.entity) : undefined,
    creditText: claimant.kind === 'speaker' ? undefined : claimant.name,
    claimInterpreter: editionNode(),
    appearance: publishersArticle(article),
    isPartOf: quote ? quotationReference(quote) : articleReference(article),
  }
}

/**
 * Words of an advertisement, which this edition never shows as a claim of fact: so no `Claim`.
 */
export function promotionNode(claim: Claim): Node {
  const { article, kind, passage } = claim
  return {
    '@type': 'CreativeWork',
    ...claimReference(claim),
    url: claimPage(claim),
    text: passage.text,
    inLanguage: claim.inLanguage,
    genre: kind,
    isPartOf: articleReference(article),
    isBasedOn: publishersArticle(article),
  }
}

/** A reference to a claim, which its own page describes. */
export function claimReference(claim: Claim): Reference {
  return { '@id': `${claimPage(claim)}#afirmacion` }
}

export function claimPage({ id }: Claim): string {
  return absolute(pathOf('claim', id))
}
