import { language } from '../edition/about.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

const sentences = new Intl.Segmenter(language, { granularity: 'sentence' })
const mostSentences = 2

/** What would change a verdict is said in one or two whole sentences. */
export const wouldChangeForm: Check = {
  rule: 'would-change-form',
  run: ({ claims }) =>
    claims.flatMap((claim) => {
      const { wouldChange } = claim.data
      if (wouldChange === undefined) return []

      const count = [...sentences.segment(wouldChange)].length
      const faults = [
        !wouldChange.endsWith('.') && {
          message: `What would change the verdict on \`${claim.id}\` does not end with a full stop.`,
          hint: 'Write it as a sentence.',
        },
        count > mostSentences && {
          message: `What would change the verdict on \`${claim.id}\` has ${count} sentences.`,
          hint: `Say it in ${mostSentences} sentences at most.`,
        },
      ]
      return faults.flatMap((fault) => {
        if (!fault) return []
        return [{ ...placeOfField(claim, 'wouldChange'), ...fault }]
      })
    }),
}
