import { fragmentOf } from '../annotations/fragment.ts'
import type { Manuscript } from './manuscript.ts'
import { dataFiles, dataPathOf, originalFilePathOf, pages, pathOf } from './url-of.ts'

/**
 * Every path of the site, and every path with an anchor, that an author can link to. The
 * archive of all data is not among them: its name changes with its version.
 */
export function publishedPaths(manuscript: Manuscript): ReadonlySet<string> {
  const { ids, texts } = manuscript
  const paths = [
    ...Object.values(pages),
    ...Object.values(dataFiles),
    ...(['articles', 'quotes', 'claims', 'entities', 'themes'] as const).flatMap((kind) =>
      [...ids[kind]].map((id) => pathOf({ collection: kind, id })),
    ),
    ...(['quotes', 'claims'] as const).flatMap((collection) =>
      [...ids[collection]].map((id) => dataPathOf({ collection, id })),
    ),
    ...[...ids.articles].map(originalFilePathOf),
    ...[...ids.sources].map((id) => pathOf({ collection: 'sources', id })),
    ...texts.flatMap(({ id, annotated }) => {
      const page = pathOf({ collection: 'articles', id })
      const paragraphs = annotated.paragraphs.map(({ number }) =>
        fragmentOf({ kind: 'paragraph', number }),
      )
      const marks = [...annotated.sections, ...annotated.marks].map(fragmentOf)
      return [...paragraphs, ...marks].map((fragment) => `${page}#${fragment}`)
    }),
  ]
  return new Set(paths)
}
