import { absolute } from '../absolute.ts'
import type { Quote } from '../../corpus/corpus.ts'
import { pathOf } from '../../edition/paths.ts'
import { articleReference, publishersArticle } from './article.ts'
import { entityReference } from './entity.ts'
import type { Node, Reference } from './json-ld.ts'

/**
 * A quote (https://schema.org/Quotation): its words as printed, “[…]” where the article goes on
 * in its own voice. The role is the article's description of the speaker, not a fact about the
 * person, and so belongs to the attribution (https://schema.org/Role).
 */
export function quotationNode(quote: Quote): Node {
  const { article, inLanguage, fragments, speaker, role, original } = quote
  const person = entityReference(speaker)
  return {
    '@type': 'Quotation',
    ...quotationReference(quote),
    url: pageOf(quote),
    text: fragments.map(({ text }) => text).join(' […] '),
    inLanguage,
    creator: person,
    spokenByCharacter: {
      '@type': 'Role',
      roleName: role,
      spokenByCharacter: { '@id': `${person['@id']}` },
    },
    isPartOf: articleReference(article),
    citation: publishersArticle(article),
    translationOfWork:
      typeof original?.text === 'string'
        ? { '@type': 'Quotation', text: original.text, inLanguage: original.language }
        : undefined,
  }
}

/** A reference to a quote, which its own page describes. */
export function quotationReference(quote: Quote): Reference {
  return { '@id': `${pageOf(quote)}#cita` }
}

function pageOf({ id }: Quote): string {
  return absolute(pathOf('quote', id))
}
