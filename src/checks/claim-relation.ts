import { findById } from '../corpus/find.ts'
import type { Entry, ParsedContent } from '../corpus/parsed-content.ts'
import type { ClaimData } from '../schemas/claim.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

const relations = ['repeats', 'contradicts'] as const
type Relation = (typeof relations)[number]

/** A claim is said once to repeat or to contradict another one. */
export const claimRelation: Check = {
  rule: 'claim-relation',
  run: (content) => content.claims.flatMap((claim) => issuesOf(claim, content)),
}

function issuesOf(claim: Entry<ClaimData>, content: ParsedContent) {
  return relations.flatMap((relation) =>
    claim.data[relation].flatMap((id, index) => {
      const message = faultOf(claim, relation, id, content)
      return message ? [{ ...placeOfField(claim, `${relation}.${index}`), ...message }] : []
    }),
  )
}

function faultOf(claim: Entry<ClaimData>, relation: Relation, id: string, content: ParsedContent) {
  if (id === claim.id) {
    return {
      message: `Claim \`${id}\` ${relation} itself.`,
      hint: 'Name the other claim, or delete the field.',
    }
  }
  if (relation === 'contradicts' && claim.data.repeats.includes(id)) {
    return {
      message: `Claim \`${claim.id}\` repeats \`${id}\` and contradicts it.`,
      hint: 'Keep one of the two.',
    }
  }
  // Reported once, in the file that comes last.
  const other = id < claim.id ? findById(content.claims, id) : undefined
  const back = other && relations.find((one) => other.data[one].includes(claim.id))
  if (back === undefined) return undefined
  return {
    message: `Claim \`${claim.id}\` ${relation} \`${id}\`, of which \`${other?.filePath}\` says that it ${back} \`${claim.id}\`.`,
    hint: 'Say it once, in the claim of the later article: readers see it on both pages.',
  }
}
