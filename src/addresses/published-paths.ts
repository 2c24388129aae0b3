import {
  dataFiles,
  dataPathOf,
  fragmentOf,
  originalFilePathOf,
  pages,
  pathOf,
} from '../edition/paths.ts'
import { kinds } from '../edition/kinds.ts'
import type { ParsedContent } from '../corpus/parsed-content.ts'

/**
 * Every path of the site, and every path with an anchor, that an author can link to. The
 * archive of all data is not among them: its name changes with its version.
 */
export function publishedPaths(content: ParsedContent): ReadonlySet<string> {
  const { ids, texts } = content
  const paths = [
    ...Object.values(pages),
    ...Object.values(dataFiles),
    ...(['article', 'quote', 'claim', 'entity', 'theme', 'source'] as const).flatMap((kind) =>
      [...ids[kinds[kind].collection]].map((id) => pathOf(kind, id)),
    ),
    ...(['quote', 'claim'] as const).flatMap((kind) =>
      [...ids[kinds[kind].collection]].map((id) => dataPathOf(kind, id)),
    ),
    ...[...ids.articles].map(originalFilePathOf),
    ...texts.flatMap(({ id, annotated }) => {
      const page = pathOf('article', id)
      const paragraphs = annotated.paragraphs.map(({ number }) =>
        fragmentOf({ kind: 'paragraph', number }),
      )
      const marks = [...annotated.sections, ...annotated.marks].map(fragmentOf)
      return [...paragraphs, ...marks].map((fragment) => `${page}#${fragment}`)
    }),
  ]
  return new Set(paths)
}
