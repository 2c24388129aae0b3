import { nameOfCharacter } from './name-of-character.ts'

/** A kind of character in a text, and where it stands first. */
export interface Found {
  /** Its code and its name. */
  name: string
  times: number
  /** In UTF-16 units from the beginning of the text. */
  index: number
}

/**
 * Characters that no reader sees, or sees as another one: soft hyphens, characters without width or
 * for private use, directions of writing, spaces of unusual widths, the sign for what was lost. A
 * joiner may stand where scripts and pictures need one: not behind a Latin letter.
 */
const hidden =
  /(?![\t\n\r\u200C\u200D])[\p{Cf}\p{Co}\p{Zl}\p{Zp}]|(?![ \u00A0\u2009\u202F])\p{Zs}|(?<=^|[\p{Script=Latin}\s\p{P}])[\u200C\u200D]|[\uFFFC\uFFFD\u115F\u1160\u3164\uFFA0\u2800]/gu

/** Characters that no page can show: controls, half pairs, and those that are none. */
const unprintable = /\r(?!\n)|(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** The hidden characters of a text, each kind once. */
export function hiddenCharacters(text: string): Found[] {
  return findAll(text, hidden)
}

/** A text without them, with a plain space for each that is a space. */
export function withoutHidden(text: string): string {
  return text.replaceAll(hidden, (found) => (/\p{Zs}/u.test(found) ? ' ' : ''))
}

/** The characters of a text that cannot be printed, each kind once. */
export function unprintableCharacters(text: string): Found[] {
  return findAll(text, unprintable)
}

function findAll(text: string, pattern: RegExp): Found[] {
  const byCharacter = Map.groupBy(text.matchAll(pattern), ([character]) => character)
  return [...byCharacter].map(([character, matches]) => ({
    name: nameOfCharacter(character),
    times: matches.length,
    index: matches[0]?.index ?? 0,
  }))
}

/** A text with codes in place of the characters that a screen would not show as they are. */
export function inSight(text: string): string {
  return [unprintable, hidden].reduce(
    (seen, pattern) => seen.replaceAll(pattern, (character) => `⟨${codeOf(character)}⟩`),
    text,
  )
}

function codeOf(character: string): string {
  return nameOfCharacter(character).split(' ')[0] ?? ''
}
