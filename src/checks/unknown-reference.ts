import { pathOfEntry } from '../edition/content-paths.ts'
import { collections, kindOf, kinds, type Collection } from '../edition/kinds.ts'
import type { Entry, ParsedContent } from '../corpus/parsed-content.ts'
import { idPattern } from '../schemas/fields.ts'
import { lettersOfAnotherScript } from '../text/look-alikes.ts'
import { nearest } from '../text/nearest.ts'
import { plainId } from '../text/plain-id.ts'
import type { Check } from './check.ts'
import { referencesIn, type Reference } from './references.ts'

/** Each id that a file refers to belongs to a file. */
export const unknownReference: Check = {
  rule: 'unknown-reference',
  run: (content) =>
    referencesIn(content)
      .filter(({ collection, id }) => !content.ids[collection].has(id))
      // A letter that only looks like the right one is reported by itself.
      .filter(({ id }) => lettersOfAnotherScript(id).length === 0)
      .map((reference) => ({
        filePath: reference.filePath,
        position: reference.position,
        message: `${reference.subject} \`${reference.id}\`, which is not ${aThing(reference.collection)}.`,
        hint: howToRefer(reference, content),
      })),
}

function howToRefer({ collection, id, isOne }: Reference, content: ParsedContent): string {
  const meant = namedSo(id, collection, content)
  if (meant !== undefined) return `Write its id: \`${meant}\`.`

  const parts = id.split(/[\s,;]+/)
  if (parts.length > 1 && parts.every((part) => content.ids[collection].has(part))) {
    if (isOne) return 'These are several: keep one; in a list of records, write one for each.'
    return `These are several: write them as a list, \`[${parts.join(', ')}]\`.`
  }
  const folder = `\`content/${kinds[kindOf[collection]].folder}/\``
  const anId = `the id of ${aThing(collection)}, which is the name of a file in ${folder} without its ending`
  const other = collections.find((name) => name !== collection && content.ids[name].has(id))
  if (other) return `It is the id of ${aThing(other)}. Write ${anId}.`
  if (!idPattern.test(id)) return `Write ${anId}.`

  const similar = nearest(id, content.ids[collection])
  const file = `\`${pathOfEntry(collection, id)}\``
  return similar === undefined
    ? `Write the id of an existing one; if it is a new one, write ${file}.`
    : `Did you mean \`${similar}\`? If it is another one, write ${file}.`
}

/** The id of the thing with that name, title or address, or whose id was written with an ending. */
function namedSo(words: string, collection: Collection, content: ParsedContent) {
  const plain = plainId(words.replace(/\.(ya?ml|mdx?)$/, ''))
  const entries: readonly Entry<object>[] = content[collection]
  const isNamed = ({ data }: Entry<object>) =>
    Object.entries(data).some(
      ([field, value]) =>
        (['name', 'title', 'aliases'].includes(field) &&
          [value].flat().some((name) => plainId(String(name)) === plain)) ||
        (field === 'url' && value === words),
    )
  if (content.ids[collection].has(plain)) return plain
  return entries.find((entry) => idPattern.test(entry.id) && isNamed(entry))?.id
}

function aThing(collection: Collection): string {
  const kind = kindOf[collection]
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`
}
