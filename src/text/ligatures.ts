import { nameOfCharacter } from './name-of-character.ts'

/** Letters that are one sign in the text of a PDF, and are found by nobody who looks for the word. */
const ligature = /[\uFB00-\uFB06]/gu

/** The ligatures of a text, each kind once, with the letters that are meant. */
export function ligaturesIn(text: string) {
  const byCharacter = Map.groupBy(text.matchAll(ligature), ([character]) => character)
  return [...byCharacter].map(([character, matches]) => ({
    name: nameOfCharacter(character),
    letters: character.normalize('NFKC'),
    times: matches.length,
    index: matches[0]?.index ?? 0,
  }))
}

/** A text with the letters in place of its ligatures. */
export function withoutLigatures(text: string): string {
  return text.replaceAll(ligature, (one) => one.normalize('NFKC'))
}
