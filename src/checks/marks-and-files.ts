import type { Mark } from '../annotations/annotation.ts'
import { isComplete, type Manuscript } from '../corpus/manuscript.ts'
import { startOfFile } from '../text/issue.ts'
import { suggest } from '../text/nearest.ts'
import type { Check } from './check.ts'

const collections = { quote: 'quotes', claim: 'claims' } as const
const elements = { quote: 'Quote', claim: 'Claim' } as const
const extensions = { quote: 'yaml', claim: 'md' } as const

/** What is marked in an article is described in a file. */
export const markWithoutFile: Check = {
  rule: 'mark-without-file',
  run: ({ articles, ids }) =>
    articles.flatMap(({ filePath, annotated }) =>
      annotated.marks
        .filter(({ kind, id }) => !ids[collections[kind]].has(id))
        .map(({ kind, id, position }) => ({
          filePath,
          position,
          message: `There is no ${kind} \`${id}\`.`,
          hint: suggest(
            id,
            ids[collections[kind]],
            `Write \`content/${collections[kind]}/${id}.${extensions[kind]}\`.`,
          ),
        })),
    ),
}

/** What a file describes is marked in an article. */
export const fileWithoutMark: Check = {
  rule: 'file-without-mark',
  run: (manuscript) =>
    isComplete(manuscript, ['articles'])
      ? [...unmarked(manuscript, 'quote'), ...unmarked(manuscript, 'claim')]
      : [],
}

function unmarked({ articles, quotes, claims }: Manuscript, kind: Mark['kind']) {
  const marked = new Set(
    articles
      .flatMap(({ annotated }) => annotated.marks)
      .filter((mark) => mark.kind === kind)
      .map(({ id }) => id),
  )
  const entries = { quote: quotes, claim: claims }[kind]
  const withoutFile = [...marked].filter((id) => !entries.some((entry) => entry.id === id))

  return entries
    .filter(({ id }) => !marked.has(id))
    .map(({ id, filePath }) => ({
      filePath,
      position: startOfFile,
      message: `The ${kind} \`${id}\` is not marked in any article.`,
      hint: suggest(
        id,
        withoutFile,
        `Mark its words with \`<${elements[kind]} id="${id}">\`, or delete the file.`,
      ),
    }))
}
