/**
 * A text of which only the words and their punctuation count: every kind of space, quotation mark,
 * dash and ellipsis is the plain one, and an accent is part of its letter.
 */
export function withoutTypography(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[«»“”„‟]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ')
    .trim()
}
