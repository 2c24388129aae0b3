import { startOfFile } from '../text/issue.ts'
import type { Check } from './check.ts'

/** An introduction cites its sources. */
export const introductionSources: Check = {
  rule: 'introduction-sources',
  run: ({ themes }) =>
    themes
      .filter(
        ({ references: { citations, mistakes } }) =>
          mistakes.length === 0 && !citations.some(({ kind }) => kind === 'source'),
      )
      .map(({ id, filePath }) => ({
        filePath,
        position: startOfFile,
        message: `The introduction of the theme \`${id}\` cites no source.`,
        hint: 'Write `<Cite source="…" />` after each statement that rests on a source.',
        isUnwritten: true,
      })),
}
