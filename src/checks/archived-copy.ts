import { dayInAddress } from '../text/day-in-address.ts'
import { isBefore } from '../text/is-before.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/** Archives in which one document has copies of many days. */
const ofAnArchive = /^https?:\/\/(?:[^/]+\.)?(?:archive\.[a-z]+|perma\.cc|ghostarchive\.org)\//i

/** Addresses of archives that are no copy: the list of them, and whichever is the nearest or the newest. */
const ofNoCopy =
  /^https?:\/\/(?:web\.archive\.org\/(?:web\/(?!\d{8,14}(?:[a-z]{2}_)?\/)|save\/)|archive\.(?:today|ph|is|li|vn|md|fo)\/(?:https?:|newest\/|oldest\/|\*|timegate\/))/i

/** A copy in an archive is at a safe address, and was made when the document was there. */
export const archivedCopy: Check = {
  rule: 'archived-copy',
  run: ({ sources }, { today }) =>
    sources.flatMap((source) => {
      const { archived, archivedOn, issued } = source.data
      const report = (field: string, message: string, hint: string) => ({
        ...placeOfField(source, field),
        message,
        hint,
      })
      if (archived === undefined) {
        if (archivedOn === undefined) return []
        return report(
          'archivedOn',
          `The source \`${source.id}\` says when it was archived, but not where.`,
          'Add `archived: https://…`, the address of the copy, or delete `archivedOn`.',
        )
      }
      if (ofNoCopy.test(archived)) {
        return report(
          'archived',
          `\`${archived}\` is no copy: it leads to the list of them, or to whichever there is.`,
          'Open one of the copies, and write its address, which has its day.',
        )
      }
      const inAddress = dayInAddress(archived)
      const day = archivedOn ?? inAddress
      const field = archivedOn === undefined ? 'archived' : 'archivedOn'
      return [
        ...(archived.startsWith('https:')
          ? []
          : [
              report(
                'archived',
                `The archived copy is at \`${archived}\`, which is not \`https://\`.`,
                'Write the address with `https://`: archives have it.',
              ),
            ]),
        ...(day === undefined && ofAnArchive.test(archived)
          ? [
              report(
                'archived',
                `The archived copy \`${archived}\` has no day.`,
                'Add `archivedOn: "2025-03-01"`, with the day on which the copy was made.',
              ),
            ]
          : []),
        ...(archivedOn !== undefined && inAddress !== undefined && archivedOn !== inAddress
          ? [
              report(
                'archivedOn',
                `The copy is of ${inAddress} by its address, not of ${archivedOn}.`,
                'Delete `archivedOn`: the address says the day.',
              ),
            ]
          : []),
        ...(day !== undefined && day > today
          ? [
              report(
                field,
                `The copy of ${day} is from the future: today is ${today}.`,
                'Write the day on which the copy was made.',
              ),
            ]
          : []),
        ...(day !== undefined && issued !== null && isBefore(day, issued)
          ? [
              report(
                field,
                `The copy of ${day} is older than the document, which is of ${issued}.`,
                'Correct the day, or `issued`; or lead to a later copy.',
              ),
            ]
          : []),
      ]
    }),
}
