import type { AnnotatedText, QuoteMark } from '../annotations/annotation.ts'
import { wordsOfQuotes } from '../annotations/words-of-quotes.ts'
import { paragraphsOfOriginal } from '../corpus/paragraphs-of-original.ts'
import type { ArticleText } from '../corpus/parsed-content.ts'
import { betweenQuotationMarks } from '../text/quotation-marks.ts'
import { excerpt } from '../text/excerpt.ts'
import type { Check } from './check.ts'

/** The words of a quote are between quotation marks, unless they were printed without. */
export const quotationMarks: Check = {
  rule: 'quotation-marks',
  run: ({ texts }) => texts.flatMap((text) => [...mistakesIn(text)]),
}

function* mistakesIn({ filePath, annotated, original }: ArticleText) {
  for (const [mark, words] of wordsOfQuotes(annotated)) {
    const { id, text, position } = mark
    if (mark.isUnmarked && betweenQuotationMarks(text) !== undefined) {
      const message = `The words of quote \`${id}\` are between quotation marks, but it says \`unmarked\`.`
      yield { filePath, position, message, hint: 'Delete `unmarked`.' }
    }
    if (words !== undefined) continue
    // A space that stands inside is reported by itself; if the text differs from the original, a
    // quotation mark may be missing.
    if (text !== text.trim() || !isVerbatim(annotated, original, mark)) continue
    yield {
      filePath,
      position,
      message: `The words of quote \`${id}\` are not between quotation marks: ${excerpt(text, 60)}`,
      hint: 'Put `<Quote>` before the opening mark and `</Quote>` after the closing one of the same kind. If none were printed, as in an interview, or two that do not belong together, write `<Quote id="…" unmarked>`.',
    }
  }
}

function isVerbatim(
  { paragraphs }: AnnotatedText,
  original: ArticleText['original'],
  { paragraph }: QuoteMark,
): boolean {
  if (!original) return true
  const printed = paragraphsOfOriginal(original, paragraphs)[paragraph - 1]
  return printed?.text === paragraphs[paragraph - 1]?.text
}
