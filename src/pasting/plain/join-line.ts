import { matchAt } from '../../text/match-at.ts'
import type { PlainParagraph } from './paragraphs-of.ts'

/**
 * Join a line to a paragraph. A word that was parted at the end of the line is one again, and
 * reported: whether its hyphen was printed for the line alone, only the rest of the text can tell.
 *
 * @param text the whole text in NFC and small letters
 */
export function joinLine(paragraph: PlainParagraph, line: string, text: string): void {
  const next = line.trim()
  paragraph.isJoined = true
  if (paragraph.text.endsWith('\u00AD')) {
    paragraph.text += next
    return
  }
  const parted = /(?<=([\p{L}\p{M}]+)[-\u2010])/uy
  const [, before] = matchAt(parted, paragraph.text, paragraph.text.length)
  const after = /^[\p{L}\p{M}]+/u.exec(next)?.[0]
  if (before === undefined || (after === undefined && !/^\d/.test(next))) {
    // An opening dash keeps to the word behind it.
    paragraph.text += /\s—$/.test(paragraph.text.slice(-2)) ? next : ` ${next}`
    return
  }
  if (after === undefined || !/^\p{Ll}/u.test(after)) {
    paragraph.text += next
    return
  }
  const has = (word: string) => text.includes(word.normalize('NFC').toLowerCase())
  const keepsHyphen = has(`${before}-${after}`) && !has(before + after)
  const joined = keepsHyphen ? `${before}-${after}` : before + after
  paragraph.text = keepsHyphen ? paragraph.text + next : paragraph.text.slice(0, -1) + next
  paragraph.doubts.push({
    kind: 'joined-hyphen',
    words: joined,
    message: `«${before}-» stood at the end of a line and «${after}» on the next: they were joined to «${joined}».`,
  })
}
