import { fragmentOf } from '../edition/paths.ts'
import type { ParsedContent } from '../corpus/parsed-content.ts'
import type { Issue } from '../text/issue.ts'
import type { Check } from './check.ts'

/**
 * An address leads to one place: anchors are unique in their article, a claim is
 * marked once, and the fragments of a quote are in one article.
 *
 * Two files cannot share an id, since the id is the file's name.
 */
export const duplicateId: Check = {
  rule: 'duplicate-id',
  run: (content) => [...anchorsTwice(content), ...inTwoArticles(content)],
}

type Place = Pick<Issue, 'filePath' | 'position'>

function anchorsTwice({ texts }: ParsedContent) {
  return texts.flatMap(({ filePath, annotated }) => {
    const seen = new Map<string, Place>()
    return [...annotated.sections, ...annotated.marks].flatMap((mark) => {
      const anchor = fragmentOf(mark)
      const first = seen.get(anchor)
      seen.set(anchor, first ?? { filePath, position: mark.position })
      if (!first || anchor === '') return []
      return {
        filePath,
        position: mark.position,
        message: `The ${mark.kind} id \`${mark.id}\` makes the anchor \`#${anchor}\`, which is already used in line ${first.position.line}.`,
        hint: 'Give one of them another id, but not the published one.',
      }
    })
  })
}

function inTwoArticles({ texts }: ParsedContent) {
  const seen = new Map<string, string>()
  return texts.flatMap(({ id: article, filePath, annotated }) =>
    annotated.marks.flatMap(({ kind, id, position }) => {
      const key = `${kind} ${id}`
      const first = seen.get(key) ?? article
      seen.set(key, first)
      if (first === article) return []
      return {
        filePath,
        position,
        message: `The ${kind} id \`${id}\` is already used in the article \`${first}\`.`,
        hint: `Give this ${kind} an id and a file of its own.`,
      }
    }),
  )
}
