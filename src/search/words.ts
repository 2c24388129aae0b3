import { fold } from '../text/fold.ts'

/** A word of a text. */
export interface Word {
  /** As printed, in composed Unicode. */
  text: string
  /** Without accents and capitals; a number in the one form that all its spellings share. */
  folded: string
  /** Where it stands: `text.slice(start, end)`. */
  start: number
  end: number
}

/*
 * Thousands may be set apart by a point, a comma, an apostrophe or a space, and decimals by a
 * point or a comma: which of them is custom differs between countries that write Spanish
 * (https://www.rae.es/ortografía/los-números). Three digits after one to three are thousands.
 */
const grouped = String.raw`[1-9]\d{0,2}(?:([.,'’· \u00a0\u2009\u202f])\d{3}(?:\1\d{3})*)(?:[.,]\d+)?(?![\p{L}\p{N}])`
const pointed = String.raw`\d+(?:[.,]\d+)+`
/** Soft hyphens and spaces without a width stand inside words, unseen. */
const plain = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b\u2060\ufeff]*`
const word = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${grouped}|${pointed})|${plain}`, 'gu')
const plainWord = new RegExp(plain, 'gu')
const wholeGrouped = new RegExp(`^${grouped}$`, 'u')
const wholePointed = new RegExp(`^${pointed}$`, 'u')

/** Stands in `folded` for a decimal sign; Pagefind does not divide words at it. */
const decimal = '·'

/** The words of a text, in order. Whatever is no letter, digit or accent divides them. */
export function wordsOf(text: string): Word[] {
  // Most texts have no number, and so none that has to be told from two words.
  return [...text.matchAll(/\d/.test(text) ? word : plainWord)].map(({ 0: printed, index }) => {
    const composed = printed.normalize()
    return {
      text: composed,
      folded: foldWord(composed),
      start: index,
      end: index + printed.length,
    }
  })
}

function foldWord(text: string): string {
  if (/^[a-z]*$/.test(text)) return text
  if (wholeGrouped.test(text)) {
    const [, separator = ''] = wholeGrouped.exec(text) ?? []
    return text.replaceAll(separator, '').replace(/\D/, decimal)
  }
  if (wholePointed.test(text)) return text.replace(/\D/g, decimal)
  return fold(text.replace(/\p{Cf}/gu, ''))
}

/** The folded words of a text. */
export function foldedWordsOf(text: string): string[] {
  return wordsOf(text).map(({ folded }) => folded)
}

/** True for a word of three letters or more, without digits. */
export function isWordOfThree(folded: string): boolean {
  return /^\p{L}{3,}$/u.test(folded)
}

/** How often texts have each word of three letters or more, by the folded word. */
export function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const folded of foldedWordsOf(text)) {
      if (isWordOfThree(folded)) counts.set(folded, (counts.get(folded) ?? 0) + 1)
    }
  }
  return counts
}

/** The words that an apostrophe joins, as they are typed without it: “d’Ors” is `dors`. */
export function joinedWordsOf(text: string, words = wordsOf(text)): string[] {
  return words.slice(1).flatMap((second, index) => {
    const first = words[index]
    const isJoined = first && /^['’ʼ]$/.test(text.slice(first.end, second.start))
    return isJoined ? first.folded + second.folded : []
  })
}

/** True if a text has accents of its own, which its reader then means. */
export function hasAccents(text: string): boolean {
  return /\p{M}/u.test(text.normalize('NFD'))
}
