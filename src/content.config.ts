import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import textsToRender from 'virtual:texts-to-render'
import { collectionsOfTexts, type CollectionOfTexts } from './edition/texts.ts'

/*
 * Astro renders the texts of these files: all, or in a build that takes over pages those of the others.
 * What their frontmatter may say is checked for every kind of file together, when the corpus is built
 * (src/reading/): a schema here would report the same mistakes a second time, one file at a time.
 */
export const collections = {
  articles: collectionOf('articles'),
  themes: collectionOf('themes'),
  claims: collectionOf('claims'),
  followUps: collectionOf('followUps'),
}

function collectionOf(name: CollectionOfTexts) {
  const { folder, pattern, idOf, fileOf } = collectionsOfTexts[name]
  const wanted = textsToRender?.filter(({ collection }) => collection === name)
  return defineCollection({
    loader: glob({
      base: `./content/${folder}`,
      pattern: wanted ? wanted.map(({ id }) => fileOf(id)) : pattern,
      generateId: ({ entry }) => idOf(entry),
    }),
  })
}
