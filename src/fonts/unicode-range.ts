/** Whether a `unicode-range` as in CSS, `U+0000-00FF,U+0131`, covers a character. */
export function coverageOf(range: string): (character: string) => boolean {
  const spans = range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    return { first: parseInt(first, 16), last: parseInt(last, 16) }
  })
  return (character) => {
    const code = character.codePointAt(0) ?? 0
    return spans.some(({ first, last }) => first <= code && code <= last)
  }
}

/** The `unicode-range` of exactly these characters. */
export function rangeOf(characters: Iterable<string>): string {
  return [...characters]
    .map((character) => character.codePointAt(0) ?? 0)
    .toSorted((a, b) => a - b)
    .map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`)
    .join(', ')
}
