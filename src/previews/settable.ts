import { inEveryTypeface } from '../fonts/characters.ts'

const settable = new RegExp(`^(?:${inEveryTypeface.source})*$`, 'u')

/**
 * Text in the form in which pictures are set: letters with their accents as one character
 * (“é” may be written as two), and without what has no shape and only says where lines break.
 */
export function asSet(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\u202F/g, '\u00A0')
    .replace(/[ \t\n]+/g, ' ')
}

/** The characters of a text that the typefaces of the pictures do not have. */
export function unsettable(text: string): string[] {
  // Nearly all texts can be set as they are.
  if (settable.test(text)) return []
  return [...new Set(asSet(text))].filter((character) => !inEveryTypeface.test(character))
}
