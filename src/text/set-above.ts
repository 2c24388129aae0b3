/** Words set between the lines, above others. */
export interface WordsAbove {
  /** The lines that stand above. */
  lines: string[]
  /** The words below them, which stay on one line where there is room. */
  below: string
  /** The words that follow, in the lines of the text. */
  rest: string
}

/** The width of a small letter above the line, in letters of the text. */
const smallLetter = 0.64

/**
 * Set words above others as a scribe did: above as many of the first ones as they are long. Where
 * they are much longer than all of them, they stand in two lines, or they would tear the text apart.
 */
export function setAbove(words: string, above: string): WordsAbove {
  const inOneLine = place(words, [above])
  const needed = above.length * smallLetter
  return needed > words.length * 1.35 ? place(words, halves(above)) : inOneLine
}

function place(words: string, lines: string[]): WordsAbove {
  const needed = Math.max(...lines.map(({ length }) => length)) * smallLetter
  const ends = [...words.matchAll(/\S+/g)].map(({ 0: word, index }) => index + word.length)
  const end = ends.find((at) => at >= needed) ?? words.length
  return { lines, below: words.slice(0, end), rest: words.slice(end) }
}

/** A text in two lines, as even as its words allow; in one if it is a single word. */
function halves(text: string): string[] {
  const middle = text.length / 2
  const [space] = [...text.matchAll(/ /g)]
    .map(({ index }) => index)
    .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  return space === undefined ? [text] : [text.slice(0, space), text.slice(space + 1)]
}
