import type { Nodes } from 'mdast'
import type { Position } from '../text/issue.ts'
import type { LineStart, ParagraphText } from './annotation.ts'
import { positionOf } from './nodes.ts'

/**
 * The lines of the file over which a piece of text is wrapped.
 *
 * @param cursor where the piece begins in its paragraph
 */
export function lineStartsOf(node: Nodes, cursor: number): LineStart[] {
  const { line, column } = positionOf(node)
  const isWords = node.type === 'text' || node.type === 'inlineCode'
  const wrapped = isWords ? node.value.split(/\r?\n|\r/) : ['']
  let index = cursor

  return wrapped.map((words, below) => {
    const start = { index, position: { line: line + below, column: below === 0 ? column : 1 } }
    index += words.length + 1
    return start
  })
}

/**
 * Where a character of a paragraph stands in the file. A backslash before it in its line
 * moves the column by one.
 */
export function positionInParagraph({ lines, position }: ParagraphText, index: number): Position {
  const start = lines.findLast((line) => line.index <= index)
  if (!start) return position
  return { ...start.position, column: start.position.column + index - start.index }
}
