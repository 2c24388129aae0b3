import { countWords } from '../text/count-words.ts'
import { startOfFile } from '../text/issue.ts'
import type { Check } from './check.ts'

const fewestWords = 150
const mostWords = 350

/** An introduction says enough of its theme, and is read in two minutes. */
export const introductionLength: Check = {
  rule: 'introduction-length',
  run: ({ themes }) =>
    themes.flatMap(({ id, filePath, text, references }) => {
      const count = countWords(text)
      const isWhole = references.mistakes.length === 0
      if (!isWhole || (fewestWords <= count && count <= mostWords)) return []
      return {
        filePath,
        position: startOfFile,
        message: `The introduction of the theme \`${id}\` has ${count} words.`,
        hint: `Write between ${fewestWords} and ${mostWords}, below the second line of \`---\`.`,
        isUnwritten: count < fewestWords,
      }
    }),
}
