import { isBefore } from '../text/is-before.ts'
import { placeOfField, type Check } from './check.ts'
import { dayOfPublication } from './publication-date.ts'

/** A follow-up has happened, and after the article whose claims it bears on. */
export const followUpDates: Check = {
  rule: 'follow-up-dates',
  run: ({ followUps, articles }, { today }) =>
    followUps.flatMap((followUp) => {
      const { date, claims } = followUp.data
      const at = placeOfField(followUp, 'date')
      if (isBefore(today, date)) {
        return {
          ...at,
          message: `The follow-up of ${date} is in the future: today is ${today}.`,
          hint: 'Correct the date, or wait until it has happened.',
        }
      }

      const published = claims.map((claim) => dayOfPublication(articles, claim))
      // An article that cannot be read may be the earlier one; one that is in the future
      // is reported by itself.
      const isKnown = published.every((day) => day !== undefined && !isBefore(today, day))
      const [first] = published.filter((day) => day !== undefined).toSorted()
      if (!isKnown || first === undefined || !isBefore(date, first)) return []
      return {
        ...at,
        message: `The follow-up of ${date} precedes the article, which was published on ${first}.`,
        hint: 'Correct the date. What was known before is evidence: cite it in the claim’s file.',
      }
    }),
}
