import type { Card } from './card.ts'
import type { Element } from './element.ts'

const step = 2

/** True if the text of a card stays within its room. */
export type Fits = (card: Element) => Promise<boolean>

/**
 * The card with its words as large as there is room. Words without room in the least size are cut
 * after a word and end in “[…]”; only a word that fills the room alone is cut within.
 */
export async function fit({ paragraphs, sizes, draw }: Card, fits: Fits): Promise<Element> {
  const smallest = Math.ceil((sizes.most - sizes.least) / step)
  const length = paragraphs.join('').length
  // The versions of the card, from the one that needs the most room to the one that needs the
  // least: ever smaller words, then ever fewer.
  const version = (index: number) =>
    index <= smallest
      ? draw(paragraphs, Math.max(sizes.least, sizes.most - step * index))
      : draw(cut(paragraphs, length - (index - smallest)), sizes.least)

  const last = smallest + length - 1

  // Most words are few, and have room in the largest size.
  if (await fits(version(0))) return version(0)
  return version(
    (await firstThatFits(1, smallest)) ?? (await firstThatFits(smallest + 1, last)) ?? last,
  )

  async function firstThatFits(first: number, last: number): Promise<number | undefined> {
    let [low, high] = [first, last + 1]
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if (await fits(version(middle))) high = middle
      else low = middle + 1
    }
    return low > last ? undefined : low
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
