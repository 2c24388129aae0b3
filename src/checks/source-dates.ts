import { isBefore } from '../text/is-before.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/** A source has been published, and nobody cited it before. */
export const sourceDates: Check = {
  rule: 'source-dates',
  run: ({ sources, claims, followUps }, { today }) => {
    const issuedOf = new Map(sources.map(({ id, data }) => [id, data.issued]))
    /** The day of a source, if it is later than another day and not in the future. */
    const tooLate = (source: string, day: string) => {
      const issued = issuedOf.get(source) ?? null
      return issued !== null && !isBefore(today, issued) && isBefore(day, issued)
        ? issued
        : undefined
    }
    return [
      ...sources.flatMap((source) => {
        const { issued } = source.data
        if (issued === null || !isBefore(today, issued)) return []
        return {
          ...placeOfField(source, 'issued'),
          message: `The source of ${issued} is in the future: nowhere on earth is it later than ${today}.`,
          hint: 'Correct the date.',
        }
      }),
      ...claims.flatMap((claim) =>
        claim.data.assessments.flatMap(({ date, evidence }, a) =>
          evidence.flatMap(({ source }, e) => {
            const issued = tooLate(source, date)
            if (issued === undefined) return []
            return {
              ...placeOfField(claim, `assessments.${a}.evidence.${e}.source`),
              message: `The assessment of ${date} cites \`${source}\`, which is of ${issued}.`,
              hint: 'Correct the day of the assessment, or `issued` of the source; or cite the source in a new assessment.',
            }
          }),
        ),
      ),
      ...followUps.flatMap((followUp) =>
        followUp.data.sources.flatMap((source, index) => {
          const { date, added } = followUp.data
          const issued = tooLate(source, added)
          // One that was added before it happened is reported for that.
          if (issued === undefined || isBefore(added, date)) return []
          return {
            ...placeOfField(followUp, `sources.${index}`),
            message: `The follow-up was added on ${added}, and cites \`${source}\`, which is of ${issued}.`,
            hint: 'Correct `added`, or `issued` of the source; or tell it in a follow-up of its own.',
          }
        }),
      ),
    ]
  },
}
