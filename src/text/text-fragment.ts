/** A part of one block of a text: `blocks[block].slice(start, end)`. */
export interface BlockRange {
  block: number
  start: number
  end: number
}

/** Longer words are given by their first and last ones, so that the address stays short. */
const longestInFull = 80

/**
 * A text directive, `text=[prefix-,]start[,end][,-suffix]`, that leads a browser to words of a page.
 * Short words are given in full, long ones by their first and last words, with the words around
 * them if the same ones occur elsewhere. No part of it crosses the border of a block, because a
 * browser would not find it.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 * @param blocks the text of the page, one block of it after the other
 */
export function textDirective(blocks: readonly string[], place: BlockRange): string {
  const words = blocks[place.block]?.slice(place.start, place.end) ?? ''
  const range = words.length <= longestInFull ? [words] : ends(blocks, words)
  const [before, after] = contextOf(blocks, place, range)
  const parts = [
    ...(before === undefined ? [] : [`${encode(before)}-`]),
    ...range.map(encode),
    ...(after === undefined ? [] : [`-${encode(after)}`]),
  ]
  return `text=${parts.join(',')}`
}

/**
 * A text directive for the first words of a passage: six of them, or as many more as make them
 * unique in the page.
 *
 * @param blocks the text of the page, one block of it after the other
 */
export function firstWordsDirective(blocks: readonly string[], words: string): string {
  const few = 6
  const enough = beginnings(words)
    .slice(few - 1)
    .find((piece) => timesIn(blocks, piece) === 1)
  return `text=${encode(enough ?? words)}`
}

/** The address of a page that leads to some of its words. */
export function withTextDirectives(url: string, directives: readonly string[]): string {
  return `${url}${url.includes('#') ? '' : '#'}:~:${directives.join('&')}`
}

/** The first and the last words of a long passage: four each, or as many more as make them unique. */
function ends(blocks: readonly string[], words: string): [start: string, end: string] {
  const middle = words.length / 2
  const starts = beginnings(words).slice(3)
  const [shortest = words] = starts
  const start =
    starts.find((piece) => piece.length < middle && timesIn(blocks, piece) === 1) ?? shortest
  const rest = words.slice(start.length).toLowerCase()
  const end = endings(words)
    .slice(3)
    .find((piece) => rest.indexOf(piece.toLowerCase()) === rest.length - piece.length)
  return [start, end ?? words.slice(start.length).trimStart()]
}

/**
 * The context that makes the words unique in the page: none if they occur once, otherwise as few
 * words before them as suffice, or else words after them too.
 */
function contextOf(
  blocks: readonly string[],
  { block, start, end }: BlockRange,
  [first = '', last]: readonly string[],
): [before: string | undefined, after: string | undefined] {
  const text = blocks[block] ?? ''
  const befores = [undefined, ...endings(text.slice(0, start).trimEnd())]
  const afters = [undefined, ...beginnings(text.slice(end).trimStart())]
  for (const after of last === undefined ? afters : [undefined]) {
    for (const before of befores) {
      if (timesIn(blocks, first, before, after) === 1) return [before, after]
    }
  }
  return [befores.at(-1), undefined]
}

/** The number of times that words occur in a text between the words before and after them. */
function timesIn(blocks: readonly string[], words: string, before = '', after = ''): number {
  const parts = [before, words, after].filter((part) => part !== '').map(RegExp.escape)
  // A browser matches whole words, and ignores case.
  const pattern = `(?<![\\p{L}\\p{N}])${parts.join('\\s*')}(?![\\p{L}\\p{N}])`
  const bounded = new RegExp(pattern, 'giu')
  return blocks.reduce((sum, block) => sum + [...block.matchAll(bounded)].length, 0)
}

/** The first word, the first two words and so on. */
function beginnings(text: string): string[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => text.slice(0, index + word.length))
}

/** The last word, the last two words and so on. */
function endings(text: string): string[] {
  return [...text.matchAll(/\S+/g)].map(({ index }) => text.slice(index)).toReversed()
}

/** A hyphen, which `encodeURIComponent` keeps, would mark a prefix or a suffix. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
