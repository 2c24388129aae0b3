/** A letter and its accents, written as several characters. */
const letterWithAccents = /\P{M}\p{M}+/gu

/** Most texts have none, which is soon seen. */
const accent = /\p{M}/u

/** The letters of a text whose accents are characters of their own, though there is one for both. */
export function decomposedAccents(text: string): { letter: string; index: number }[] {
  if (!accent.test(text)) return []
  return [...text.matchAll(letterWithAccents)]
    .filter(([letter]) => isDecomposed(letter))
    .map(({ 0: letter, index }) => ({ letter, index }))
}

/** A text with one character for each letter that has one for it and its accent. */
export function withComposedAccents(text: string): string {
  if (!accent.test(text)) return text
  return text.replaceAll(letterWithAccents, (letter) =>
    isDecomposed(letter) ? letter.normalize('NFC') : letter,
  )
}

/** True if composing makes it shorter: it may only sort the marks, as in Hebrew. */
function isDecomposed(letter: string): boolean {
  return letter.normalize('NFC').length < letter.length
}
