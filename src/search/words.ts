/*
 * Pagefind takes for a word whatever stands between spaces: in “baja—dijo” and “3-4” it
 * sees one. Texts are therefore indexed with a seam where two words touch, and questions
 * are asked with a space there. A seam is a space that a word joiner marks as ours, so
 * that the words can be shown as they were printed.
 */
const joiner = '\u2060'
const seam = `${joiner} `

/** Between two words that only a dash, hyphen, slash or ellipsis keeps apart. */
const touching = /(?<=[\p{L}\p{N}][^\p{L}\p{N}\s]*[\p{Pd}/…][^\p{L}\p{N}\s]*)(?=[\p{L}\p{N}])/gu

/** A text for the index. */
export function indexed(text: string): string {
  return text.replace(touching, seam)
}

/** A text from the index, as it was printed but for the kind of its spaces. */
export function printed(text: string): string {
  return text.replaceAll(seam, '').replaceAll(joiner, '')
}

/** A question for the index, its words apart in the same places. */
export function asked(query: string): string {
  return query.replace(touching, ' ').replace(/\s+/g, ' ').trim()
}

/** The words of a text alone, so that two texts can be compared as Pagefind does. */
export function folded(text: string): string {
  return asked(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What stands between two fragments of a quote, told apart from the same signs in one. */
const gap = `[${joiner}…]`

/** The fragments of a quote as one text for the index. */
export function indexedFragments(fragments: readonly string[]): string {
  return fragments.map(indexed).join(` ${gap} `)
}

/** The words of a text from the index, in the places that Pagefind counts. */
export function wordsOf(content: string): string[] {
  return content.split(/\s+/)
}

/** Which fragment each of the words belongs to, from 1. */
export function fragmentsOf(words: readonly string[]): number[] {
  let fragment = 1
  return words.map((word) => (word === gap ? ++fragment : fragment))
}
