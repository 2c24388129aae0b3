import type { EntryKind } from './manuscript.ts'

/** The folder under `content/` of each kind of file, and how its files are called. */
export const folders: Record<EntryKind, { folder: string; file: RegExp; example: string }> = {
  articles: { folder: 'articles', file: /^([^/]+)\/article\.mdx$/, example: '<id>/article.mdx' },
  quotes: { folder: 'quotes', file: /^([^/]+)\.yaml$/, example: '<id>.yaml' },
  claims: { folder: 'claims', file: /^([^/]+)\.md$/, example: '<id>.md' },
  entities: { folder: 'entities', file: /^([^/]+)\.yaml$/, example: '<id>.yaml' },
  themes: { folder: 'themes', file: /^([^/]+)\.mdx$/, example: '<id>.mdx' },
  sources: { folder: 'sources', file: /^([^/]+)\.yaml$/, example: '<id>.yaml' },
  followUps: { folder: 'follow-ups', file: /^([^/]+)\.md$/, example: '<id>.md' },
  method: { folder: 'method', file: /^([^/]+)\.yaml$/, example: '<id>.yaml' },
  synonyms: { folder: 'synonyms', file: /^([^/]+)\.yaml$/, example: '<id>.yaml' },
  addresses: { folder: 'addresses', file: /^([^/]+)\.yaml$/, example: '<id>.yaml' },
}

/** The path of the file of an entry. */
export function pathOfEntry(kind: EntryKind, id: string): string {
  const { folder, example } = folders[kind]
  return `content/${folder}/${example.replace('<id>', id)}`
}

/** The path of the publisher's text of an article. */
export function originalPathOf(article: string): string {
  return `content/articles/${article}/original.txt`
}

/** The kind of file that describes each kind of mark. */
export const entryKindOfMark = { quote: 'quotes', claim: 'claims' } as const
