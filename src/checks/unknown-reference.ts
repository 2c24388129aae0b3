import type { EntryKind } from '../corpus/manuscript.ts'
import { suggest } from '../text/nearest.ts'
import type { Check } from './check.ts'
import { referencesIn } from './references.ts'

const nouns: Record<EntryKind, string> = {
  articles: 'an article',
  quotes: 'a quote',
  claims: 'a claim',
  entities: 'an entity',
  themes: 'a theme',
  sources: 'a source',
  followUps: 'a follow-up',
  method: 'a section of the method',
  synonyms: 'a list of synonyms',
  addresses: 'a list of addresses',
}

/** Whatever a file names by its id exists. */
export const unknownReference: Check = {
  rule: 'unknown-reference',
  run: (manuscript) =>
    referencesIn(manuscript)
      .filter(({ kind, id }) => !manuscript.ids[kind].has(id))
      .map(({ kind, id, filePath, position, subject }) => ({
        filePath,
        position,
        message: `${subject} \`${id}\`, which is not ${nouns[kind]}.`,
        hint: suggest(id, manuscript.ids[kind], `Write its file, or name one that is there.`),
      })),
}
