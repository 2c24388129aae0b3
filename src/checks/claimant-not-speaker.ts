import { findById } from '../corpus/find.ts'
import type { Mark } from '../annotations/annotation.ts'
import type { ParsedContent } from '../corpus/parsed-content.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/** The speaker of a quote is the claimant of the claims in it. */
export const claimantNotSpeaker: Check = {
  rule: 'claimant-not-speaker',
  run: (content) =>
    content.texts.flatMap(({ annotated: { marks } }) =>
      marks.flatMap((mark) => {
        const around = marks.find((other) => other.kind === 'quote' && isAround(other, mark))
        return mark.kind === 'claim' && around ? judge(content, mark.id, around.id) : []
      }),
    ),
}

function isAround(outer: Mark, { paragraph, start, end }: Mark): boolean {
  return outer.paragraph === paragraph && outer.start <= start && end <= outer.end
}

function judge({ claims, quotes, ids }: ParsedContent, claimId: string, quoteId: string) {
  const claim = findById(claims, claimId)
  const quote = findById(quotes, quoteId)
  if (!claim || !quote) return []

  const { claimant } = claim.data
  const { speaker } = quote.data
  const named = 'speaker' in claimant ? claimant.speaker : undefined
  // An id without a file is reported by itself.
  const isReported = [speaker, named].some((id) => id !== undefined && !ids.entities.has(id))
  if (named === speaker || isReported) return []

  return {
    ...placeOfField(claim, 'claimant'),
    message: `Claim \`${claimId}\` is made in the quote \`${quoteId}\`, whose speaker is \`${speaker}\`, but has another claimant.`,
    hint: `Write \`claimant: { speaker: ${speaker} }\`, or mark the claim outside the quote.`,
  }
}
