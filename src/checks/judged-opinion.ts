import { verdictsOnTruth } from '../schemas/values.ts'
import { positionOfField, type Check } from './check.ts'

/** Only a checkable fact is true or false: opinions and predictions are neither. */
export const judgedOpinion: Check = {
  rule: 'judged-opinion',
  run: ({ claims }) =>
    claims.flatMap((claim) => {
      const [current] = claim.data.assessments
      const isFact = claim.data.kind === 'hecho comprobable'
      if (isFact || !current || !verdictsOnTruth.includes(current.verdict)) return []
      return {
        filePath: claim.filePath,
        position: positionOfField(claim, 'assessments.0.verdict'),
        message: `Claim \`${claim.id}\` is of the kind “${claim.data.kind}”, but its verdict is “${current.verdict}”.`,
        hint: 'Use another verdict, such as “no verificable”, or write `kind: hecho comprobable`.',
      }
    }),
}
