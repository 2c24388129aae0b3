import { monthOf } from '../corpus/corrections.ts'
import type { Corpus, FollowUp, Source } from '../corpus/corpus.ts'
import {
  followUpPathOf,
  fragmentOf,
  fragmentOfMonth,
  fragmentOfYear,
  pathOf,
  placesFileOf,
} from '../edition/paths.ts'
import { bucketOf } from '../text/bucket-of.ts'
import { yearOf } from '../text/format-date.ts'
import { oncePer } from '../text/once-per.ts'
import {
  splitArticles,
  splitCorrections,
  splitFollowUps,
  splitQuotes,
  splitSources,
} from './lists.ts'
import { leavesOf } from './leaves-of.ts'
import type { ListPart, SplitList } from './split.ts'

/** The anchors of a list that is split, and the page of it that has each. */
export interface Places {
  /** The address of the list, which had the anchors before it was split. */
  path: string
  pages: ReadonlyMap<string, string>
}

/** How many anchors one file has, about: as many as a reader does not wait for. */
const mostPerFile = 400

/** How many files there are for so many anchors: a power of 2, so that they seldom change places. */
export function countPlacesFiles({ pages }: Places): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, pages.size / mostPerFile)))
}

/** The places of every list that is split and has anchors, in files by their paths. */
export const placesFiles = oncePer(
  'placesFiles',
  (corpus: Corpus): Map<string, Record<string, string>> =>
    new Map(
      allPlaces(corpus).flatMap((places) => {
        const count = countPlacesFiles(places)
        const byFile = Map.groupBy(places.pages, ([anchor]) => bucketOf(anchor, count))
        return Array.from({ length: count }, (_, number) => [
          placesFileOf(places.path, number),
          Object.fromEntries(byFile.get(number) ?? []),
        ])
      }),
    ),
)

/** The places of the list at an address, if it is split and has anchors. */
export function placesOf(corpus: Corpus, path: string): Places | undefined {
  return allPlaces(corpus).find((places) => places.path === path)
}

const placesOfSources = oncePer('placesOfSources', (corpus: Corpus) =>
  placesIn(splitSources(corpus), ({ id }) => fragmentOf({ kind: 'source', id })),
)

/** Of the years that are split: the anchor of a fact is one of the page of its year. */
const placesOfFollowUps = oncePer('placesOfFollowUps', (corpus: Corpus) =>
  (splitFollowUps(corpus)?.groups ?? [])
    .flatMap(({ parts }) => parts)
    .filter(({ parts }) => parts.length > 0)
    .map((year) => placesOn(year.path, leavesOf(year), ({ id }) => id)),
)

const allPlaces = oncePer('allPlaces', (corpus: Corpus) =>
  [
    placesOfSources(corpus),
    placesIn(splitArticles(corpus), ({ datePublished: date }) =>
      fragmentOfYear(date && yearOf(date)),
    ),
    placesIn(splitQuotes(corpus), ({ speaker }) => speaker.id),
    placesIn(splitCorrections(corpus), (correction) => fragmentOfMonth(monthOf(correction))),
    ...placesOfFollowUps(corpus),
  ].filter((places) => places !== undefined),
)

/** The places of the anchors of a list; one that several entries have is on the page of the first. */
function placesIn<Entry>(
  list: SplitList<Entry> | undefined,
  anchorOf: (entry: Entry) => string,
): Places | undefined {
  if (list === undefined) return undefined
  const leaves = list.groups.flatMap(({ parts }) => parts.flatMap(leavesOf))
  return placesOn(list.path, leaves, anchorOf)
}

function placesOn<Entry>(
  path: string,
  leaves: readonly ListPart<Entry>[],
  anchorOf: (entry: Entry) => string,
): Places {
  const pages = new Map<string, string>()
  for (const leaf of leaves) {
    for (const anchor of leaf.entries.map(anchorOf)) {
      if (!pages.has(anchor)) pages.set(anchor, leaf.path)
    }
  }
  return { path, pages }
}

/** Where a source stands: its anchor in the bibliography or, if that is split, in one of its pages. */
export function pathOfSource(corpus: Corpus, { id }: Pick<Source, 'id'>): string {
  const anchor = fragmentOf({ kind: 'source', id })
  const page = placesOfSources(corpus)?.pages.get(anchor)
  return page === undefined ? pathOf('source', id) : `${page}#${anchor}`
}

/** Where something that happened later stands: on the page of its year or, if that is split, of it. */
export function pathOfFollowUp(corpus: Corpus, followUp: Pick<FollowUp, 'id' | 'date'>): string {
  const path = followUpPathOf(followUp)
  const year = placesOfFollowUps(corpus).find((places) => path.startsWith(`${places.path}#`))
  const page = year?.pages.get(followUp.id)
  return page === undefined ? path : `${page}#${followUp.id}`
}
