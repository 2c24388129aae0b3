import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/** A new assessment tells readers what is different from the one before it, and why. */
export const missingChange: Check = {
  rule: 'missing-change',
  run: ({ claims }) =>
    claims.flatMap((claim) =>
      claim.data.assessments.flatMap(({ date, change }, index, all) => {
        // In another order, another one is the first: the order is reported by itself.
        if (all.some((one, at) => one.date > (all[at - 1]?.date ?? one.date))) return []
        const isFirst = index === all.length - 1
        if (isFirst === (change === undefined)) return []
        return {
          ...placeOfField(claim, `assessments.${index}${isFirst ? '.change' : '.date'}`),
          ...(isFirst
            ? {
                message: `The first assessment of \`${claim.id}\` has a \`change\`, but nothing before it.`,
                hint: 'Delete `change`.',
              }
            : {
                message: `The assessment of ${date} does not say what is different from the one before it.`,
                hint: 'Write it under `change`, with the reason, in a sentence or two.',
              }),
        }
      }),
    ),
}
