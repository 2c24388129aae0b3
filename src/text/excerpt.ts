import { inLine } from './in-line.ts'
import { language } from './language.ts'

/**
 * The beginning of a text in one line, marked as cut: between words, or inside one that takes more than
 * half of the room, as all do in scripts without spaces.
 *
 * @param length the most characters, including the ellipsis
 */
export function excerpt(words: string, length: number): string {
  const text = inLine(words)
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1)
  const space = cut.lastIndexOf(' ')
  const begun = space < length / 2 ? wholeLetters(text, cut.length) : cut.slice(0, space)
  return `${begun.replace(/[\s,;:.]+$/, '')}…`
}

/** As many letters from the beginning as fit, each with its accents. */
function wholeLetters(text: string, length: number): string {
  const next = new Intl.Segmenter(language).segment(text).containing(length)
  return text.slice(0, next?.index ?? length)
}
