import { nameOfCharacter } from './name-of-character.ts'

/**
 * The characters at which two texts part, by name, when a reader cannot tell them apart:
 * spaces, accents written in two ways, what has no width, dashes, letters of other scripts.
 *
 * @param index where the texts part
 */
export function lookAlikes(expected: string, found: string, index: number) {
  const [a, b] = [characterAt(expected, index), characterAt(found, index)]
  const isSame = a.normalize('NFKC') === b.normalize('NFKC')
  const areDashes = [a, b].every((character) => /^[\p{Pd}\u2212]$/u.test(character))
  if (!isSame && !areDashes && ![a, b].some(isHardToSee)) return undefined
  return { expected: nameOf(a), found: nameOf(b) }
}

/** A character with the accents that follow it, or nothing at the end. */
function characterAt(text: string, index: number): string {
  return /^.\p{M}*/su.exec(text.slice(index))?.[0] ?? ''
}

function isHardToSee(character: string): boolean {
  if (character === ' ') return false
  return /[\p{C}\p{Z}]|^\p{M}|[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(character)
}

function nameOf(character: string): string {
  return Array.from(character, (part) => nameOfCharacter(part)).join(' ') || 'nothing'
}
