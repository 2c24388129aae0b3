/** Two parts of a word, as paper has them at the end of a line: “comu- nidad”. */
export interface PartedWord {
  /** As it stands in the text. */
  found: string
  whole: string
  /** In UTF-16 units from the beginning of the text. */
  index: number
}

/** “Pre- y posguerra” has the hyphen of a word of which only the beginning is said. */
const parted =
  /(?<![\p{L}\p{M}-])(\p{L}[\p{Ll}\p{M}]+)-[ \u00A0\n]+(?!(?:y|e|o|u|ni|and|or|et|ou|und|oder|i|a|al|hasta|to)(?![\p{L}\p{M}]))([\p{Ll}\p{M}]{2,})/gu

/** Most texts have none, which is soon seen. */
const hyphenAtEnd = /-[ \u00A0\n]/

/** Where a dash is written as a hyphen, the second of two stands behind a word: “Ana -la directora- abre”. */
const afterDash = /(?:^|[\s—–-])-\s?\p{L}[^.\n-]*$/u

/** The words of a text that look as if they had been parted at the end of a line, and then joined with it. */
export function partedWords(text: string): PartedWord[] {
  if (!hyphenAtEnd.test(text)) return []
  return [...text.matchAll(parted)]
    .filter(({ index }) => !afterDash.test(text.slice(0, index)))
    .map(({ index, 0: found, 1: first, 2: second }) => ({
      found: found.replace(/\s+/, ' '),
      whole: `${first}${second}`,
      index,
    }))
}
