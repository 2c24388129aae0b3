/** True if a `unicode-range` as in CSS, `U+0000-00FF,U+0131`, covers a character. */
export function isInRange(character: string, range: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    return parseInt(first, 16) <= code && code <= parseInt(last, 16)
  })
}

/** The `unicode-range` of exactly these characters. */
export function rangeOf(characters: Iterable<string>): string {
  return [...characters]
    .map((character) => character.codePointAt(0) ?? 0)
    .toSorted((a, b) => a - b)
    .map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`)
    .join(', ')
}
