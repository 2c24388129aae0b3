import type { AnnotatedText } from '../annotations/annotation.ts'
import { positionInParagraph } from '../annotations/line-starts.ts'
import type { ArticleText } from '../corpus/manuscript.ts'
import { excerpt } from '../text/excerpt.ts'
import { firstDifference } from '../text/first-difference.ts'
import { startOfFile } from '../text/issue.ts'
import type { Check } from './check.ts'

/** The words of an article are the publisher's, character by character. */
export const verbatim: Check = {
  rule: 'verbatim',
  run: ({ texts }) => texts.flatMap((text) => [...compare(text)]),
}

function* compare({ filePath, annotated, original }: ArticleText) {
  if (!original) return
  const { paragraphs, strays } = annotated
  const expected = original.paragraphs
  const shifted = expected.length !== paragraphs.length
  // What may not stand where it does is reported already, and is often the paragraph
  // that is missing here.
  if (shifted && strays.length > 0) return

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
    if (!difference || hasStray(annotated, index)) continue

    yield {
      filePath,
      position: positionInParagraph(paragraph, difference.index),
      message: [
        `Paragraph ${index + 1} differs from the original at its character ${difference.index + 1}.`,
        `original: ${difference.expected}`,
        `article:  ${difference.found}`,
      ].join('\n'),
      hint: `Restore the publisher's words (\`${original.filePath}\`, line ${published.line}).`,
    }
    // With a paragraph too many or too few, every later one would differ too.
    if (shifted) return
  }

  const next = expected[paragraphs.length]
  if (next) {
    yield {
      filePath,
      position: paragraphs.at(-1)?.position ?? startOfFile,
      message: `Paragraph ${paragraphs.length + 1} of the original is missing: “${excerpt(next.text, 60)}”.`,
      hint: `Add it after this one (\`${original.filePath}\`, line ${next.line}).`,
    }
  }
}

/** Whether something other than words stands in a paragraph, or between it and the next. */
function hasStray({ paragraphs, strays }: AnnotatedText, index: number): boolean {
  const first = paragraphs[index]?.position.line ?? 1
  const next = paragraphs[index + 1]?.position.line ?? Infinity
  return strays.some(({ position }) => first <= position.line && position.line < next)
}
