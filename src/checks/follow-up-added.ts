import { isBefore } from '../text/is-before.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/** A follow-up is added when it has happened, and not later than today. */
export const followUpAdded: Check = {
  rule: 'follow-up-added',
  run: ({ followUps }, { today }) =>
    followUps.flatMap((followUp) => {
      const { date, added } = followUp.data
      const at = placeOfField(followUp, 'added')
      if (added > today) {
        return {
          ...at,
          message: `The follow-up was added on ${added}, which is in the future: nowhere on earth is it later than ${today}.`,
          hint: 'Correct the day.',
        }
      }
      // One that lies in the future is reported for that.
      if (!isBefore(added, date) || isBefore(today, date)) return []
      return {
        ...at,
        message: `The follow-up was added on ${added}, before it happened: ${date}.`,
        hint: 'Correct one of the two. `added` is the day on which the file was written.',
      }
    }),
}
