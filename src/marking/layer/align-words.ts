/**
 * How many characters of a paragraph's plain words are before each place of what its page shows; the
 * last number is for the end. The two may differ in blanks alone: a line of verse ends with an element,
 * a cell of a table with another. Where anything else differs, there is no answer.
 */
export function alignWords(shown: string, words: string): number[] | undefined {
  const places: number[] = []
  let at = 0
  for (const character of shown.split('')) {
    const isBlank = blank.test(character)
    // A blank that is not shown comes before the next word.
    if (!isBlank) while (at < words.length && blank.test(words[at] ?? '')) at += 1
    places.push(at)
    if (isBlank ? blank.test(words[at] ?? '') : character === words[at]) at += 1
    else if (!isBlank) return undefined
  }
  const rest = words.slice(at)
  return rest.trim() === '' ? [...places, at] : undefined
}

/** A no-break space is a blank too: the same word ends at it. */
const blank = /\s/
