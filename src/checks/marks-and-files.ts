import { pathOfEntry } from '../edition/content-paths.ts'
import { kinds, markedKinds, type MarkedKind } from '../edition/kinds.ts'
import type { Entry, ParsedContent } from '../corpus/parsed-content.ts'
import { idPattern } from '../schemas/fields.ts'
import { startOfFile } from '../text/issue.ts'
import { nearest, suggest } from '../text/nearest.ts'
import { plainId } from '../text/plain-id.ts'
import type { Check } from './check.ts'

/** Each mark in an article has a file. */
export const markWithoutFile: Check = {
  rule: 'mark-without-file',
  run: ({ texts, ids }) =>
    texts.flatMap(({ filePath, annotated }) =>
      annotated.marks
        .filter(({ kind, id }) => idPattern.test(id) && !ids[kinds[kind].collection].has(id))
        .map(({ kind, id, position }) => ({
          filePath,
          position,
          message: `There is no ${kind} \`${id}\`.`,
          hint: suggest(
            id,
            ids[kinds[kind].collection],
            `Write \`${pathOfEntry(kinds[kind].collection, id)}\`.`,
          ),
          isUnwritten: true,
        })),
    ),
}

/** Each quote and each claim is marked in an article. */
export const fileWithoutMark: Check = {
  rule: 'file-without-mark',
  run: (content) =>
    hasAllMarks(content) ? markedKinds.flatMap((kind) => unmarked(content, kind)) : [],
}

/** True if every mark could be read, so that a file without one is not marked. */
function hasAllMarks({ texts, ids }: ParsedContent): boolean {
  return (
    texts.length === ids.articles.size &&
    texts.every(({ annotated }) => annotated.mistakes.length === 0)
  )
}

function unmarked(content: ParsedContent, kind: MarkedKind) {
  const { texts, ids } = content
  const entries: readonly Entry<unknown>[] = content[kinds[kind].collection]
  const marked = new Set(
    texts
      .flatMap(({ annotated }) => annotated.marks)
      .filter((mark) => mark.kind === kind)
      .map(({ id }) => id),
  )
  const files = ids[kinds[kind].collection]
  // A misspelt mark is reported where it stands, with the file that it means.
  const meant = new Set(
    [...marked].filter((id) => !files.has(id)).flatMap((id) => [nearest(id, files), plainId(id)]),
  )

  return entries
    .filter(({ id }) => idPattern.test(id))
    .filter(({ id }) => ![id, plainId(id)].some((name) => marked.has(name) || meant.has(name)))
    .map(({ id, filePath }) => ({
      filePath,
      position: startOfFile,
      message: `The ${kind} \`${id}\` is not marked in any article.`,
      hint: `Mark its words with \`<${kinds[kind].element} id="${id}">\`, or delete the file.`,
    }))
}
