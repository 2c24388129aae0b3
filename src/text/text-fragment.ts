import {
  findText,
  searchedText,
  type DirectiveParts,
  type SearchedText,
  type TextRange,
} from './find-text.ts'

/** A page as a browser searches it for the words of a directive. */
export interface PageText {
  /** What it prints, one block after the other: no part of a directive crosses their borders. */
  blocks: readonly string[]
  searched: SearchedText
  /** Whether nothing else is printed between a block and the one before it. */
  isJoined: (block: number) => boolean
}

/** @param blocks the text of a page, one block of it after the other */
export function pageText(
  blocks: readonly string[],
  isJoined: PageText['isJoined'] = () => true,
): PageText {
  return { blocks, searched: searchedText(blocks), isJoined }
}

/** Longer words are given by their first and last ones, so that the address stays short. */
const longestInFull = 80

/** The fewest words by which the beginning or the end of long words is given. */
const fewest = 4

/**
 * A text directive, `text=[prefix-,]start[,end][,-suffix]`, that leads a browser to words of a page.
 * Short words are given in full, long ones by their first and last words, with the words around
 * them if the same ones occur elsewhere.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 * @param options.context false if no words but those of the range may be in it
 * @returns `undefined` if a browser would go to the same words elsewhere, whatever stands around
 */
export function textDirective(
  page: PageText,
  range: TextRange,
  { context = true } = {},
): string | undefined {
  let firstHit: DirectiveParts | undefined
  for (const parts of candidates(page, range, context)) {
    const [first, another] = findText(page.searched, parts)
    if (first === undefined || !isSameRange(first, range)) continue
    // Nowhere else, not even below: what the page prints besides is known only in part.
    if (another === undefined) return written(parts)
    firstHit ??= parts
  }
  return firstHit && written(firstHit)
}

/** The address of a page that leads to some of its words. */
export function withTextDirectives(url: string, directives: readonly string[]): string {
  if (directives.length === 0) return url
  return `${url}${url.includes('#') ? '' : '#'}:~:${directives.join('&')}`
}

/** The ways of pointing at a range, the shortest first. */
function* candidates(
  { blocks, isJoined }: PageText,
  range: TextRange,
  context: boolean,
): Generator<DirectiveParts> {
  const { start, end } = range
  const first = blocks[start.block] ?? ''
  const last = blocks[end.block] ?? ''
  const preceding = first.slice(0, start.at)
  const following = last.slice(end.at)
  const befores = context ? endings(preceding).filter(hasWord) : []
  const afters = context ? beginnings(following).filter(hasWord) : []
  const words = start.block === end.block ? first.slice(start.at, end.at) : undefined

  if (words === undefined || words.length > longestInFull) {
    yield* shortened(blocks, range)
    const [shortest] = shortened(blocks, range)
    if (shortest) yield* befores.map((before) => ({ ...shortest, before }))
  }
  if (words === undefined) return
  yield { first: words }
  yield* befores.map((before) => ({ before, first: words }))
  yield* afters.map((after) => ({ first: words, after }))
  for (let count = 0; count < Math.max(befores.length, afters.length); count += 1) {
    const before = befores[count] ?? befores.at(-1)
    yield { before, first: words, after: afters[count] ?? afters.at(-1) }
  }
  if (!context) return
  // Only a paragraph without anything more is told by those beside it: something may come between.
  if (preceding.trim() === '' && isJoined(start.block)) {
    for (const before of endings(blocks[start.block - 1] ?? '')) yield { before, first: words }
  }
  if (following.trim() === '' && isJoined(end.block + 1)) {
    for (const after of beginnings(blocks[end.block + 1] ?? '')) yield { first: words, after }
  }
  yield { before: endings(preceding)[0], first: words, after: beginnings(following)[0] }
}

/** A range by its first and last words, with ever more of the first. */
function* shortened(
  blocks: readonly string[],
  { start, end }: TextRange,
): Generator<DirectiveParts> {
  const isOneBlock = start.block === end.block
  const head = blocks[start.block]?.slice(start.at, isOneBlock ? end.at : undefined) ?? ''
  const tail = isOneBlock ? head : (blocks[end.block]?.slice(0, end.at) ?? '')
  const starts = beginnings(head)
  for (const first of starts.slice(Math.min(fewest, starts.length) - 1)) {
    if (isOneBlock && first.length >= head.length / 2) return
    const rest = head.slice(first.length)
    const last = shortestEnd(
      isOneBlock ? [rest] : [rest, ...blocks.slice(start.block + 1, end.block), tail],
    )
    if (last !== undefined) yield { first, last }
  }
}

/** The fewest last words of a text that it does not have before. */
function shortestEnd(blocks: readonly string[]): string | undefined {
  const text = searchedText(blocks)
  const tail = blocks.at(-1) ?? ''
  const ends = endings(tail)
  return ends.slice(Math.min(fewest, ends.length) - 1).find((last) => {
    const [found] = findText(text, { first: last })
    return found?.end.block === blocks.length - 1 && found.end.at === tail.trimEnd().length
  })
}

/** The first word, the first two words and so on. */
function beginnings(text: string): string[] {
  const trimmed = text.trimStart()
  return [...trimmed.matchAll(/\S+/g)].map(({ 0: word, index }) =>
    trimmed.slice(0, index + word.length),
  )
}

/** The last word, the last two words and so on. */
function endings(text: string): string[] {
  const trimmed = text.trimEnd()
  return [...trimmed.matchAll(/\S+/g)].map(({ index }) => trimmed.slice(index)).toReversed()
}

/** A sign alone, such as the opening one of a quotation, may be another one in the page. */
function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function isSameRange(one: TextRange, other: TextRange): boolean {
  return (
    one.start.block === other.start.block &&
    one.start.at === other.start.at &&
    one.end.block === other.end.block &&
    one.end.at === other.end.at
  )
}

function written({ before, first, last, after }: DirectiveParts): string {
  const parts = [
    ...(before === undefined ? [] : [`${encode(before)}-`]),
    encode(first),
    ...(last === undefined ? [] : [encode(last)]),
    ...(after === undefined ? [] : [`-${encode(after)}`]),
  ]
  return `text=${parts.join(',')}`
}

/** A hyphen, which `encodeURIComponent` keeps, would mark a prefix or a suffix. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
