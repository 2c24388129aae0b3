import { excerpt } from '../text/excerpt.ts'
import { inGuillemets } from '../text/in-guillemets.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { retiredPages } from './retired.ts'
import { pages } from '../edition/paths.ts'

/**
 * What each page is called, by its collection as it stands in the address (`citas`) and by
 * its id; what has moved, as it is called now.
 */
export function pageTitles(corpus: Corpus): Record<string, Record<string, string>> {
  const { articles, themes, quotes, claims, entities } = corpus
  const words = (text: string) => inGuillemets(excerpt(text, 60))
  const titles = {
    articles: articles.map(({ id, title }) => [id, title]),
    themes: themes.map(({ id, title }) => [id, title]),
    quotes: quotes.map(({ id, speaker, fragments }) => [
      id,
      `${speaker.name}: ${words(fragments[0].text)}`,
    ]),
    claims: claims.map(({ id, passage }) => [id, words(passage.text)]),
    entities: entities.map(({ id, name }) => [id, name]),
  }
  const ofPresent = Object.fromEntries(
    Object.entries(titles).map(([collection, ofCollection]) => [
      pages[collection as keyof typeof titles].slice(1, -1),
      Object.fromEntries(ofCollection) as Record<string, string>,
    ]),
  )
  const titleOf = (path: string) => {
    const [, collection = '', id = ''] = path.split('/')
    return ofPresent[collection]?.[id]
  }

  const all = structuredClone(ofPresent)
  for (const { address, movedTo, words: were } of retiredPages(corpus)) {
    const [, collection = '', id = '', ...below] = address.split('/')
    const title =
      movedTo === undefined
        ? `${were === undefined ? address : words(were)} (página retirada)`
        : (titleOf(movedTo) ?? movedTo)
    if (below.length === 1 && all[collection]) all[collection][id] ??= title
  }
  return all
}
