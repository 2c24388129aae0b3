import { verdictRows } from '../edition/verdicts.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/**
 * The evidence fits the verdict that stands. An earlier one keeps the evidence that it had.
 */
export const unfitEvidence: Check = {
  rule: 'unfit-evidence',
  run: ({ claims }) =>
    claims.flatMap((claim) => {
      const [current] = claim.data.assessments
      // Without any evidence it is another rule that is broken.
      if (!current || current.evidence.length === 0) return []
      const { verdict, evidence } = current
      const { needs, refuses } = verdictRows[verdict].evidence
      const at = (field: string) => ({
        ...placeOfField(claim, `assessments.0.${field}`),
      })
      const missing = needs
        .filter((bearings) => !evidence.some(({ bearing }) => bearings.includes(bearing)))
        .map((bearings) => {
          const wanted = bearings.map((bearing) => `“${bearing}”`).join(' or ')
          return {
            ...at('verdict'),
            message: `The verdict on \`${claim.id}\` is “${verdict}”, but no source is ${wanted}.`,
            hint: `Name a source that is ${wanted}, or use another verdict.`,
          }
        })
      const refused = evidence.flatMap(({ bearing }, index) =>
        refuses.includes(bearing)
          ? {
              ...at(`evidence.${index}.bearing`),
              message: `The verdict on \`${claim.id}\` is “${verdict}”, but a source is “${bearing}”.`,
              hint: 'Say how the source bears on the words as they are printed, or use another verdict.',
            }
          : [],
      )
      return [...missing, ...refused]
    }),
}
