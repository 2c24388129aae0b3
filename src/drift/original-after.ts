import type { Original } from '../corpus/parsed-content.ts'
import type { EditedText } from './edit-text.ts'

/**
 * The file of the publisher's text with other paragraphs. What stood before a paragraph still does: a
 * line ending, or a blank line; before a new one stands what is before most.
 *
 * @param before the words of its paragraphs
 */
export function originalAfter(
  { lines }: Pick<Original, 'lines'>,
  before: readonly string[],
  { paragraphs, origins }: Pick<EditedText, 'paragraphs' | 'origins'>,
): string {
  let at = 0
  const gaps = before.map((text) => {
    const [previous, first] = [lines[at - 1], lines[at]]
    at += text.split('\n').length
    return previous && first ? first.line - previous.line : 1
  })
  const hasBlankLines = gaps.slice(1).filter((gap) => gap > 1).length > gaps.length / 2
  const usual = hasBlankLines ? 2 : 1
  return paragraphs
    .map((text, index) => {
      if (index === 0) return text
      const origin = origins[index]
      const gap = origin === undefined || origin === 1 ? usual : (gaps[origin - 1] ?? usual)
      return '\n'.repeat(gap) + text
    })
    .concat('\n')
    .join('')
}
