import { betweenQuotationMarks } from '../text/quotation-marks.ts'
import { excerpt } from '../text/excerpt.ts'
import type { Check } from './check.ts'

/** A quote is what the publisher printed as one. */
export const quotationMarks: Check = {
  rule: 'quotation-marks',
  run: ({ articles }) =>
    articles.flatMap(({ filePath, annotated }) =>
      annotated.marks
        .filter(({ kind, text }) => kind === 'quote' && betweenQuotationMarks(text) === undefined)
        .map(({ id, text, position }) => ({
          filePath,
          position,
          message: `The words of quote \`${id}\` are not between quotation marks: ${excerpt(text, 60)}`,
          hint: 'Let `<Quote>` begin before the opening mark and end after the closing one, both of a kind.',
        })),
    ),
}
