/** A word as it is set, with the punctuation that belongs to it. */
export interface Word {
  text: string
  width: number
}

/** What it costs to end a line with a word of one letter, or of two: “y”, “de”. */
const dangling = [0, 0.012, 0.004]

/** What the last line lacks counts for so much of what another does. */
const last = 0.8

/** What it costs to leave a word alone in the last line. */
const widow = 0.1

/**
 * Break words into as few lines as they need, as equal as they can be; the last may be
 * a little shorter. Short words go with what follows them, and no word stays alone at the end
 * where another way is possible. The lines are chosen together, the sum of the squares of what
 * they lack being the least (after Knuth and Plass, “Breaking Paragraphs into Lines”, 1981).
 *
 * @param words none wider than a line
 */
export function breakLines<Item extends Word>(
  words: readonly Item[],
  space: number,
  width: number,
): Item[][] {
  const count = fewestLines(words, space, width)
  /** By the number of lines, then by the word after them: the least cost, and where the last begins. */
  const best: { cost: number; start: number }[][] = [[{ cost: 0, start: 0 }]]

  for (let line = 1; line <= count; line += 1) {
    const row: { cost: number; start: number }[] = []
    best.push(row)
    for (let end = line; end <= words.length; end += 1) {
      let length = -space
      for (let start = end - 1; start >= line - 1; start -= 1) {
        length += space + (words[start]?.width ?? 0)
        if (length > width && start < end - 1) break
        const before = best[line - 1]?.[start]
        if (!before) continue
        const cost = before.cost + costOf(length, start, end)
        if (cost < (row[end]?.cost ?? Infinity)) row[end] = { cost, start }
      }
    }
  }

  const lines: Item[][] = []
  let end = words.length
  for (let line = count; line > 0; line -= 1) {
    const start = best[line]?.[end]?.start ?? 0
    lines.unshift(words.slice(start, end))
    end = start
  }
  return lines

  function costOf(length: number, start: number, end: number): number {
    const lack = (1 - length / width) ** 2
    if (end === words.length) {
      const isAlone = end - start === 1 && start > 0
      return lack * last + (isAlone ? widow : 0)
    }
    const letters = words[end - 1]?.text.replace(/[^\p{L}\p{N}]/gu, '').length ?? 0
    return lack + (dangling[letters] ?? 0)
  }
}

function fewestLines(words: readonly Word[], space: number, width: number): number {
  let lines = 0
  let left = 0
  for (const word of words) {
    left -= space + word.width
    if (lines > 0 && left >= 0) continue
    lines += 1
    left = width - word.width
  }
  return lines
}
