import { claimKindRows, claimKinds } from '../edition/closed-lists.ts'
import { verdictRows, verdicts } from '../edition/verdicts.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/** A verdict on facts is for a checkable fact, and the other for opinions and predictions. */
export const judgedOpinion: Check = {
  rule: 'judged-opinion',
  run: ({ claims }) =>
    claims.flatMap((claim) => {
      const [current] = claim.data.assessments
      const { isFact } = claimKindRows[claim.data.kind]
      if (isFact === null || !current || verdictRows[current.verdict].isForFacts === isFact) {
        return []
      }
      return {
        ...placeOfField(claim, 'assessments.0.verdict'),
        message: `Claim \`${claim.id}\` is of the kind “${claim.data.kind}”, but its verdict is “${current.verdict}”.`,
        hint: `Use ${verdictsFor(isFact)}, or write \`kind: ${kindsThat(!isFact)}\`.`,
      }
    }),
}

function verdictsFor(isFact: boolean): string {
  return verdicts
    .filter((verdict) => verdictRows[verdict].isForFacts === isFact)
    .map((verdict) => `“${verdict}”`)
    .join(' or ')
}

function kindsThat(areFacts: boolean): string {
  return claimKinds.filter((kind) => claimKindRows[kind].isFact === areFacts).join('` or `')
}
