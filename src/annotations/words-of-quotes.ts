import {
  afterDialogueDash,
  betweenQuotationMarks,
  overParagraphs,
} from '../text/quotation-marks.ts'
import type { AnnotatedText, Mark, QuoteMark } from './annotation.ts'

/**
 * The quoted words of each fragment, without the signs around them, or `undefined` where it should be
 * between quotation marks and is not. A fragment needs none in a block quotation, in a line of
 * dialogue, or where its author says so. Fragments in paragraphs that follow each other may be one
 * quotation, which only the last of them closes.
 */
export function wordsOfQuotes({
  marks,
  paragraphs,
}: Pick<AnnotatedText, 'marks' | 'paragraphs'>): ReadonlyMap<QuoteMark, string | undefined> {
  const words = new Map<QuoteMark, string | undefined>()
  const quotes = marks.filter((mark) => mark.kind === 'quote')
  for (const fragments of Map.groupBy(quotes, ({ id }) => id).values()) {
    for (const [index, fragment] of fragments.entries()) {
      if (words.has(fragment)) continue
      const run = oneQuotationFrom(fragments.slice(index))
      for (const { fragment, text } of run) words.set(fragment, text)
      if (run.length === 0) words.set(fragment, wordsOf(fragment, paragraphs))
    }
  }
  return words
}

/** What marks say: their words, those of quotes without the signs around them. */
export function wordsOfMarks(
  text: Pick<AnnotatedText, 'marks' | 'paragraphs'>,
): (mark: Mark) => string {
  const quoted = wordsOfQuotes(text)
  return (mark) => (mark.kind === 'quote' ? quoted.get(mark) : undefined) ?? mark.text
}

/** The fragments of one quotation over several paragraphs that the first of some begins. */
function oneQuotationFrom([first, ...rest]: readonly QuoteMark[]) {
  if (!first || betweenQuotationMarks(first.text) !== undefined) return []
  const run = [first]
  for (const next of rest) {
    if (next.paragraph !== (run.at(-1)?.paragraph ?? 0) + 1) break
    run.push(next)
    const words = overParagraphs(run.map(({ text }) => text))
    if (words) return run.map((fragment, at) => ({ fragment, text: words[at] }))
  }
  return []
}

function wordsOf(
  { text, paragraph, isUnmarked }: QuoteMark,
  paragraphs: AnnotatedText['paragraphs'],
): string | undefined {
  const around = paragraphs[paragraph - 1]
  const isDialogue = afterDialogueDash(around?.text ?? '') !== undefined
  const needsNone = isUnmarked || around?.isQuoted === true || isDialogue
  const bare = needsNone ? (afterDialogueDash(text) ?? text) : undefined
  return betweenQuotationMarks(text) ?? bare
}
