/** True if a text has these words, whatever its spaces and what nobody sees. */
export function hasWords(text: string, words: string): boolean {
  return withPlainSpaces(text).includes(withPlainSpaces(words))
}

/** True if a text has these words, and not as a part of longer ones: no “directora” in “exdirectora”. */
export function hasWholeWords(text: string, words: string): boolean {
  const [plain, looked] = [withPlainSpaces(text), withPlainSpaces(words)]
  const isLetter = (character = '') => /[\p{L}\p{N}]/u.test(character)
  for (let at = plain.indexOf(looked); at !== -1; at = plain.indexOf(looked, at + 1)) {
    const end = at + looked.length
    const cutsStart = isLetter(looked[0]) && isLetter(plain[at - 1])
    if (!cutsStart && !(isLetter(looked.at(-1)) && isLetter(plain[end]))) return true
  }
  return false
}

/** A text without what nobody sees: soft hyphens, and whether a line may break at a space. */
function withPlainSpaces(text: string): string {
  return text.replaceAll(/[\u00AD\u200B\u2060]/g, '').replaceAll(/[\u00A0\u202F]/g, ' ')
}
