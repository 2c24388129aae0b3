import { startOfFile } from '../text/issue.ts'
import type { Check } from './check.ts'

/** A quote in a translated article says what is known of its wording before translation. */
export const translationStatus: Check = {
  rule: 'translation-status',
  run: ({ articles, quotes }) =>
    articles.flatMap(({ data: { originalLanguage }, annotated }) => {
      if (originalLanguage === undefined) return []
      const quoted = new Set(
        annotated.marks.filter(({ kind }) => kind === 'quote').map(({ id }) => id),
      )
      return quotes
        .filter(({ id, data }) => quoted.has(id) && data.original === undefined)
        .map(({ id, filePath }) => ({
          filePath,
          position: startOfFile,
          message: `Quote \`${id}\` does not say how it was worded before translation, but its article is translated from \`${originalLanguage}\`.`,
          hint: 'Write `original:` with `language`, and `text` or `null` where the wording is not known.',
        }))
    }),
}
