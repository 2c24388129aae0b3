import { alignCopies } from './align-copies.ts'
import { likeness, wordsOf } from './likeness.ts'
import type { FreshParagraph } from './text-changes.ts'

/** The part of its words that a paragraph shares with what was left out, if it is that. */
const enough = 0.6

/**
 * A fresh copy with the paragraphs of ours that its reader left out, because it took them for a title,
 * a byline, a caption. They are in the copy, so they were not taken out of it.
 */
export function withDroppedParagraphs(
  before: readonly string[],
  fresh: readonly FreshParagraph[],
  dropped: readonly { text: string }[],
): FreshParagraph[] {
  const left = dropped.map(({ text }) => {
    const plain = text.replaceAll(/\s+/gu, ' ').trim()
    return { text: plain, words: wordsOf(plain) }
  })
  const texts = fresh.map(({ text }) => text)
  return alignCopies(before, texts).flatMap((step): FreshParagraph[] => {
    if (step.after.length > 0) return step.after.flatMap((index) => fresh[index] ?? [])
    return step.before.flatMap((index) => {
      const text = before[index] ?? ''
      const words = wordsOf(text)
      const [best] = left
        .map((one) => ({ ...one, likeness: likeness(words, one.words) }))
        .filter((one) => one.likeness >= enough)
        .toSorted((a, b) => b.likeness - a.likeness)
      if (!best) return []
      // Lines of verse are one in what was left out.
      return { text: best.text === text.replaceAll(/\s+/gu, ' ') ? text : best.text }
    })
  })
}
