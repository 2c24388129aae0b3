import { claimKindRows } from '../edition/closed-lists.ts'
import { verdictRows } from '../edition/verdicts.ts'
import { placeOfField, type Check } from './check.ts'

/** Only a checkable fact is true or false: opinions and predictions are neither. */
export const judgedOpinion: Check = {
  rule: 'judged-opinion',
  run: ({ claims }) =>
    claims.flatMap((claim) => {
      const [current] = claim.data.assessments
      const { isFact } = claimKindRows[claim.data.kind]
      if (isFact || !current || !verdictRows[current.verdict].isForFacts) return []
      return {
        ...placeOfField(claim, 'assessments.0.verdict'),
        message: `Claim \`${claim.id}\` is of the kind “${claim.data.kind}”, but its verdict is “${current.verdict}”.`,
        hint: 'Use another verdict, such as “no verificable”, or write `kind: hecho comprobable`.',
      }
    }),
}
