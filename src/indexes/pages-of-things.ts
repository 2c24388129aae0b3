import type { Corpus } from '../corpus/corpus.ts'
import type { AddressedKind } from '../edition/kinds.ts'
import { listPathsOfThing } from '../edition/paths.ts'
import type { EntryOfThing, ListOfThing } from './lists-of-things.ts'
import { partPageAt, type PartPage } from './pages-of.ts'

/* The pages of the lists on things, as a route names them: by the id of the thing, and a part or none. */

/** What a page has to show: the list, whose first page leads to the others, or a part of it. */
export type ShownOfThing = { list: ListOfThing } | { page: PartPage<EntryOfThing> }

/** The id of the thing, of which it is a page. */
export function idInPart(part: string): string {
  return part.split('/', 1)[0] ?? ''
}

/** What the page with a name shows of the list on a thing. */
export function shownOfThing(
  corpus: Corpus,
  kind: AddressedKind,
  part: string,
  listOf: () => ListOfThing | undefined,
): ShownOfThing {
  const id = idInPart(part)
  const list = part === id ? listOf() : undefined
  if (list) return { list }
  const { path, pathOf } = listPathsOfThing(kind, id)
  return { page: partPageAt(corpus, path, pathOf('', part.slice(id.length + 1))) }
}
