import type { Corpus } from '../corpus/corpus.ts'
import { passagePathOf, pathOf } from '../corpus/url-of.ts'

/**
 * `/datos/citas.json`: every quote, in the order of the articles.
 *
 * @param absolute makes an absolute URL of a path of the site
 */
export function quotesJson({ quotes }: Pick<Corpus, 'quotes'>, absolute: (path: string) => string) {
  return quotes.map((quote) => {
    const { id, article, fragments, speaker, role, themes } = quote
    return {
      id,
      url: absolute(pathOf({ collection: 'quotes', id })),
      /** The exact words; “[…]” stands where the article goes on in its own voice. */
      text: fragments.map(({ text }) => text).join(' […] '),
      fragments: fragments.map(({ text }) => text),
      speaker: speaker.name,
      speakerUrl: absolute(pathOf({ collection: 'entities', id: speaker.id })),
      role,
      article: article.id,
      articleUrl: absolute(passagePathOf(article, { kind: 'quote', id })),
      paragraph: fragments[0].paragraph.number,
      themes: themes.map((theme) => theme.id),
    }
  })
}
