import { positionAt } from '../text/position-at.ts'
import type { Doubt } from './doubt.ts'
import type { Entry, ParsedContent, ProseEntry } from './parsed-content.ts'
import { positionOfField } from './place-of-field.ts'

/** “los los”, but neither “no no” nor a name, which has two capital letters. */
const doubled =
  /(?<![\p{L}\p{M}\p{N}'’-])(?!(?:no|sí|si|muy|casi|ya|bla|tan|poco|nos|había|had|that)\s)(\p{L}[\p{L}\p{M}]*)[ \u00A0\n]+(\1)(?![\p{L}\p{M}\p{N}'’-])/giu

/** Fields that repeat what somebody else printed, or are no words. */
const notOurs = new Set([
  'title',
  'printed',
  'original',
  'role',
  'text',
  'of',
  'was',
  'aliases',
  'words',
])

/** Words of ours that stand twice, one after the other. */
export function doubledWords(content: ParsedContent): Doubt[] {
  const { articles, quotes, entities, sources, licences, method, texts } = content
  const prose = [...content.claims, ...content.themes, ...content.followUps]
  const entries = [
    ...articles,
    ...quotes,
    ...entities,
    ...sources,
    ...licences,
    ...method,
    ...prose,
  ]
  return [
    ...entries.flatMap(inFields),
    ...prose.flatMap(inBody),
    ...texts.flatMap(({ filePath, annotated }) =>
      annotated.sections
        .filter(({ isPrinted }) => !isPrinted)
        .flatMap(({ title, position }) => found(title, filePath, () => position)),
    ),
  ]
}

function inFields(entry: Entry<unknown>): Doubt[] {
  return wordsIn(entry.data).flatMap(([path, words]) =>
    found(words, entry.filePath, () => positionOfField(entry, path)),
  )
}

function wordsIn(value: unknown, path: readonly string[] = []): [path: string, words: string][] {
  if (typeof value === 'string') return [[path.join('.'), value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) =>
    notOurs.has(key) ? [] : wordsIn(inside, [...path, key]),
  )
}

function inBody({ filePath, body, bodyLine }: ProseEntry<unknown>): Doubt[] {
  return found(body, filePath, (index) => {
    const { line, column } = positionAt(body, index)
    return { line: line + bodyLine - 1, column }
  })
}

function found(words: string, filePath: string, place: (index: number) => Doubt['position']) {
  return [...words.matchAll(doubled)]
    .filter(({ 2: second = '' }) => second === second.toLowerCase())
    .map(({ index, 0: twice }): Doubt => ({
      filePath,
      position: place(index),
      toCheck: `“${twice.replace(/\s+/, ' ')}” has a word twice: delete one, unless it is meant.`,
    }))
}
