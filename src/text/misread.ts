import { matchAt } from './match-at.ts'

/** Letters that were saved in UTF-8 and read in another encoding on their way: `Ã±` for `ñ`. */
export interface Misread {
  index: number
  found: string
  meant: string
}

/** The letters that Windows has where Latin-1 has control characters, from byte 0x80 on. */
const ofWindows = Array.from(
  new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at)),
)

const pairs = /[ÃÂ][\u0080-\u00BF]|â(?:€[\u0080-\u00BFŒœ™˜”“’‘‹›š¦]|\u0080[\u0080-\u00BF])/g

/** In capitals “IRMÃ»” may be printed so. */
const afterCapital = /(?<=\p{Lu}[\u00A0-\u00BFÃÂ]*)/uy

/**
 * The letters of a text that were misread.
 *
 * @param isPrinted true for words of somebody else, in which such letters may be meant
 */
export function misreadLetters(text: string, isPrinted = false): Misread[] {
  return [...text.matchAll(pairs)].flatMap(({ 0: found, index }) => {
    const isMeant =
      isPrinted && /[«»ªº]$/.test(found) && matchAt(afterCapital, text, index).length > 0
    const meant = new TextDecoder().decode(Uint8Array.from(found, byteOf))
    return isMeant || meant.includes('\uFFFD') ? [] : [{ index, found, meant }]
  })
}

/** A text with its misread letters put right. */
export function withLettersRead(text: string): string {
  return misreadLetters(text)
    .toReversed()
    .reduce(
      (read, { index, found, meant }) =>
        read.slice(0, index) + meant + read.slice(index + found.length),
      text,
    )
}

function byteOf(letter: string): number {
  const at = ofWindows.indexOf(letter)
  return at === -1 ? letter.charCodeAt(0) : 0x80 + at
}
