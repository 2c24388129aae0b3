import { inLine } from './in-line.ts'

/**
 * The beginning of a text in one line, cut between words and marked as cut.
 *
 * @param length the most characters, including the ellipsis
 */
export function excerpt(words: string, length: number): string {
  const text = inLine(words)
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:.]+$/, '')}…`
}
