import type { Corpus } from '../corpus/corpus.ts'
import { oncePer } from '../text/once-per.ts'
import { allLists } from './lists.ts'
import { listsOfThings } from './lists-of-things.ts'
import { leavesOf, linkTo } from './leaves-of.ts'
import type { ListPart, PartLink, SplitList } from './split.ts'

/** A page of a split list, with what it says of the others and no more. */
export interface PartPage<Entry> extends PartLink {
  list: { path: string; count: number }
  /** What stands on it; nothing if other pages share its entries. */
  entries: readonly Entry[]
  /** The pages to which it leads, if others share its entries; else none. */
  parts: readonly PartLink[]
  /** The pages that have it among theirs and to which readers are led, from the top. */
  above: readonly PartLink[]
  /** The pages with entries before and after it; a page without entries has none. */
  previous: PartLink | undefined
  next: PartLink | undefined
  /** The pages of its group, and the one of them in which it is. */
  ofGroup: readonly PartLink[]
  nearest: PartLink | undefined
  /** The pages with entries in that. */
  beside: readonly PartLink[]
}

/** Every page of a split list. */
export function pagesOf<Entry>(list: SplitList<Entry>): PartPage<Entry>[] {
  const leaves = list.groups.flatMap(({ parts }) => parts.flatMap(leavesOf))
  const places = new Map(leaves.map((leaf, index) => [leaf, index]))
  const neighbour = (at: number) => {
    const leaf = leaves[at]
    return leaf && linkTo(leaf)
  }
  const withAll = (part: ListPart<Entry>, above: readonly ListPart<Entry>[]): PartPage<Entry>[] => {
    const { group, entries } = part
    const place = places.get(part)
    const isUngrouped = group.id === ''
    const [entrance, ...others] = [...above, part]
    const ofGroup = list.groups
      .filter(({ id }) => id === group.id)
      .flatMap(({ parts }) => (isUngrouped ? parts : parts.flatMap((one) => one.parts)))
    const nearest = isUngrouped ? entrance : others[0]
    // Of a group those of the years or letters, else the smallest.
    const shared = part.name === '' ? part.parts : leavesOf(part)
    const page: PartPage<Entry> = {
      ...linkTo(part),
      list: { path: list.path, count: list.count },
      entries: place === undefined ? [] : entries,
      parts: place === undefined ? shared.map(linkTo) : [],
      above: above.map(linkTo),
      previous: place === undefined ? undefined : neighbour(place - 1),
      next: place === undefined ? undefined : neighbour(place + 1),
      ofGroup: ofGroup.map(linkTo),
      nearest: nearest && linkTo(nearest),
      beside: nearest === undefined ? [] : leavesOf(nearest).map(linkTo),
    }
    const mostAbove = isUngrouped ? 1 : 2
    return [
      page,
      ...part.parts.flatMap((one) =>
        withAll(one, above.length < mostAbove ? [...above, part] : above),
      ),
    ]
  }
  return list.groups.flatMap(({ parts }) => parts.flatMap((part) => withAll(part, [])))
}

const pagesOfLists = oncePer('pagesOfLists', (corpus: Corpus) => {
  const lists: readonly SplitList<unknown>[] = [...allLists(corpus), ...listsOfThings(corpus)]
  return new Map(
    lists.map((list) => [list.path, new Map(pagesOf(list).map((page) => [page.path, page]))]),
  )
})

/** The addresses of the pages of the list at an address; none if it is not split. */
export function partPathsAt(corpus: Corpus, list: string): string[] {
  return [...(pagesOfLists(corpus).get(list)?.keys() ?? [])]
}

/**
 * A page of the list at an address, whose entries are those of that list.
 *
 * @throws when there is none
 */
export function partPageAt<Entry>(corpus: Corpus, list: string, path: string): PartPage<Entry> {
  const page = pagesOfLists(corpus).get(list)?.get(path)
  if (page === undefined) throw new Error(`The list ${list} has no page ${path}.`)
  return page as PartPage<Entry>
}
