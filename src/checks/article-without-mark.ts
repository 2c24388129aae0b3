import { startOfFile } from '../text/issue.ts'
import type { Check } from './check.ts'

/** Something is marked in an article; a draft may still lack it. */
export const articleWithoutMark: Check = {
  rule: 'article-without-mark',
  run: ({ texts }) =>
    texts
      // Marks that could not be read are reported.
      .filter(({ annotated }) => annotated.marks.length === 0 && annotated.mistakes.length === 0)
      .map(({ filePath }) => ({
        filePath,
        position: startOfFile,
        message: 'Nothing is marked in this article.',
        hint: 'Mark a claim or a quote. Until then, write `draft: true` among its fields.',
        isUnwritten: true,
      })),
}
