import type { Mark } from '../annotations/annotation.ts'
import { citingPathOf, dataFiles, fragmentOf, pages, pathOf } from '../edition/paths.ts'
import { betweenQuotationMarks } from '../text/quotation-marks.ts'
import type { ArticleText, ParsedContent } from '../corpus/parsed-content.ts'

/** Where a reader can link to, and what stands there. */
export interface Address {
  /** A path from the root of the site, perhaps with an anchor. */
  address: string
  /** The words by which a reader knows the place again; none where other things are gathered. */
  words: string | undefined
  /** The file of `content/addresses/` that keeps it. */
  keptIn: string
}

/** The file that keeps the addresses that belong to no article, and counts those of all files. */
export const siteList = 'site'

/** Every address of the edition that lasts, in the order of its readers. */
export function addressesOf(content: ParsedContent): Address[] {
  const { texts, themes, entities, sources, method } = content
  const gathering = [...Object.values(pages), ...Object.values(dataFiles)]
  return [
    ...gathering.map((address) => ({ address, words: undefined, keptIn: siteList })),
    ...themes.map(({ id, data }) => aPage('theme', id, data.title)),
    ...entities.map(({ id, data }) => aPage('entity', id, data.name)),
    ...sources.map(({ id, data }) => aPage('source', id, data.title)),
    ...method.map(({ id, data }) => ({
      address: pathOf('method', id),
      words: data.title,
      keptIn: siteList,
    })),
    ...texts.flatMap((text) => addressesOfText(text, content)),
  ]
}

function aPage(kind: 'theme' | 'entity' | 'source', id: string, words: string): Address {
  return { address: pathOf(kind, id), words, keptIn: siteList }
}

function addressesOfText({ id, annotated }: ArticleText, { articles }: ParsedContent): Address[] {
  const page = pathOf('article', id)
  const { sections, paragraphs, marks } = annotated
  const title = articles.find((article) => article.id === id)?.data.title
  const anchors = [
    ...sections.map((section) => ({ fragment: fragmentOf(section), words: section.title })),
    ...paragraphs.map(({ number, text }) => ({
      fragment: fragmentOf({ kind: 'paragraph', number }),
      words: text,
    })),
    ...marks.map((mark) => ({ fragment: fragmentOf(mark), words: wordsOf(mark) })),
  ]
  const byThing = Map.groupBy(marks, ({ kind, id }) => pathOf(kind, id))
  return [
    { address: page, words: title, keptIn: id },
    { address: citingPathOf({ id }), words: undefined, keptIn: id },
    ...anchors.map(({ fragment, words }) => ({
      address: `${page}#${fragment}`,
      words,
      keptIn: id,
    })),
    ...[...byThing].map(([address, fragments]) => ({
      address,
      words: fragments.map(wordsOf).join(' […] '),
      keptIn: id,
    })),
  ]
}

function wordsOf({ kind, text }: Mark): string {
  return kind === 'quote' ? (betweenQuotationMarks(text) ?? text) : text
}
