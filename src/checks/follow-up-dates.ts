import { isBefore } from '../text/is-before.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'
import { dayOfPublication } from './publication-date.ts'

/** A follow-up has happened, and after each article on whose claims it bears. */
export const followUpDates: Check = {
  rule: 'follow-up-dates',
  run: ({ followUps, articles }, { today }) =>
    followUps.flatMap((followUp) => {
      const { date, claims } = followUp.data
      const at = placeOfField(followUp, 'date')
      if (isBefore(today, date)) {
        return {
          ...at,
          message: `The follow-up of ${date} is in the future: nowhere on earth is it later than ${today}.`,
          hint: 'Correct the date, or wait until it has happened.',
        }
      }

      return claims.flatMap((claim, index) => {
        const published = dayOfPublication(articles, claim)
        // An article that is in the future is reported by itself.
        const isKnown = published !== undefined && !isBefore(today, published)
        if (!isKnown || !isBefore(date, published)) return []
        return {
          ...placeOfField(followUp, `claims.${index}`),
          message: `The follow-up of ${date} precedes the article of the claim \`${claim}\`, which was published on ${published}.`,
          hint: 'Correct the date, or leave the claim out: what was known before its article is evidence, and is cited in the claim’s file.',
        }
      })
    }),
}
