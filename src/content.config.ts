import { defineCollection } from 'astro:content'
import { glob, type Loader } from 'astro/loaders'
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
    loader: withTextsAlone(
      glob({
        base: `./content/${folder}`,
        pattern: wanted ? wanted.map(({ id }) => fileOf(id)) : pattern,
        generateId: ({ entry }) => idOf(entry),
        retainBody: false,
      }),
    ),
  })
}

/**
 * Keep of each file what is rendered of it, and not its fields and its source, which pages ask of the
 * corpus: after each edit, the development server reads all that is kept again.
 */
function withTextsAlone({ load, ...loader }: Loader): Loader {
  return {
    ...loader,
    load: ({ store, ...context }) =>
      load({
        ...context,
        store: {
          ...store,
          set: ({ rendered, ...entry }) =>
            store.set({
              ...entry,
              data: {},
              ...(rendered && { rendered: { html: rendered.html } }),
            }),
        },
      }),
  }
}
