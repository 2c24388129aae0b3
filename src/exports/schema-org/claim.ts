import { absolute } from '../absolute.ts'
import type { Claim } from '../../corpus/corpus.ts'
import { pathOf } from '../../edition/paths.ts'
import { articleReference, authorsOf, publishersArticle } from './article.ts'
import { entityReference } from './entity.ts'
import type { Node, Reference } from './json-ld.ts'
import { editionNode } from './organization.ts'
import { quotationReference } from './quotation.ts'

/**
 * A claim (https://schema.org/Claim): its words as printed, in the publisher's article and in this
 * edition. Its interpreter is this edition, because reading the words as a claim is our reading. Its
 * author is the person quoted; of what an article says in its own voice, who signs it or else who
 * publishes it. An unnamed group is no author in the sense of schema.org. What readers are told of the
 * claimant stands in `creditText`.
 *
 * Fact-checkers' programs read the address of the article in `appearance.url`, and the day on which
 * the claim was made in its own `datePublished`
 * (https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/pages).
 */
export function claimNode(claim: Claim): Node {
  const { article, claimant, kind, passage, quote } = claim
  return {
    '@type': 'Claim',
    ...claimReference(claim),
    text: passage.text,
    inLanguage: claim.inLanguage,
    genre: kind,
    author: authorOf(claim),
    creditText: claimant.kind === 'speaker' ? undefined : claimant.name,
    claimInterpreter: editionNode(),
    datePublished: article.datePublished ?? undefined,
    appearance: { ...publishersArticle(article), url: article.url ?? undefined },
    isPartOf: quote ? quotationReference(quote) : articleReference(article),
  }
}

function authorOf({ article, claimant }: Claim): Node | Node[] | undefined {
  switch (claimant.kind) {
    case 'speaker':
      return entityReference(claimant.entity)
    case 'voice':
      return authorsOf(article) ?? entityReference(article.publisher)
    case 'group':
      return undefined
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
