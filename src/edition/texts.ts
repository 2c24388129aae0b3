/*
 * The texts of the content that Astro renders, by its collections: where they are, and in which files.
 */

interface Place {
  /** Below the folder of the content. */
  folder: string
  /** Of the file of each text, below that. */
  pattern: string
  fileOf: (id: string) => string
  idOf: (file: string) => string
}

export const collectionsOfTexts = {
  articles: {
    folder: 'articles',
    pattern: '*/article.mdx',
    fileOf: (id) => `${id}/article.mdx`,
    idOf: (file) => file.replace(/\/article\.mdx$/, ''),
  },
  themes: {
    folder: 'themes',
    pattern: '*.mdx',
    fileOf: (id) => `${id}.mdx`,
    idOf: withoutExtension,
  },
  claims: { folder: 'claims', pattern: '*.md', fileOf: (id) => `${id}.md`, idOf: withoutExtension },
  followUps: {
    folder: 'follow-ups',
    pattern: '*.md',
    fileOf: (id) => `${id}.md`,
    idOf: withoutExtension,
  },
} as const satisfies Record<string, Place>

export type CollectionOfTexts = keyof typeof collectionsOfTexts

/** The text that a file has; `undefined` if it is none of these. */
export function textIn(path: string): { collection: CollectionOfTexts; id: string } | undefined {
  for (const collection of Object.keys(collectionsOfTexts) as CollectionOfTexts[]) {
    const { folder, fileOf, idOf } = collectionsOfTexts[collection]
    const start = `content/${folder}/`
    if (!path.startsWith(start)) continue
    const id = idOf(path.slice(start.length))
    if (path === start + fileOf(id)) return { collection, id }
  }
  return undefined
}

function withoutExtension(file: string): string {
  return file.replace(/\.mdx?$/, '')
}
