import { findById } from '../corpus/find.ts'
import type { Mark } from '../annotations/annotation.ts'
import { wordsOfMarks } from '../annotations/words-of-quotes.ts'
import type { ArticleText, ParsedContent } from '../corpus/parsed-content.ts'
import { faults } from '../edition/closed-lists.ts'
import { kindHas, pagedKinds, type PagedKind } from '../edition/kinds.ts'
import {
  allDataFiles,
  articleDataPathOf,
  citationFileOf,
  citationFormats,
  citingPathOf,
  dataPathOf,
  feeds,
  followUpPathOf,
  followUpsPathOf,
  fragmentOf,
  fragmentOfAssessment,
  linksetPath,
  markdownPathOf,
  originalFilePathOf,
  otherFiles,
  pages,
  passagePathOf,
  passagesFilePathOf,
  pathOf,
  pathOfFault,
  pathOfRule,
  previewPathOf,
  savedFileOf,
  savedForms,
  siteFiles,
  sitePreviewPath,
  titlesFilePathOf,
} from '../edition/paths.ts'
import { excerpt } from '../text/excerpt.ts'
import { yearOf } from '../text/format-date.ts'
import { inGuillemets } from '../text/in-guillemets.ts'
import { oncePer } from '../text/once-per.ts'
import { onceWhileSame } from '../text/once-while-same.ts'

/** A page, an anchor or a file that the site publishes. */
export interface InventoryItem {
  /** A path from the root of the site, perhaps with an anchor. */
  address: string
  /** The sitemap lists the pages. */
  type: 'page' | 'anchor' | 'file'
  /** The file of `content/addresses/` that keeps the address, if it is promised to last. */
  keptIn?: string
  /** The words at the address; none for a page that lists other things. */
  words?: string | undefined
  /** The name of a thing's page in a list of pages. */
  title?: string | undefined
  /** The last day on which the content says that something on the page changed. */
  changed?: string | undefined
}

/** The ledger of the addresses that belong to no article; it counts those of all files. */
export const siteList = 'site'

/**
 * Everything that the site publishes, in the order of its readers: the one list from which links
 * are checked, addresses kept, the sitemap written and pages named.
 *
 * Files whose names change with their content are not in it: the archive of all data, the assets
 * of Astro, the files of the search, and the parts of a sitemap too long for one file.
 */
export const inventoryOf = oncePer('inventoryOf', (content: ParsedContent): InventoryItem[] => {
  const { themes, entities, sources, licences, method, about, followUps, texts } = content
  /** Pages that are published if there is something on them. */
  const absent: string[] = [
    ...(licences.length === 0 ? [pages.licences] : []),
    ...(about.length === 0 ? [pages.about] : []),
    ...(followUps.length === 0 ? [pages.followUps] : []),
  ]
  const present = Object.values(pages).filter((address) => !absent.includes(address))
  return [
    ...present.map((address) => aPage(address, { keptIn: siteList })),
    ...allDataFiles().map((address) => aFile(address, { keptIn: siteList })),
    ...[...Object.values(feeds), ...Object.values(siteFiles), ...Object.values(otherFiles)].map(
      (address) => aFile(address),
    ),
    ...[linksetPath, sitePreviewPath].map((address) => aFile(address)),
    ...pagedKinds.map((kind) => aFile(titlesFilePathOf(kind))),
    ...themes.flatMap(({ id, data }) => ofThing('theme', id, named(data.title))),
    ...entities.flatMap(({ id, data }) => ofThing('entity', id, named(data.name))),
    ...sources.map(({ id, data }) =>
      anAnchor(pathOf('source', id), { words: data.title, keptIn: siteList }),
    ),
    ...licences.map(({ id, data }) =>
      anAnchor(pathOf('licences', id), { words: data.family, keptIn: siteList }),
    ),
    ...method.map(({ id, data }) =>
      anAnchor(pathOf('method', id), { words: data.title, keptIn: siteList }),
    ),
    ...method
      .flatMap(({ data }) => data.rules)
      .map(({ title }) => anAnchor(pathOfRule(title), { words: title, keptIn: siteList })),
    ...faults.map((fault) => anAnchor(pathOfFault(fault), { words: fault, keptIn: siteList })),
    ...about
      .flatMap(({ data }) => data.sections)
      .map(({ id, title }) => anAnchor(pathOf('about', id), { words: title, keptIn: siteList })),
    ...followUpPages(followUps),
    ...texts.flatMap((text) => ofArticle(text, content)),
  ]
})

/** The pages of the years in which something happened, with an anchor for each fact. */
function followUpPages(followUps: ParsedContent['followUps']): InventoryItem[] {
  const byYear = Map.groupBy(followUps, ({ data }) => yearOf(data.date))
  return [...byYear].flatMap(([year, facts]) => [
    aPage(followUpsPathOf(year), {
      words: year,
      keptIn: siteList,
      changed: newest(facts.flatMap(({ data }) => [data.added, ...daysOf(data.corrected)])),
    }),
    ...facts.map(({ id, data, text }) =>
      anAnchor(followUpPathOf({ id, date: data.date }), { words: text, keptIn: siteList }),
    ),
  ])
}

type Details = Omit<InventoryItem, 'address' | 'type'>

/** A function that makes items of one type. */
function itemOf(type: InventoryItem['type']) {
  return (address: string, details: Details = {}): InventoryItem => ({ address, type, ...details })
}
const aPage = itemOf('page')
const anAnchor = itemOf('anchor')
const aFile = itemOf('file')

/** The page of a theme or an entity, whose title is also its words. */
function named(title: string): Details {
  return { words: title, title, keptIn: siteList }
}

/** The page of a thing with the files beside it. */
function ofThing(kind: PagedKind, id: string, details: Details): InventoryItem[] {
  const files = [
    ...(kindHas(kind, 'isPictured') ? [markdownPathOf(kind, id), previewPathOf(kind, id)] : []),
    ...(kindHas(kind, 'isCited')
      ? citationFormats.map(({ ending }) => citationFileOf(kind, id, ending))
      : []),
    ...(kindHas(kind, 'element') ? [dataPathOf(kind, id)] : []),
  ]
  return [aPage(pathOf(kind, id), details), ...files.map((address) => aFile(address))]
}

/** A mark, and what the content says of the thing that it marks. */
interface Marked {
  mark: Mark
  quote: ParsedContent['quotes'][number] | undefined
  speaker: ParsedContent['entities'][number] | undefined
  claim: ParsedContent['claims'][number] | undefined
}

const ofSameArticle = onceWhileSame<InventoryItem[]>()

/**
 * An article with its anchors, and the pages of its quotes and claims. While an editor writes one
 * article, the others are the same, and so are their items.
 */
function ofArticle(text: ArticleText, content: ParsedContent): InventoryItem[] {
  const article = findById(content.articles, text.id)
  const marked = text.annotated.marks.map((mark) => markedBy(mark, content))
  const others = marked.flatMap(({ quote, speaker, claim }) => [quote, speaker, claim])
  return ofSameArticle(text, [article, ...others], () => itemsOf(text, article, marked))
}

function markedBy(mark: Mark, { quotes, claims, entities }: ParsedContent): Marked {
  const quote = mark.kind === 'quote' ? findById(quotes, mark.id) : undefined
  return {
    mark,
    quote,
    speaker: quote && findById(entities, quote.data.speaker),
    claim: mark.kind === 'claim' ? findById(claims, mark.id) : undefined,
  }
}

function itemsOf(
  { id, annotated }: ArticleText,
  article: ParsedContent['articles'][number] | undefined,
  marked: readonly Marked[],
): InventoryItem[] {
  const { sections, paragraphs } = annotated
  const wordsOf = wordsOfMarks(annotated)
  const title = article?.data.title
  const anchors = [
    ...sections.map((section) => ({ anchored: section, words: section.title })),
    ...paragraphs.map(({ number, text }) => ({
      anchored: { kind: 'paragraph', number } as const,
      words: text,
    })),
    ...marked.map(({ mark }) => ({ anchored: mark, words: wordsOf(mark) })),
  ]
  const changes = [...marked.flatMap(changesOf), ...daysOf(article?.data.corrected)]
  const things = Map.groupBy(marked, ({ mark: { kind, id } }) => fragmentOf({ kind, id }))
  return [
    ...ofThing('article', id, { words: title, title, keptIn: id, changed: newest(changes) }),
    aPage(citingPathOf({ id }), { keptIn: id }),
    aFile(originalFilePathOf(id)),
    aFile(passagesFilePathOf({ id })),
    aFile(articleDataPathOf({ id })),
    ...savedForms.map((form) => aFile(savedFileOf({ id }, form))),
    ...anchors.map(({ anchored, words }) =>
      anAnchor(passagePathOf({ id }, anchored), { words, keptIn: id }),
    ),
    ...[...things.values()].flatMap((fragments) =>
      ofMarked(
        fragments,
        fragments.map(({ mark }) => wordsOf(mark)),
        id,
      ),
    ),
  ]
}

/** The page of a quote or a claim, with an anchor for each of its assessments. */
function ofMarked(
  fragments: readonly Marked[],
  words: readonly string[],
  article: string,
): InventoryItem[] {
  return fragments.slice(0, 1).flatMap((marked) => {
    const { kind, id } = marked.mark
    if (!kindHas(kind, 'hasPage')) return []
    const [first] = words
    const assessments = marked.claim?.data.assessments ?? []
    return [
      ...ofThing(kind, id, {
        words: words.join(' […] '),
        title: [marked.speaker?.data.name, inGuillemets(excerpt(first ?? '', 60))]
          .filter((part) => part !== undefined)
          .join(': '),
        keptIn: article,
        changed: newest(changesOf(marked)),
      }),
      ...assessments.map(({ date }) =>
        anAnchor(`${pathOf(kind, id)}#${fragmentOfAssessment(date)}`),
      ),
    ]
  })
}

/** The days on which a quote or a claim was assessed or corrected. */
function changesOf({ quote, claim }: Marked): string[] {
  if (quote) return daysOf(quote.data.corrected)
  const { assessments = [], corrected } = claim?.data ?? {}
  return [
    ...assessments.flatMap(({ date, corrected, evidence }) => [
      date,
      ...daysOf(corrected),
      ...evidence.flatMap((piece) => daysOf(piece.corrected)),
    ]),
    ...daysOf(corrected),
  ]
}

function daysOf(corrected: readonly { date: string }[] = []): string[] {
  return corrected.map(({ date }) => date)
}

function newest(dates: readonly string[]): string | undefined {
  return dates.toSorted().at(-1)
}
