import { countOf } from '../text/count-of.ts'
import { excerpt } from '../text/excerpt.ts'
import { fold } from '../text/fold.ts'
import { labelOf } from '../text/label-of.ts'
import { ligaturesIn } from '../text/ligatures.ts'
import { partedWords } from '../text/parted-words.ts'
import { positionAt } from '../text/position-at.ts'
import type { Doubt } from './doubt.ts'
import type { ArticleText, ParsedContent } from './parsed-content.ts'

/**
 * What copying a text leaves in both of its files, so that they are the same, and nobody printed:
 * words parted at the end of a line, ligatures of a PDF, lines of the site around the article.
 */
export function pastedWords({ texts }: ParsedContent): Doubt[] {
  return texts.flatMap((text) => [...inOriginal(text), ...labelsIn(text), ...figuresIn(text)])
}

function inOriginal({ original }: ArticleText): Doubt[] {
  if (!original) return []
  const { filePath, text } = original
  return [
    ...partedWords(text).map(({ found, whole, index }) => ({
      filePath,
      position: positionAt(text, index),
      toCheck: `“${found}” looks like “${whole}”, parted at the end of a line: join it here and in the article, unless it was printed so.`,
    })),
    ...ligaturesIn(text).map(({ name, letters, times, index }) => ({
      filePath,
      position: positionAt(text, index),
      toCheck: `${name}, ${countOf(times, 'time', 'times')}: write “${letters}” here and in the article, or the search does not find the word.`,
    })),
  ]
}

/** An advertisement is marked as one, if it is meant to stand in the article. */
function labelsIn({ filePath, annotated: { paragraphs } }: ArticleText): Doubt[] {
  return paragraphs
    .filter(({ promotion, form, text }) => {
      const isAlone = form.kind === 'paragraph' || form.kind === 'item'
      return isAlone && !promotion && labelOf(text) !== undefined
    })
    .map(({ position, text }) => ({
      filePath,
      position,
      toCheck: `“${excerpt(text, 40)}” may be of the page around the article: delete it here and in the original, unless it is part of the text.`,
    }))
}

/** Images of which nothing is said but what their caption says. */
function figuresIn({ filePath, annotated: { figures, paragraphs } }: ArticleText): Doubt[] {
  return figures
    .filter(({ alt, after }) => {
      const caption = paragraphs[after]
      return caption?.form.kind === 'caption' && plain(caption.text).startsWith(plain(alt))
    })
    .map(({ position }) => ({
      filePath,
      position,
      toCheck: '`alt` says what the caption says: say what is seen, for those who cannot see it.',
    }))
}

function plain(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
