import { isBefore } from '../text/is-before.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/** The releases of a family are a history: oldest first, none in the future. */
export const releaseDates: Check = {
  rule: 'release-dates',
  run: ({ licences }, { today }) =>
    licences.flatMap((family) =>
      family.data.releases.flatMap(({ models, date }, index, all) => {
        const at = placeOfField(family, `releases.${index}.date`)
        if (isBefore(today, date)) {
          return {
            ...at,
            message: `The release of ${models} is in the future: nowhere on earth is it later than ${today}.`,
            hint: 'Correct the date.',
          }
        }
        const above = all[index - 1]
        if (!above || !isBefore(date, above.date)) return []
        return {
          ...at,
          message: `The release of ${models} (${date}) stands below that of ${above.models} (${above.date}), which is later.`,
          hint: 'Put the oldest release first.',
        }
      }),
    ),
}
