import type { ListPart, PartLink } from './split.ts'

/** The pages with the entries of a page, in the order of reading: itself if it has them. */
export function leavesOf<Entry>(part: ListPart<Entry>): ListPart<Entry>[] {
  return part.parts.length === 0 ? [part] : part.parts.flatMap(leavesOf)
}

/** A page as others link to it. */
export function linkTo({ path, group, name, count }: PartLink): PartLink {
  return { path, group, name, count }
}
