import { seenRows } from '../edition/closed-lists.ts'
import { placeOfField } from '../corpus/place-of-field.ts'
import type { Check } from './check.ts'

/** Nobody knows the words of a document that was not read. */
export const primarySource: Check = {
  rule: 'primary-source',
  run: ({ sources }) =>
    sources
      .filter(({ data }) => data.class === 'primaria' && seenRows[data.seen].words === 'told')
      .map((source) => ({
        ...placeOfField(source, 'seen'),
        message: `The source \`${source.id}\` is “primaria”, but only a summary of it was read.`,
        hint: 'Make its class “secundaria”, or read the document and say how in `seen`.',
      })),
}

/** A reader can follow a source to the document in which it was read. */
export const sourceThrough: Check = {
  rule: 'source-through',
  run: ({ sources }) =>
    sources.flatMap((source) => {
      const { seen, through } = source.data
      const isThroughAnother = seenRows[seen].words !== 'its own'
      if (isThroughAnother === (through !== undefined)) return []
      return {
        ...placeOfField(source, isThroughAnother ? 'seen' : 'through'),
        message: isThroughAnother
          ? `The source \`${source.id}\` was seen “${seen}”, but \`through\` does not say which.`
          : `The source \`${source.id}\` was seen “${seen}”, so it was seen through nothing.`,
        hint: isThroughAnother
          ? 'Add `through: …`, the document in which it was read.'
          : 'Delete `through`, or say in `seen` that it was a reproduction or a summary.',
      }
    }),
}

/** A reader can find every source. */
export const sourceAvailability: Check = {
  rule: 'source-availability',
  run: ({ sources }) =>
    sources.flatMap((source) => {
      const { url, availability } = source.data
      const hasNoAddress = url === null
      if (hasNoAddress === (availability !== undefined)) return []
      return {
        ...placeOfField(source, hasNoAddress ? 'url' : 'availability'),
        message: hasNoAddress
          ? `The source \`${source.id}\` has no address, and nothing says where it can be had.`
          : `The source \`${source.id}\` has an address and an \`availability\` besides.`,
        hint: hasNoAddress
          ? 'Add `availability: …`, a full description of where the document can be had.'
          : 'Delete `availability`; what readers must know of the copy belongs into `consulted`.',
      }
    }),
}
