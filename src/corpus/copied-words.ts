import type { Doubt } from './doubt.ts'
import type { Entry, ParsedContent } from './parsed-content.ts'
import { placeOfField } from './place-of-field.ts'

/** Words of ours that stand in two files: a file that was begun as a copy of another one. */
export function copiedWords({ sources, followUps, entities }: ParsedContent): Doubt[] {
  return [
    ...repeated(sources, 'fact', ({ data }) => data.fact),
    ...repeated(entities, 'description', ({ data }) => data.description),
    ...repeated(followUps, '', ({ text }) => text),
  ]
}

/** Shorter ones may be the same by chance: “Es la nota.” */
const shortest = 30

function repeated<Item extends Entry<unknown>>(
  entries: readonly Item[],
  field: string,
  wordsOf: (entry: Item) => string | undefined,
): Doubt[] {
  const byWords = Map.groupBy(entries, (entry) => wordsOf(entry) ?? '')
  return [...byWords].flatMap(([words, [first, ...copies]]) =>
    words.length < shortest || !first
      ? []
      : copies.map((copy) => ({
          ...placeOfField(copy, field),
          toCheck: `It has the words of \`${first.filePath}\`: write its own, unless both say the same.`,
        })),
  )
}
