import type { MarkedKind } from '../edition/kinds.ts'
import { wordsOfMarks } from '../annotations/words-of-quotes.ts'
import { hasOtherWords, isCurrent } from '../addresses/ledger.ts'
import { fragmentOf, passagePathOf, pathOf } from '../edition/paths.ts'
import type { ParsedContent } from '../corpus/parsed-content.ts'
import { startOfFile, type Issue } from '../text/issue.ts'
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

/** An anchor twice in an article: reported at the newer use, if one is published. */
function anchorsTwice({ texts, addresses }: ParsedContent) {
  const records = new Map(
    addresses.flatMap(({ data }) => data.addresses.map((record) => [record.address, record])),
  )
  return texts.flatMap(({ id, filePath, annotated }) => {
    const marks = [...annotated.sections, ...annotated.marks]
    const wordsOf = (mark: (typeof marks)[number]) =>
      mark.kind === 'section' ? mark.title : wordsOfMarks(annotated)(mark)
    return [...Map.groupBy(marks, fragmentOf)].flatMap(([anchor, same]) => {
      if (same.length === 1) return []
      const record = records.get(`${pathOf('article', id)}#${anchor}`)
      const published =
        record && isCurrent(record)
          ? same.find((mark) => !hasOtherWords(record, wordsOf(mark)))
          : undefined
      const owner = published ?? same[0]
      return same
        .filter((mark) => anchor !== '' && mark !== owner)
        .map((mark) => ({
          filePath,
          position: mark.position,
          message: `The ${mark.kind} id \`${mark.id}\` makes the anchor \`#${anchor}\`, which is already used in line ${owner?.position.line}.`,
          hint: published
            ? 'Give this one another id: the other is published.'
            : 'Give one of them another id.',
        }))
    })
  })
}

/** A mark in two articles: reported in the newer one, never where it is published. */
function inTwoArticles({ texts, addresses }: ParsedContent) {
  const listed = new Map(
    addresses.map(({ id, data }) => [id, new Set(data.addresses.map(({ address }) => address))]),
  )
  const age = ({ article, kind, id }: MarkIn) => {
    const own = listed.get(article)
    return own === undefined ? 2 : own.has(passagePathOf({ id: article }, { kind, id })) ? 0 : 1
  }
  const marks = texts.flatMap(({ id: article, filePath, annotated }): MarkIn[] =>
    annotated.marks.map(({ kind, id, position }) => ({ article, filePath, position, kind, id })),
  )
  const byArticle = new Map<string, { mark: MarkIn; owner: string }[]>()
  for (const same of Map.groupBy(marks, ({ kind, id }) => `${kind} ${id}`).values()) {
    const owner = same.toSorted((a, b) => age(a) - age(b))[0]?.article ?? ''
    for (const mark of same) {
      if (mark.article === owner) continue
      byArticle.set(mark.article, [...(byArticle.get(mark.article) ?? []), { mark, owner }])
    }
  }
  return [...byArticle].flatMap(([article, repeated]) => {
    const [first] = repeated
    const all = marks.filter((mark) => mark.article === article)
    const isCopy = all.length > 1 && all.length === repeated.length
    if (first && isCopy && repeated.every(({ owner }) => owner === first.owner)) {
      return {
        filePath: first.mark.filePath,
        position: startOfFile,
        message: `Every mark of this article is already in the article \`${first.owner}\`.`,
        hint: 'If it is a copy, delete its folder. Else give each mark an id and a file of its own.',
      }
    }
    return repeated.map(({ mark: { filePath, position, kind, id }, owner }) => ({
      filePath,
      position,
      message: `The ${kind} id \`${id}\` is already used in the article \`${owner}\`.`,
      hint: `Give this ${kind} an id and a file of its own: ids are the same for all articles.`,
    }))
  })
}

/** A mark, with its article. */
interface MarkIn extends Place {
  article: string
  kind: MarkedKind
  id: string
}
