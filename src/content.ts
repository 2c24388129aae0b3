import { getEntry, render, type CollectionKey } from 'astro:content'
import { AstroError } from 'astro/errors'
import type { AddressedKind, kinds, PagedKind } from './edition/kinds.ts'
import { listPathsOfThing, partPathsOf } from './edition/paths.ts'
import { pagesOf } from './indexes/pages-of.ts'
import type { SplitList } from './indexes/split.ts'
import { requireEdition, type Edition } from './reading/require-corpus.ts'

export { withEdition, type Edition } from './reading/require-corpus.ts'

type PagedCollection = (typeof kinds)[PagedKind]['collection']

/**
 * The corpus, checked. A build has read the files already; the development server looks at them
 * again for every page, so that an editor sees what was just saved.
 *
 * @throws {ContentError} with the whole report when there is something to put right
 */
export async function getCorpus(): Promise<Edition['corpus']> {
  return (await getEdition()).corpus
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

/** The pages of a list, if it is split, as those of a route `[...part]` in their folder. */
export async function partPathsOfList<Entry>(
  listOf: (corpus: Edition['corpus']) => SplitList<Entry> | undefined,
) {
  const list = listOf(await getCorpus())
  if (list === undefined) return []
  const folder = partPathsOf(list.path)('', '')
  // A page that stands elsewhere is made there.
  const pages = pagesOf(list).filter(({ part }) => part.path.startsWith(folder))
  return pages.map((page) => ({
    params: { part: page.part.path.slice(folder.length, -1) },
    props: { list, page },
  }))
}

/** The pages of the lists on the things of a kind, their first pages too, as those of `[...part]`. */
export async function partPathsOfThings<Thing extends { id: string }, Entry>(
  kind: AddressedKind,
  thingsOf: (corpus: Edition['corpus']) => readonly Thing[],
  listOf: (corpus: Edition['corpus'], thing: Thing) => SplitList<Entry> | undefined,
) {
  const corpus = await getCorpus()
  return thingsOf(corpus).flatMap((thing) => {
    const list = listOf(corpus, thing)
    if (list === undefined) return []
    const folder = listPathsOfThing(kind, thing.id).path.length - thing.id.length - 1
    const paramsOf = (path: string) => ({ part: path.slice(folder, -1) })
    return [
      { params: paramsOf(list.path), props: { thing, list, page: undefined } },
      ...pagesOf(list).map((page) => ({
        params: paramsOf(page.part.path),
        props: { thing, list, page },
      })),
    ]
  })
}

/** Everything that the site publishes. */
export async function getInventory(): Promise<Edition['inventory']> {
  return (await getEdition()).inventory
}

/** The text of an entry as a component, to be given the elements that its MDX uses. */
export async function renderText(collection: CollectionKey, id: string) {
  const entry = await getEntry(collection, id)
  if (!entry) throw new AstroError(`There is no text \`${id}\` in \`${collection}\`.`)
  const { Content } = await render(entry)
  return Content
}
