import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/** A gist is a phrase that stands alone in a line: a capital letter, no full stop. */
export const gistForm: Check = {
  rule: 'gist-form',
  run: ({ claims }) =>
    claims.flatMap((claim) =>
      claim.data.assessments.flatMap(({ gist = '' }, index) => {
        const faults = [
          /^[^\p{L}\p{N}]*\p{Ll}/u.test(gist) && {
            message: `The gist “${gist}” begins with a small letter.`,
            hint: 'Begin it with a capital letter.',
          },
          gist.endsWith('.') && {
            message: `The gist “${gist}” ends with a full stop.`,
            hint: 'Delete the full stop: a gist is a phrase and no sentence.',
          },
        ]
        return faults.flatMap((fault) => {
          if (!fault) return []
          return [{ ...placeOfField(claim, `assessments.${index}.gist`), ...fault }]
        })
      }),
    ),
}
