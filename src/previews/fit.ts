import type { Box } from './box.ts'
import type { Card } from './card.ts'

const step = 2

/**
 * Lay a card out with its words as large as there is room. Words without room in the least size are
 * cut after a word and end in “[…]”; only a word that fills the room alone is cut within.
 */
export function fit<Laid extends { fits: boolean }>(
  { paragraphs, sizes, draw }: Card,
  layOut: (card: Box) => Laid,
): Laid {
  const smallest = Math.ceil((sizes.most - sizes.least) / step)
  const length = paragraphs.join('').length
  // The versions of the card, from the one that needs the most room to the one that needs the
  // least: ever smaller words, then ever fewer.
  const version = (index: number) =>
    layOut(
      index <= smallest
        ? draw(paragraphs, Math.max(sizes.least, sizes.most - step * index))
        : draw(cut(paragraphs, length - (index - smallest)), sizes.least),
    )

  const last = smallest + length - 1

  // Most words are few, and have room in the largest size.
  const largest = version(0)
  return largest.fits
    ? largest
    : (firstThatFits(1, smallest) ?? firstThatFits(smallest + 1, last) ?? version(last))

  function firstThatFits(first: number, last: number): Laid | undefined {
    let found: Laid | undefined
    let [low, high] = [first, last + 1]
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      const laid = version(middle)
      if (laid.fits) [high, found] = [middle, laid]
      else low = middle + 1
    }
    return found
  }
}

/**
 * The first characters of paragraphs, to the end of a word, and the sign that more follow.
 *
 * @param length less than all of them
 */
export function cut(paragraphs: readonly string[], length: number): string[] {
  const [first = '', ...others] = paragraphs
  if (first.length <= length && others.length > 0) {
    const rest = cut(others, length - first.length)
    return rest.length > 0 ? [first, ...rest] : [`${first}\u00a0[…]`]
  }
  const words = first
    .slice(0, length)
    .replace(/\s+\S*$/, '')
    .replace(/[,;:]$/, '')
  return words === '' ? [] : [`${words}\u00a0[…]`]
}
