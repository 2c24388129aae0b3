import type { Mark } from '../annotations/annotation.ts'
import type { ArticleText } from '../corpus/parsed-content.ts'
import { limits } from '../text/hedges.ts'
import type { Check } from './check.ts'

/** Where one clause ends and the next begins. */
const endOfClause = /[.,;:!?…()«»“”"]/u

/**
 * A claim is cut so that no word of its clause is lost that limits it: its marked words are its
 * title, and stand alone in lists, data and feeds.
 */
export const cutOfClaim: Check = {
  rule: 'cut-of-claim',
  run: ({ texts }) =>
    texts.flatMap((text) =>
      text.annotated.marks
        .filter(({ kind }) => kind === 'claim')
        .flatMap((mark) => {
          const lost = limits.exec(before(mark, text)) ?? limits.exec(after(mark, text))
          if (!lost) return []
          return {
            filePath: text.filePath,
            position: mark.position,
            message: `The mark of claim \`${mark.id}\` leaves out “${lost[0]}”, which limits its words.`,
            hint: 'Mark the whole clause, so that the words say no more alone than in the text.',
          }
        }),
    ),
}

/** The words of the same clause before a mark that no other mark has. */
function before(mark: Mark, { annotated }: ArticleText): string {
  const { text } = annotated.paragraphs[mark.paragraph - 1] ?? { text: '' }
  const others = annotated.marks
    .filter(({ paragraph, end }) => paragraph === mark.paragraph && end <= mark.start)
    .map(({ end }) => end)
  const words = text.slice(Math.max(0, ...others), mark.start)
  // “En Europa, donde” is one clause with what follows.
  return (words.split(endOfClause).at(-1) ?? '').trim()
}

/** The words of the same clause after a mark that no other mark has. */
function after(mark: Mark, { annotated }: ArticleText): string {
  const { text } = annotated.paragraphs[mark.paragraph - 1] ?? { text: '' }
  const others = annotated.marks
    .filter(({ paragraph, start }) => paragraph === mark.paragraph && start >= mark.end)
    .map(({ start }) => start)
  const words = text.slice(mark.end, Math.min(text.length, ...others))
  return words.split(endOfClause)[0] ?? ''
}
