import type { PlainParagraph } from './paragraphs-of.ts'

/**
 * Join a line to a paragraph. A word that was parted at the end of the line is one again, and
 * reported: whether its hyphen was printed for the line alone, only the rest of the text can tell.
 *
 * @param text the whole text
 */
export function joinLine(paragraph: PlainParagraph, line: string, text: string): void {
  const next = line.trim()
  paragraph.isJoined = true
  if (paragraph.text.endsWith('\u00AD')) {
    paragraph.text += next
    return
  }
  const before = /([\p{L}\p{M}]+)[-\u2010]$/u.exec(paragraph.text)?.[1]
  const after = /^[\p{L}\p{M}]+/u.exec(next)?.[0]
  if (before === undefined || (after === undefined && !/^\d/.test(next))) {
    // An opening dash keeps to the word behind it.
    paragraph.text += /\s—$/.test(paragraph.text) ? next : ` ${next}`
    return
  }
  if (after === undefined || !/^\p{Ll}/u.test(after)) {
    paragraph.text += next
    return
  }
  const has = (word: string) =>
    text.normalize('NFC').toLowerCase().includes(word.normalize('NFC').toLowerCase())
  const keepsHyphen = has(`${before}-${after}`) && !has(before + after)
  const joined = keepsHyphen ? `${before}-${after}` : before + after
  paragraph.text = keepsHyphen ? paragraph.text + next : paragraph.text.slice(0, -1) + next
  paragraph.doubts.push({
    kind: 'joined-hyphen',
    words: joined,
    message: `«${before}-» stood at the end of a line and «${after}» on the next: they were joined to «${joined}».`,
  })
}
