import { claimKindRows, type ClaimKind } from '../edition/closed-lists.ts'
import { verdictRows, verdicts } from '../edition/verdicts.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/** The verdicts on such a claim that need no evidence. */
function othersFor(kind: ClaimKind): string {
  const { isFact } = claimKindRows[kind]
  return verdicts
    .filter((verdict) => verdictRows[verdict].evidence.needs.length === 0)
    .filter((verdict) => isFact === null || verdictRows[verdict].isForFacts === isFact)
    .map((verdict) => `“${verdict}”`)
    .join(' or ')
}

/** A verdict on facts names its evidence. */
export const missingEvidence: Check = {
  rule: 'missing-evidence',
  run: ({ claims }) =>
    claims.flatMap((claim) =>
      claim.data.assessments.flatMap(({ verdict, evidence }, index) => {
        if (evidence.length > 0 || verdictRows[verdict].evidence.needs.length === 0) return []
        return {
          ...placeOfField(claim, `assessments.${index}.verdict`),
          message: `The verdict “${verdict}” on \`${claim.id}\` has no evidence.`,
          hint: `Name a source under \`evidence\`, or use ${othersFor(claim.data.kind)}.`,
        }
      }),
    ),
}
