import { findById } from '../corpus/find.ts'
import type { ArticleText, ParsedContent } from '../corpus/parsed-content.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/** A claim is of the kind “promoción” if and only if it is in an advertisement. */
export const promotionKind: Check = {
  rule: 'promotion-kind',
  run: (content) => content.texts.flatMap((text) => judge(text, content)),
}

function judge({ annotated: { marks, paragraphs } }: ArticleText, { claims }: ParsedContent) {
  return marks.flatMap(({ kind, id, paragraph }) => {
    const claim = kind === 'claim' ? findById(claims, id) : undefined
    const promoted = paragraphs[paragraph - 1]?.promotion === true
    if (!claim || promoted === (claim.data.kind === 'promoción')) return []

    return {
      ...placeOfField(claim, 'kind'),
      message: promoted
        ? `Claim \`${id}\` stands in a \`<Promotion>\`, but its kind is “${claim.data.kind}”.`
        : `The kind of claim \`${id}\` is “promoción”, but it stands outside a \`<Promotion>\`.`,
      hint: promoted
        ? 'Write `kind: promoción`.'
        : 'If the publisher advertises there, put `<Promotion>` around the paragraph. What somebody says in praise of their own is of another kind; the comment of the quote says whose interest it is.',
    }
  })
}
