import type { AnnotatedText } from '../annotations/annotation.ts'
import { positionInParagraph } from '../annotations/line-starts.ts'
import type { ArticleText } from '../corpus/parsed-content.ts'
import { excerpt } from '../text/excerpt.ts'
import { firstDifference } from '../text/first-difference.ts'
import { lookAlikes } from '../text/look-alikes.ts'
import { startOfFile } from '../text/issue.ts'
import type { Check } from './check.ts'

/** The words of an article are the publisher's, character by character. */
export const verbatim: Check = {
  rule: 'verbatim',
  run: ({ texts }) => texts.flatMap((text) => [...compare(text)]),
}

function* compare({ filePath, annotated, original }: ArticleText) {
  if (!original) return
  const { paragraphs, mistakes } = annotated
  const expected = original.paragraphs
  const shifted = expected.length !== paragraphs.length
  // Misplaced markup is reported already, and is often the missing paragraph.
  if (shifted && mistakes.length > 0) return

  for (const [index, paragraph] of paragraphs.entries()) {
    const published = expected[index]
    if (!published) {
      yield {
        filePath,
        position: paragraph.position,
        message: `Paragraph ${index + 1} is not in the original, which has ${expected.length}.`,
        hint: 'Delete it, or join it to the paragraph before it.',
      }
      return
    }
    const difference = firstDifference(published.text, paragraph.text)
    if (!difference || hasMistake(annotated, index)) continue

    const joined = isJoined(paragraph.text, published.text, expected[index + 1]?.text)
    yield {
      filePath,
      position: positionInParagraph(paragraph, difference.index + (joined ? 1 : 0)),
      message: [
        `Paragraph ${index + 1} differs from the original at its character ${difference.index + 1}.`,
        `original: ${difference.expected}`,
        `article:  ${difference.found}`,
        ...namesOf(published.text, paragraph.text, difference.index),
      ].join('\n'),
      hint: joined
        ? `Paragraph ${index + 2} of the original begins here: put a blank line before it.`
        : `Restore the publisher's words (\`${original.filePath}\`, line ${published.line}).`,
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

/** The characters that differ, by name, when they cannot be told apart by eye. */
function namesOf(published: string, written: string, index: number): string[] {
  const names = lookAlikes(published, written, index)
  return names ? [`original: ${names.expected}; article: ${names.found}`] : []
}

/** True if a paragraph goes on with the next one of the original. */
function isJoined(written: string, published: string, next: string | undefined): boolean {
  return next !== undefined && written.startsWith(`${published} ${next.slice(0, 24)}`)
}

/** True if a paragraph, or the space between it and the next one, has a mistake in its markup. */
function hasMistake({ paragraphs, mistakes }: AnnotatedText, index: number): boolean {
  const first = paragraphs[index]?.position.line ?? 1
  const next = paragraphs[index + 1]?.position.line ?? Infinity
  return mistakes.some(({ position }) => first <= position.line && position.line < next)
}
