import { fold } from '../text/fold.ts'

/*
 * Words that any text has many times over, and by which nothing is found. Pagefind indexes
 * all words; of ten thousand articles the places of “de” alone take two megabytes, which
 * everybody would load whose word or the beginning of it lies beside. So in the text for
 * Pagefind a sign that is no word stands for each of them.
 */
const frequentWords =
  `de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha
  son sin este sobre esta entre también ya muy cuando hasta desde está porque han todo si ser
  nos todos uno ni e donde quien les fue sí u`.split(/\s+/)

/** Signs of private use, two for a word: as it is in a sentence and at its beginning. */
const firstSign = 0xf0000
const signs = new Map(
  frequentWords
    .flatMap((word) => [word, capitalised(word)])
    .map((word, index) => [word, String.fromCodePoint(firstSign + index)]),
)
const words = new Map([...signs].map(([word, sign]) => [sign, word]))

const frequent = new RegExp(
  `(?<=(?:^|\\s)[^\\p{L}\\p{N}\\s]*)(?:${[...signs.keys()].join('|')})(?=[^\\p{L}\\p{N}\\s]*(?:\\s|$))`,
  'gu',
)
const sign = new RegExp(`[${[...words.keys()].join('')}]`, 'gu')

/** The words of a text that tell something, with a sign in the place of every other. */
export function abbreviated(content: string): string {
  return content.replace(frequent, (word) => signs.get(word) ?? word)
}

/** The text of which that is the abbreviated one. */
export function spelledOut(abbreviated: string): string {
  return abbreviated.replace(sign, (sign) => words.get(sign) ?? sign)
}

const folded = new Set(frequentWords.map(fold))

/** @param word without accents and capitals */
export function isFrequent(word: string): boolean {
  return folded.has(word)
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
