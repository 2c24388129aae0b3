import { isBefore } from '../text/is-before.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'
import { dayOfPublication } from './publication-date.ts'

/** Assessments are a log: newest first, one a day, none from the future or before the article. */
export const assessmentDates: Check = {
  rule: 'assessment-dates',
  run: ({ claims, articles }, { today }) =>
    claims.flatMap((claim) => {
      const published = dayOfPublication(articles, claim.id)
      return claim.data.assessments.flatMap(({ date }, index, all) => {
        const at = placeOfField(claim, `assessments.${index}.date`)
        const newer = all[index - 1]?.date
        const problems = []
        if (date > today) {
          problems.push({
            ...at,
            message: `The assessment of ${date} is in the future: nowhere on earth is it later than ${today}.`,
            hint: 'Correct the date.',
          })
        }
        if (date === newer) {
          problems.push({
            ...placeOfField(claim, `assessments.${index - 1}.date`),
            message: `There is another assessment of ${date} below this one.`,
            hint: 'Give this one, which is newer, a later day: there is one a day.',
          })
        } else if (newer !== undefined && date > newer) {
          problems.push({
            ...at,
            message: `The assessment of ${date} stands below the one of ${newer}, which is not later.`,
            hint: 'Put the newest assessment first.',
          })
        }
        if (published !== undefined && !isBefore(today, published) && isBefore(date, published)) {
          problems.push({
            ...at,
            message: `The assessment of ${date} is older than the article, which was published on ${published}.`,
            hint: 'Correct the date.',
          })
        }
        return problems
      })
    }),
}
