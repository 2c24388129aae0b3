import { revisionRows } from '../edition/closed-lists.ts'
import { fragmentOfRevision } from '../edition/paths.ts'
import type { RevisionsData } from '../schemas/revisions.ts'
import { omission } from '../text/omission.ts'
import type { Article, Paragraph, RevisedParagraphs, Revision } from './corpus.ts'

/** What was told of the earlier text of an article, with the paragraphs of today. */
export function revisionsOf(
  article: Pick<Article, 'paragraphs' | 'reproduction'>,
  data: RevisionsData | undefined,
): Revision[] {
  const isWhole = article.reproduction === 'whole'
  const revisions = (data?.revisions ?? []).map(({ date, changes }) => ({
    date,
    changes: changes.map(({ kinds, quotes, claims, ...change }): RevisedParagraphs => ({
      kinds,
      quotes,
      claims,
      paragraphs: change.paragraphs.flatMap((number) => article.paragraphs[number - 1] ?? []),
      before: change.before.map(({ paragraph: number, text }) => ({
        number,
        text: isWhole ? text : omission,
      })),
      after: undefined,
    })),
  }))
  const all = revisions.flatMap(({ changes }) => changes)
  for (const [index, change] of isWhole ? all.entries() : []) {
    change.after = saidAfter(change, all.slice(0, index))
  }
  return revisions
}

/** What paragraphs said after a change: what they said before the next one, or say today. */
function saidAfter({ paragraphs }: RevisedParagraphs, newer: readonly RevisedParagraphs[]) {
  if (paragraphs.length === 0) return undefined
  const next = newer.findLast((one) => one.paragraphs.some((some) => paragraphs.includes(some)))
  return textsOf(next && next.before.length > 0 ? next.before : paragraphs)
}

function textsOf(paragraphs: readonly { text: string }[]): string {
  return paragraphs.map(({ text }) => text).join('\n')
}

/** True if nothing but the typography of some paragraphs was changed. */
export function isTypographic({ kinds }: Pick<RevisedParagraphs, 'kinds'>): boolean {
  return kinds.every((kind) => revisionRows[kind].change === 'typography')
}

/** The newest change that gave a paragraph other words, with its day and its anchor. */
export function lastRevisionOf({ article, number }: Pick<Paragraph, 'article' | 'number'>) {
  for (const [day, { date, changes }] of article.revisions.entries()) {
    const index = changes.findIndex(
      (change) => !isTypographic(change) && change.paragraphs.some((one) => one.number === number),
    )
    if (index !== -1) return { date, fragment: fragmentOfRevision(day, index) }
  }
  return undefined
}
