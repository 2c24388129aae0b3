import { AstroError } from 'astro/errors'
import { pathOfEntry } from './edition/content-paths.ts'
import { kinds, type AddressedKind, type PagedKind } from './edition/kinds.ts'
import { listPathsOfThing, partPathsOf } from './edition/paths.ts'
import { partPathsAt } from './indexes/pages-of.ts'
import { checkedText } from './reading/read-content.ts'
import { requireEdition, type Edition } from './reading/require-corpus.ts'
import { noteReading, watched } from './reuse/session.ts'

export { withEdition, type Edition } from './reading/require-corpus.ts'
export { shared } from './reuse/notes.ts'
export { watched } from './reuse/session.ts'

type PagedCollection = (typeof kinds)[PagedKind]['collection']

/**
 * The corpus, checked. A build has read the files already; the development server looks at them
 * again for every page, so that an editor sees what was just saved.
 *
 * @throws {ContentError} with the whole report when there is something to put right
 */
export async function getCorpus(): Promise<Edition['corpus']> {
  return watched((await getEdition()).corpus)
}

/** The corpus with what was found of it. The development server shows the drafts too. */
export const getEdition = (): Promise<Edition> =>
  requireEdition(process.cwd(), { drafts: import.meta.env.DEV })

/** The parameters of a route that has a page for each thing of a collection. */
export async function staticPathsOf(collection: PagedCollection) {
  return (await getCorpus())[collection].map(({ id }) => ({ params: { id } }))
}

/** The one path of a page that is there only with its content, as `[...page]`. */
export async function onlyPathIf(isThere: (corpus: Edition['corpus']) => boolean) {
  return isThere(await getCorpus()) ? [{ params: { page: undefined } }] : []
}

/** The pages of the list at an address, if it is split, as those of a route `[...part]` in their folder. */
export async function partPathsOfList(list: string) {
  const folder = partPathsOf(list)('', '')
  return partPathsAt(await getCorpus(), list)
    .filter((path) => path.startsWith(folder)) // A page that stands elsewhere is made there.
    .map((path) => ({ params: { part: path.slice(folder.length, -1) } }))
}

/** The pages of the lists on the things of a kind, their first pages too, as those of `[...part]`. */
export async function partPathsOfThings(kind: AddressedKind) {
  const corpus = await getCorpus()
  return corpus[kinds[kind].collection].flatMap(({ id }) => {
    const list = listPathsOfThing(kind, id).path
    const parts = partPathsAt(corpus, list)
    const paths = parts.length > 0 ? [list, ...parts] : []
    return paths.map((path) => ({ params: { part: path.slice(list.length - id.length - 1, -1) } }))
  })
}

/** The pages of the things of some kinds, as those of a route below `[segment]/[id]/`. */
export async function pathsOfThings(some: readonly PagedKind[]) {
  const corpus = await getCorpus()
  return some.flatMap((kind) =>
    corpus[kinds[kind].collection].map(({ id }) => ({
      params: { segment: kinds[kind].segment, id },
    })),
  )
}

/** The pages and files that the site publishes. */
export async function getInventory(): Promise<Edition['inventory']> {
  noteReading(['all'])
  return (await getEdition()).inventory
}

/** The text of the file of an article or a theme, as it was checked. */
export async function sourceOf(collection: 'articles' | 'themes', id: string): Promise<string> {
  const path = pathOfEntry(collection, id)
  noteReading(['file', path])
  const file = (await getEdition()).sources.get(path)
  if (!file) throw new AstroError(`There is no file \`${path}\`.`)
  return checkedText(file)
}
