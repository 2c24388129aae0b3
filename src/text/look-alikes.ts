import { matchAt } from './match-at.ts'
import { nameOfCharacter } from './name-of-character.ts'

/**
 * The names of the characters at which two texts begin to differ, if they look alike: spaces,
 * accents encoded in two ways, characters without width, dashes, letters of other scripts.
 *
 * @param index the first index at which the texts differ
 */
export function lookAlikes(expected: string, found: string, index: number) {
  const [a, b] = [characterAt(expected, index), characterAt(found, index)]
  const isSame = a.normalize('NFKC') === b.normalize('NFKC')
  const areDashes = [a, b].every((character) => /^[\p{Pd}\u2212]$/u.test(character))
  if (!isSame && !areDashes && ![a, b].some(isHardToSee)) return undefined
  return { expected: nameOf(a), found: nameOf(b) }
}

/** A character with the combining accents that follow it, or `''` at the end. */
function characterAt(text: string, index: number): string {
  return /^.\p{M}*/su.exec(text.slice(index))?.[0] ?? ''
}

function isHardToSee(character: string): boolean {
  if (character === ' ') return false
  return /[\p{C}\p{Z}]|^\p{M}|[\p{Script=Cyrillic}\p{Script=Greek}\uFB00-\uFB06]/u.test(character)
}

function nameOf(character: string): string {
  return Array.from(character, (part) => nameOfCharacter(part)).join(' ') || 'nothing'
}

/**
 * The letters of a text that stand in a word of Latin ones and look as they do, but are Cyrillic or
 * Greek. Those that look otherwise are meant: `kΩ`, `Δt`.
 */
export function lettersOfAnotherScript(text: string) {
  return [...text.matchAll(foreign)].map(({ index, 0: letter }) => ({
    index,
    letter,
    word: wordAt(text, index),
    script: /\p{Script=Greek}/u.test(letter) ? 'Greek' : 'Cyrillic',
  }))
}

const foreign =
  /(?<=\p{Script=Latin})[\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧινορτυχ]|[\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧινορτυχ](?=\p{Script=Latin})/gu

function wordAt(text: string, index: number): string {
  const word = /(?<=([\p{L}\p{M}\p{N}-]*))[\p{L}\p{M}\p{N}-]*/uy
  const [after = '', before = ''] = matchAt(word, text, index)
  return before + after
}
