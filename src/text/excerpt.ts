/**
 * The beginning of a text, cut between words and marked as cut.
 *
 * @param length the most characters, including the ellipsis
 */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:.]+$/, '')}…`
}
