import { faults } from '../edition/closed-lists.ts'
import { verdictRows } from '../edition/verdicts.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/** A claim that is imprecise is so in one direction, which readers are told. */
export const faultOfVerdict: Check = {
  rule: 'fault-of-verdict',
  run: ({ claims }) =>
    claims.flatMap((claim) =>
      claim.data.assessments.flatMap(({ verdict, fault }, index) => {
        const { hasFault } = verdictRows[verdict]
        if (hasFault === (fault !== undefined)) return []
        // Assessments of before the rule stay as they are.
        if (hasFault && index > 0) return []
        return {
          ...placeOfField(claim, `assessments.${index}.${hasFault ? 'verdict' : 'fault'}`),
          ...(hasFault
            ? {
                message: `The verdict on \`${claim.id}\` is “${verdict}”, but does not say in which direction.`,
                hint: `Write under \`fault\` one of: ${faults.join(', ')}.`,
              }
            : {
                message: `The verdict on \`${claim.id}\` is “${verdict}”, which has no \`fault\`.`,
                hint: 'Delete `fault`, or correct the verdict.',
              }),
        }
      }),
    ),
}
