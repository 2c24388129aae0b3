import { kindOf, type Collection } from '../edition/kinds.ts'
import { suggest } from '../text/nearest.ts'
import type { Check } from './check.ts'
import { referencesIn } from './references.ts'

/** Each id that a file refers to belongs to a file. */
export const unknownReference: Check = {
  rule: 'unknown-reference',
  run: (content) =>
    referencesIn(content)
      .filter(({ collection, id }) => !content.ids[collection].has(id))
      .map(({ collection, id, filePath, position, subject }) => ({
        filePath,
        position,
        message: `${subject} \`${id}\`, which is not ${aThing(collection)}.`,
        hint: suggest(
          id,
          content.ids[collection],
          'Write its file, or use the id of an existing one.',
        ),
      })),
}

function aThing(collection: Collection): string {
  const kind = kindOf[collection]
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`
}
