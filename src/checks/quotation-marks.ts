import { betweenQuotationMarks } from '../text/quotation-marks.ts'
import { excerpt } from '../text/excerpt.ts'
import type { AnnotatedText } from '../annotations/annotation.ts'
import type { Original } from '../corpus/parsed-content.ts'
import type { Check } from './check.ts'

/** The words of a quote are between quotation marks. */
export const quotationMarks: Check = {
  rule: 'quotation-marks',
  run: ({ texts }) =>
    texts.flatMap(({ filePath, annotated, original }) =>
      annotated.marks
        .filter(({ kind, text }) => kind === 'quote' && betweenQuotationMarks(text) === undefined)
        // A space that stands inside is reported by itself.
        .filter(({ text }) => text === text.trim())
        // If the text differs from the original, a quotation mark may be missing.
        .filter(({ paragraph }) => isVerbatim(annotated, original, paragraph))
        .map(({ id, text, position }) => ({
          filePath,
          position,
          message: `The words of quote \`${id}\` are not between quotation marks: ${excerpt(text, 60)}`,
          hint: 'Put `<Quote>` before the opening mark and `</Quote>` after the closing one of the same kind.',
        })),
    ),
}

function isVerbatim(
  { paragraphs }: AnnotatedText,
  original: Original | undefined,
  number: number,
): boolean {
  return !original || original.paragraphs[number - 1]?.text === paragraphs[number - 1]?.text
}
