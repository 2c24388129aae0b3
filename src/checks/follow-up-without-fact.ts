import { startOfFile } from '../text/issue.ts'
import type { Check } from './check.ts'

/** A follow-up says what happened. */
export const followUpWithoutFact: Check = {
  rule: 'follow-up-without-fact',
  run: ({ followUps }) =>
    followUps
      .filter(({ text, references }) => text.trim() === '' && references.mistakes.length === 0)
      .map(({ id, filePath }) => ({
        filePath,
        position: startOfFile,
        message: `The follow-up \`${id}\` does not say what happened.`,
        hint: 'Write it below the second line of `---`.',
        isUnwritten: true,
      })),
}
