import { nameOfCharacter } from '../../text/name-of-character.ts'
import { matchAt } from '../../text/match-at.ts'
import type { DraftDoubt } from '../draft.ts'
import type { DoubtKind } from '../pasted-article.ts'

/** A text in NFC without what nobody sees, and what is doubtful about its characters. */
export interface CleanText {
  text: string
  doubts: DraftDoubt[]
}

/** What is done about some characters. */
interface Treatment {
  kind: DoubtKind
  pattern: RegExp
  /** What stands in their place; without it they stay. */
  replace?: (found: string) => string
  /** What was done, with the names of the characters as its subject. */
  message: (names: string) => string
}

const treatments: Treatment[] = [
  {
    kind: 'soft-hyphen',
    pattern: /\u00AD/g,
    replace: () => '',
    message: (names) => `${names} was taken out: it only says where a word may be parted.`,
  },
  {
    kind: 'invisible-character',
    pattern: /[\u200B\u2060\u180E\uFEFF]/g,
    replace: () => '',
    message: (names) =>
      `${names} was taken out: nobody sees it, and it parts a word for the search.`,
  },
  {
    kind: 'invisible-character',
    pattern: /[\u200C-\u200F\u061C\u202A-\u202E\u2066-\u2069](?!\uFE0F)/g,
    message: (names) =>
      `${names} was kept: in some scripts it has a meaning. Look whether it has one here.`,
  },
  {
    kind: 'wrong-character',
    pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g,
    replace: () => '',
    message: (names) => `${names} was taken out: it is a control character. A sign may be lost.`,
  },
  {
    kind: 'ligature',
    pattern: /[\uFB00-\uFB06]/g,
    replace: (found) => found.normalize('NFKC'),
    message: (names) => `${names} was written in letters.`,
  },
  {
    kind: 'wrong-character',
    pattern: /[\uFFFD\uE000-\uF8FF]/g,
    message: (names) => `${names} stands for a character that was lost. Write the printed one.`,
  },
  {
    kind: 'wrong-character',
    pattern:
      /Ã[\u0080-\u00BF¡-¿ƒ‚„…‰‹‘’“”•–—™›œžŸ]|â€[\u0080-\u00BF™œ\u009D“”¦˜]?|Â[\u00A0-\u00BF]/g,
    message: () =>
      'These are accents or quotation marks that were read in another encoding. Copy the text again.',
  },
  {
    kind: 'stray-accent',
    pattern: /\p{L}[´¨˜](?=\p{L})|(?<=\s)[´¨]\p{L}|´ı/gu,
    message: () =>
      'An accent stands beside its letter, as PDFs write it. Write the letter with its accent.',
  },
  {
    kind: 'no-break-space',
    pattern: /[\u00A0\u202F\u2007\u2009\u200A]/g,
    message: (names) => `${names} was kept as the publisher has it.`,
  },
]

/** Clean a text and say what was done, once for each kind. */
export function cleanText(source: string): CleanText {
  const doubts: DraftDoubt[] = []
  let text = source.normalize('NFC')
  if (text !== source) {
    const words = source
      .split(/\s+/)
      .filter((word) => word !== word.normalize('NFC'))
      .map((word) => word.normalize('NFC'))
    doubts.push({
      kind: 'composed-accents',
      words: words.slice(0, 8).join(' '),
      message: 'Letters and their accents were two characters, and were made one.',
    })
  }
  for (const { kind, pattern, replace, message } of treatments) {
    const found = [...text.matchAll(pattern)]
    if (found.length === 0) continue
    const names = [...new Set(found.map(([sign]) => sign))].map(nameOfCharacter)
    const places = new Set<string>()
    for (const { index, 0: sign } of found) {
      if (places.size < 5) places.add(wordsAround(text, index, sign.length))
    }
    doubts.push({
      kind,
      words: [...places].join(' … '),
      message: message(`${names.join(', ')}${found.length > 1 ? ` (${found.length} times)` : ''}`),
    })
    if (replace) text = text.replace(pattern, replace)
  }
  return { text, doubts }
}

/** The words at a place of a text, as they look. An address is a long word; a text without spaces is none. */
export function wordsAround(text: string, index: number, length: number): string {
  const [, before = ''] = matchAt(/(?<=(\S{0,20}\s?\S{0,1000}))/y, text, index)
  const [after = ''] = matchAt(/\S{0,1000}\s?\S{0,20}/y, text, index + length)
  return (before + text.slice(index, index + length) + after).trim()
}
