import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'

/*
 * Astro renders the texts of these files. What their frontmatter may say is checked for
 * every kind of file together, when the corpus is built (src/reading/): a schema here
 * would report the same mistakes a second time, one file at a time.
 */
export const collections = {
  articles: defineCollection({
    loader: glob({
      base: './content/articles',
      pattern: '*/article.mdx',
      generateId: ({ entry }) => entry.replace('/article.mdx', ''),
    }),
  }),
  themes: defineCollection({
    loader: glob({ base: './content/themes', pattern: '*.mdx', generateId: withoutExtension }),
  }),
  claims: defineCollection({
    loader: glob({ base: './content/claims', pattern: '*.md', generateId: withoutExtension }),
  }),
  followUps: defineCollection({
    loader: glob({ base: './content/follow-ups', pattern: '*.md', generateId: withoutExtension }),
  }),
}

function withoutExtension({ entry }: { entry: string }): string {
  return entry.replace(/\.mdx?$/, '')
}
