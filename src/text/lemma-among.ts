import { hasAsManyWords } from './count-words.ts'
import { inLine } from './in-line.ts'

const shortest = 4

/**
 * The first words of a text, by which a reader knows it among others: four of them, or as many
 * more as no other text begins with. A text that is not longer than that stands whole.
 *
 * @param others texts that are listed with it; the text itself may be among them
 */
export function lemmaAmong(words: string, others: readonly string[]): string {
  const text = inLine(words)
  const rivals = others.map(inLine).filter((other) => other !== text)
  const ends = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => index + word.length)
  const end = ends.find(
    (at, index) =>
      index + 1 >= shortest && !rivals.some((other) => other.startsWith(text.slice(0, at))),
  )
  if (end === undefined || !hasAsManyWords(text.slice(end), 2)) return text
  return `${text.slice(0, end).replace(/[\s,;:.]+$/, '')}…`
}
