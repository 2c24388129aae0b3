import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { positionAt } from '../text/position-at.ts'
import { markupInMarkdown } from '../text/signs-of-markup.ts'
import type { MarkupMistake } from './annotation.ts'

/**
 * The mistakes of what was meant as markup in an editorial text, and is none: readers would see it.
 *
 * @param source the text that the positions in the tree refer to
 */
export function markupInProse(tree: Root, source: string): MarkupMistake[] {
  const mistakes: MarkupMistake[] = []
  visit(tree, 'paragraph', (paragraph) => {
    const [start] = placeOf(paragraph)
    mistakes.push(
      ...markupInMarkdown(wordsAsWritten(paragraph, source)).map(({ index, found }) => {
        const at = start + index
        return {
          rule: 'unexpected-markup' as const,
          position: positionAt(source, at),
          message: `Readers would see \`${source.slice(at, at + found.length)}\` as it stands here.`,
          hint: isAddress(found) ? 'Make it a link with words: `[words](https://…)`.' : asMeant,
        }
      }),
    )
  })
  return mistakes
}

const asMeant =
  'Write a link as `[words](https://…)`, and anything else in words alone. If the signs are text, write a backslash before the first.'

function isAddress(found: string): boolean {
  return /^(?:https?:|www\.)/i.test(found)
}

/** Stands for a character that is no text, or that its author means as one. */
const other = '\u{FFFC}'

/** The source of a paragraph with its text alone, each character in its place. */
function wordsAsWritten(paragraph: Nodes, source: string): string {
  const [start, end] = placeOf(paragraph)
  const words = Array.from<string>({ length: end - start }).fill(other)
  visit(paragraph, 'text', (text, _, parent) => {
    const [from, to] = placeOf(text)
    const meant = parent?.type === 'link' ? /\\(.)\1*|&#?\w+;|\S+:\/\/\S+/gs : /\\(.)\1*|&#?\w+;/gs
    const written = source
      .slice(from, to)
      .replaceAll(meant, (escaped) => other.repeat(escaped.length))
    words.splice(from - start, to - from, ...written.split(''))
  })
  return words.join('')
}

function placeOf({ position }: Nodes): [start: number, end: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0]
}
