import { indexes as words } from '../edition/words/indexes.ts'
import type { Scale, Stretch } from './scale.ts'

/** A list of things in groups, and how to cut it when it is too long for one page. */
export interface List<Entry> {
  /** The address of the page that has all of it, or leads to its pages. */
  path: string
  /** The address of a page of it, by its group and what it has of that; either may be empty. */
  pathOf: (group: string, slug: string) => string
  /** In the order in which readers meet them; a list may have one group without an id. */
  groups: readonly ListGroup<Entry>[]
}

/** The heading of a group; without an id it is not shown. */
export interface Heading {
  id: string
  name: string
}

/** Things that stand under one heading, in the order in which they are read. */
export interface ListGroup<Entry> extends Heading {
  entries: readonly Entry[]
  scale: Scale
  /** The place of an entry on the scale. */
  digitsOf: (entry: Entry) => readonly number[]
  /** Words by which the entry is known among its neighbours, where the scale has none. */
  labelOf: (entry: Entry) => string
  /** About how many elements it has in a page. */
  weightOf: (entry: Entry) => number
}

/** How many elements a list may have on one page, and each of its pages if it is split. */
export interface Limits {
  whole: number
  part: number
}

/** A link to a page of a list that is split. */
export interface PartLink {
  path: string
  /** The heading under which its entries stand. */
  group: Heading
  /** What it has of its group: “Ma–Mm”, “2024”; empty if all. */
  name: string
  /** How many entries it has, or the pages that share them. */
  count: number
}

/** A page of a list that is split. */
export interface ListPart<Entry> extends PartLink {
  /** What stands on the page or, if it has parts, on these. */
  entries: readonly Entry[]
  /** The pages that share its entries, in the order of reading; none if it has them itself. */
  parts: readonly ListPart<Entry>[]
}

/** A list that is split: by groups, each with a part, or several if the group is not named. */
export interface SplitList<Entry> {
  path: string
  count: number
  groups: readonly (Heading & { count: number; parts: readonly ListPart<Entry>[] })[]
}

interface Item<Entry> {
  entry: Entry
  digits: readonly number[]
}

/**
 * The pages of a list that is too long for one; `undefined` if it is not.
 *
 * Every entry is on one page. A page is cut where its scale is, so that a list to which things are
 * added keeps all its pages: one that grows too large lists the pages that share its entries.
 */
export function splitList<Entry>(list: List<Entry>, limits: Limits): SplitList<Entry> | undefined {
  const groups = list.groups.filter(({ entries }) => entries.length > 0)
  const weight = groups.reduce((sum, group) => sum + weigh(group, group.entries), 0)
  if (weight <= limits.whole) return undefined
  return {
    path: list.path,
    count: groups.reduce((sum, { entries }) => sum + entries.length, 0),
    groups: groups.map((group) => ({
      id: group.id,
      name: group.name,
      count: group.entries.length,
      parts: partsOfGroup(list, group, limits.part),
    })),
  }
}

function weigh<Entry>({ weightOf }: ListGroup<Entry>, entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + weightOf(entry), 0)
}

function partsOfGroup<Entry>(
  list: List<Entry>,
  group: ListGroup<Entry>,
  limit: number,
): ListPart<Entry>[] {
  const { id, name, scale, entries, digitsOf } = group
  const items = entries.map((entry) => ({ entry, digits: digitsOf(entry) }))
  const fits = weigh(group, entries) <= limit
  if (id !== '' && fits) return [partOf('', '', entries, [])]

  const byFirst = Map.groupBy(items, ({ digits }) => digits[0] ?? 0)
  const firsts = [...byFirst]
    .toSorted(([a], [b]) => a - b)
    .map(([digit, items]) => partAt({ prefix: [], from: digit, to: digit }, items))
  const parts = inReadingOrder(firsts)
  return id === '' ? parts : [partOf('', '', entries, parts)]

  function partOf(
    slug: string,
    ofGroup: string,
    entries: readonly Entry[],
    parts: readonly ListPart<Entry>[],
  ): ListPart<Entry> {
    const path = list.pathOf(id, slug)
    return { path, group: { id, name }, name: ofGroup, count: entries.length, entries, parts }
  }

  /** The page of a stretch, with its own pages if it is too large. */
  function partAt(stretch: Stretch, items: Item<Entry>[]): ListPart<Entry> {
    const entries = items.map(({ entry }) => entry)
    return partOf(scale.slugOf(stretch), nameOf(stretch, entries), entries, partsAt(stretch, items))
  }

  function partsAt(stretch: Stretch, items: Item<Entry>[]): ListPart<Entry>[] {
    const entries = items.map(({ entry }) => entry)
    if (weigh(group, entries) <= limit) return []
    const isOne = stretch.from === stretch.to
    const isEnd = isOne && items.every(({ digits }) => digits.length <= stretch.prefix.length)
    const stretches = isEnd ? [] : scale.cut(stretch)
    if (stretches.length === 0) return numbered(stretch, entries)
    const cut = stretches
      .map((one) => ({
        stretch: one,
        items: items.filter(({ digits }) => isIn(digits[one.prefix.length] ?? 0, one)),
      }))
      .filter(({ items }) => items.length > 0)
    const [only] = cut
    // Where one of two halves has everything there was never a page, and no entry to lead to.
    if (only && cut.length === 1) return partsAt(only.stretch, only.items)
    return inReadingOrder(cut.map(({ stretch, items }) => partAt(stretch, items)))
  }

  /** Pages of what nothing tells apart: the last of the list is on the first, which then stays. */
  function numbered(stretch: Stretch, entries: readonly Entry[]): ListPart<Entry>[] {
    const pages: Entry[][] = [[]]
    let weight = 0
    for (const entry of scale.isDescending ? entries.toReversed() : entries) {
      const own = group.weightOf(entry)
      if (weight > 0 && weight + own > limit) {
        pages.push([])
        weight = 0
      }
      pages.at(-1)?.push(entry)
      weight += own
    }
    const parts = pages.map((own, index) => {
      const number = index + 1
      const inOrder = scale.isDescending ? own.toReversed() : own
      const name = words.numbered(nameOf(stretch, entries), number)
      return partOf(`${scale.slugOf(stretch)}/${number}`, name, inOrder, [])
    })
    return inReadingOrder(parts)
  }

  function nameOf(stretch: Stretch, entries: readonly Entry[]): string {
    const [first, last] = [entries[0], entries.at(-1)]
    if (first === undefined || last === undefined) return ''
    return scale.nameOf(stretch, [group.labelOf(first), group.labelOf(last)])
  }

  function inReadingOrder(parts: ListPart<Entry>[]): ListPart<Entry>[] {
    return scale.isDescending ? parts.toReversed() : parts
  }
}

function isIn(digit: number, { from, to }: Stretch): boolean {
  return digit >= from && digit <= to
}
