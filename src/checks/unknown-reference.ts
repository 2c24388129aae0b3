import type { Collection } from '../edition/kinds.ts'
import { suggest } from '../text/nearest.ts'
import type { Check } from './check.ts'
import { referencesIn } from './references.ts'

const nouns: Record<Collection, string> = {
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
  run: (content) =>
    referencesIn(content)
      .filter(({ kind, id }) => !content.ids[kind].has(id))
      .map(({ kind, id, filePath, position, subject }) => ({
        filePath,
        position,
        message: `${subject} \`${id}\`, which is not ${nouns[kind]}.`,
        hint: suggest(id, content.ids[kind], `Write its file, or name one that is there.`),
      })),
}
