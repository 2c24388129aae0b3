import type { ListPart, SplitList } from './split.ts'

/** A page of a split list, in its place among the others. */
export interface PartPage<Entry> {
  part: ListPart<Entry>
  /** The pages that have it among theirs and to which readers are led, from the top. */
  above: readonly ListPart<Entry>[]
  /** The pages with entries before and after it; a page without entries has none. */
  previous: ListPart<Entry> | undefined
  next: ListPart<Entry> | undefined
}

/** Every page of a split list. */
export function pagesOf<Entry>(list: SplitList<Entry>): PartPage<Entry>[] {
  const leaves = list.groups.flatMap(({ parts }) => parts.flatMap(leavesOf))
  const places = new Map(leaves.map((leaf, index) => [leaf, index]))
  const withAll = (part: ListPart<Entry>, above: readonly ListPart<Entry>[]): PartPage<Entry>[] => {
    const place = places.get(part)
    const page = {
      part,
      above,
      previous: place === undefined ? undefined : leaves[place - 1],
      next: place === undefined ? undefined : leaves[place + 1],
    }
    const mostAbove = part.group.id === '' ? 1 : 2
    return [
      page,
      ...part.parts.flatMap((one) =>
        withAll(one, above.length < mostAbove ? [...above, part] : above),
      ),
    ]
  }
  return list.groups.flatMap(({ parts }) => parts.flatMap((part) => withAll(part, [])))
}

/** The pages with the entries of a page, in the order of reading: itself if it has them. */
export function leavesOf<Entry>(part: ListPart<Entry>): ListPart<Entry>[] {
  return part.parts.length === 0 ? [part] : part.parts.flatMap(leavesOf)
}
