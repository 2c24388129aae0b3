import type { ArticleEntry } from '../corpus/manuscript.ts'
import { firstDifference } from '../text/first-difference.ts'
import type { Check } from './check.ts'

/** The words of an article are the publisher's, character by character. */
export const verbatim: Check = {
  rule: 'verbatim',
  run: ({ articles }) => articles.flatMap((article) => [...compare(article)]),
}

function* compare({ filePath, annotated, original }: ArticleEntry) {
  const { paragraphs } = annotated
  const expected = original.paragraphs

  for (const [index, paragraph] of paragraphs.entries()) {
    const published = expected[index]
    if (!published) {
      yield {
        filePath,
        position: paragraph.position,
        message: `Paragraph ${index + 1} is not in the original, which has ${expected.length}.`,
        hint: 'Take it out, or join it to the paragraph before it.',
      }
      return
    }
    const difference = firstDifference(published.text, paragraph.text)
    if (!difference) continue

    const missing = expected.length !== paragraphs.length
    yield {
      filePath,
      position: paragraph.position,
      message: [
        `Paragraph ${index + 1} differs from the original at its character ${difference.index + 1}.`,
        `original: ${difference.expected}`,
        `article:  ${difference.found}`,
      ].join('\n'),
      hint: `Restore the publisher's words (\`${original.filePath}\`, line ${published.line}).`,
    }
    // With a paragraph too many or too few, every later one would differ too.
    if (missing) return
  }

  const next = expected[paragraphs.length]
  if (next) {
    yield {
      filePath,
      position: paragraphs.at(-1)?.position ?? { line: 1, column: 1 },
      message: `Paragraph ${paragraphs.length + 1} of the original is missing: “${next.text.slice(0, 60)}…”`,
      hint: `Add it after this one (\`${original.filePath}\`, line ${next.line}).`,
    }
  }
}
