/** Stands between two paragraphs, where several are compared as one text: no text has it. */
export const paragraphBreak = '\u2029'

export function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.join(paragraphBreak)
}
