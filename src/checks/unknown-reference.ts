import { kindOf, type Collection } from '../edition/kinds.ts'
import { suggest } from '../text/nearest.ts'
import type { Check } from './check.ts'
import { referencesIn } from './references.ts'

/** Whatever a file names by its id exists. */
export const unknownReference: Check = {
  rule: 'unknown-reference',
  run: (content) =>
    referencesIn(content)
      .filter(({ kind, id }) => !content.ids[kind].has(id))
      .map(({ kind, id, filePath, position, subject }) => ({
        filePath,
        position,
        message: `${subject} \`${id}\`, which is not ${aThing(kind)}.`,
        hint: suggest(id, content.ids[kind], `Write its file, or name one that is there.`),
      })),
}

function aThing(collection: Collection): string {
  const kind = kindOf[collection]
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`
}
