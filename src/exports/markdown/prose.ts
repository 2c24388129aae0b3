import type { BlockContent } from 'mdast'
import type { PlacedLink } from '../../annotations/prose-text.ts'
import { absolute } from '../absolute.ts'
import { link, paragraph, type Words } from './blocks.ts'

/** Words that stand at a place in a text, or in place of a part of it. */
interface Piece {
  start: number
  end: number
  words: readonly Words[]
}

/**
 * A text of ours in paragraphs, which blank lines separate, with its links.
 *
 * @param insertions further words, each behind as much of the text as it says
 */
export function proseBlocks(
  text: string,
  links: readonly PlacedLink[],
  insertions: readonly { at: number; words: readonly Words[] }[] = [],
): BlockContent[] {
  const pieces = [
    ...linksAsPieces(text, links),
    ...insertions.map(({ at, words }): Piece => ({ start: at, end: at, words })),
  ].toSorted((a, b) => a.start - b.start || a.end - b.end)
  let from = 0
  return (text === '' ? [] : text.split(blankLine)).map((block) => {
    const start = from
    from += block.length + blankLine.length
    return paragraph(...wordsBetween(text, start, start + block.length, pieces))
  })
}

const blankLine = '\n\n'

/** A text of ours that is one paragraph, with its links. */
export function proseWords(text: string, links: readonly PlacedLink[]): Words[] {
  return wordsBetween(text, 0, text.length, linksAsPieces(text, links))
}

function linksAsPieces(text: string, links: readonly PlacedLink[]): Piece[] {
  return links.map(({ start, end, href }) => ({
    start,
    end,
    words: [link(text.slice(start, end), absolute(href))],
  }))
}

function wordsBetween(text: string, from: number, to: number, pieces: readonly Piece[]): Words[] {
  const words: Words[] = []
  let at = from
  for (const piece of pieces.filter(({ start, end }) => from <= start && end <= to)) {
    words.push(text.slice(at, piece.start), ...piece.words)
    at = piece.end
  }
  return [...words, text.slice(at, to)]
}
