import type { Corpus } from '../corpus/corpus.ts'
import { pagedKinds, type PagedKind } from '../edition/kinds.ts'
import { parseAddress, titlesFilePathOf } from '../edition/paths.ts'
import { addresses as words } from '../edition/words/addresses.ts'
import { excerpt } from '../text/excerpt.ts'
import { inGuillemets } from '../text/in-guillemets.ts'
import type { InventoryItem } from './inventory.ts'
import { retiredPages } from './retired.ts'

/** The title of each thing's page, by kind and id; a page that has moved has its title of today. */
export function pageTitles(
  inventory: readonly InventoryItem[],
  ledger: Pick<Corpus, 'addresses'>,
): Record<PagedKind, Record<string, string>> {
  const titles = new Map(
    inventory.flatMap(({ address, title }) => (title === undefined ? [] : [[address, title]])),
  )
  for (const { address, movedTo, words: said } of retiredPages(ledger)) {
    const was = said === undefined ? address : inGuillemets(excerpt(said, 60))
    const title = movedTo === undefined ? words.withdrawnPage(was) : titles.get(movedTo)
    if (!titles.has(address)) titles.set(address, title ?? movedTo ?? was)
  }
  const parsed = [...titles].map(([address, title]) => ({ ...parseAddress(address), title }))
  const ofKind = (wanted: PagedKind) =>
    parsed.flatMap(({ kind, id, isPageOfThing, title }) =>
      kind === wanted && id !== undefined && isPageOfThing ? [[id, title] as const] : [],
    )
  return Object.fromEntries(
    pagedKinds.map((kind) => [kind, Object.fromEntries(ofKind(kind))]),
  ) as Record<PagedKind, Record<string, string>>
}

/** The titles of pages by their ids. */
type Titles = Record<string, string>

/** How many titles one file has at most: the others are in files by the beginnings of ids. */
const mostTitles = 1000

/**
 * The titles of all pages, in files by their paths. Where a kind has too many for one file, its first one
 * has the beginnings of ids for which there are others, the longest first, under an id that no page has.
 */
export function titlesFiles(
  inventory: readonly InventoryItem[],
  ledger: Pick<Corpus, 'addresses'>,
  most = mostTitles,
): Map<string, Titles> {
  const titles = pageTitles(inventory, ledger)
  return new Map(
    pagedKinds.flatMap((kind) => {
      const all = Object.entries(titles[kind])
      const first = titlesFilePathOf(kind)
      if (all.length <= most) return [[first, titles[kind]] as const]
      const parts = byBeginning(all, 1, most)
      const beginnings = parts
        .map(([beginning]) => beginning)
        .toSorted((a, b) => b.length - a.length)
      return [
        [first, { '': beginnings.join(' ') }] as const,
        ...parts.map(([beginning, own]) => [titlesFilePathOf(kind, beginning), own] as const),
      ]
    }),
  )
}

function byBeginning(
  titles: readonly (readonly [id: string, title: string])[],
  length: number,
  most: number,
): (readonly [beginning: string, Titles])[] {
  return [...Map.groupBy(titles, ([id]) => id.slice(0, length))].flatMap(([beginning, own]) =>
    own.length <= most
      ? [[beginning, Object.fromEntries(own)] as const]
      : byBeginning(own, length + 1, most),
  )
}

/** The files with titles that are there because a kind has too many pages for one. */
export function inventoryOfTitles(
  inventory: readonly InventoryItem[],
  ledger: Pick<Corpus, 'addresses'>,
): InventoryItem[] {
  const first = new Set(pagedKinds.map((kind) => titlesFilePathOf(kind)))
  return [...titlesFiles(inventory, ledger).keys()]
    .filter((path) => !first.has(path))
    .map((address) => ({ address, type: 'file' }))
}
