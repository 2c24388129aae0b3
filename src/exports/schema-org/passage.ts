import type { Passage } from '../../corpus/corpus.ts'
import { claimReference } from './claim.ts'
import type { Reference } from './json-ld.ts'
import { quotationReference } from './quotation.ts'

/** The quote or the claim of which a passage is words. */
export function passageReference(passage: Passage): Reference {
  return passage.kind === 'quote'
    ? quotationReference(passage.quote)
    : claimReference(passage.claim)
}
