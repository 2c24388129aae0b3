import type { AnnotatedText, ParagraphText } from '../annotations/annotation.ts'
import { positionInParagraph } from '../annotations/line-starts.ts'
import type { ArticleText, OriginalParagraph } from '../corpus/parsed-content.ts'
import { alignParagraphs, type Aligned } from '../text/align-paragraphs.ts'
import { excerpt } from '../text/excerpt.ts'
import { firstDifference } from '../text/first-difference.ts'
import { lookAlikes } from '../text/look-alikes.ts'
import { startOfFile, type Issue } from '../text/issue.ts'
import type { Check } from './check.ts'

/** The words of an article are the publisher's, character by character. */
export const verbatim: Check = {
  rule: 'verbatim',
  run: ({ texts }) => texts.flatMap((text) => [...compare(text)]),
}

function* compare({ filePath, annotated, original }: ArticleText): Generator<Finding> {
  if (!original) return
  const { paragraphs, mistakes } = annotated
  const expected = original.paragraphs
  // Misplaced markup is reported already, and is often the missing paragraph.
  if (expected.length !== paragraphs.length && mistakes.length > 0) return

  const steps = alignParagraphs(
    expected.map(({ text }) => text),
    paragraphs.map(({ text }) => text),
  )
  let last: ParagraphText | undefined
  for (const step of steps) {
    const printed = step.before.flatMap((index) => expected[index] ?? [])
    const written = step.after.flatMap((index) => paragraphs[index] ?? [])
    const where = `(\`${original.filePath}\`, line ${(printed[1] ?? printed[0])?.line})`
    const finding = describe(step, printed, written, { last, where })
    last = written.at(-1) ?? last
    if (!finding || (written[0] && hasMistake(annotated, written[0].number - 1))) continue
    yield { filePath, ...finding }
  }
}

type Finding = Omit<Issue, 'rule'>

/** What a report on some paragraphs also names. */
interface Surroundings {
  /** The paragraph of the article before them. */
  last: ParagraphText | undefined
  /** Where they are printed. */
  where: string
}

/** What is wrong with paragraphs that belong together, if anything is. */
function describe(
  { before, moved }: Aligned,
  [printed, next]: readonly OriginalParagraph[],
  [written, ...more]: readonly ParagraphText[],
  { last, where }: Surroundings,
): Omit<Finding, 'filePath'> | undefined {
  const ordinal = (before[0] ?? 0) + 1
  if (printed && !written) {
    const place = last ? `after paragraph ${last.number}` : 'at the beginning'
    return {
      position: last?.position ?? startOfFile,
      message: `Paragraph ${ordinal} of the original is missing: “${excerpt(printed.text, 60)}”.`,
      hint: `Add it ${place} ${where}.`,
    }
  }
  if (!written) return undefined
  const { number, position, text } = written
  if (!printed) {
    return {
      position,
      message: `Paragraph ${number} is not in the original: “${excerpt(text, 60)}”.`,
      hint: 'Delete it: an article has the publisher’s words and no others.',
    }
  }
  if (moved) {
    return {
      position,
      message: `Paragraph ${number} stands in another place than in the original, where it is paragraph ${ordinal}.`,
      hint: `Put the paragraphs in the order of the original ${where}.`,
    }
  }
  const [second] = more
  if (second) {
    return {
      position: second.position,
      message: `Paragraphs ${number} to ${number + more.length} are one in the original.`,
      hint: `Take out the blank line before this one ${where}.`,
    }
  }
  if (next) {
    return {
      position: positionInParagraph(written, printed.text.length + 1),
      message: `Paragraph ${number} is ${before.length} paragraphs in the original.`,
      hint: /[\p{L}\p{N},;]$/u.test(printed.text)
        ? `If its line is only wrapped there, join it with the one before it ${where}; else put a blank line here.`
        : `Put a blank line here, before the words of the next one ${where}.`,
    }
  }
  return differenceOf(written, printed, where)
}

function differenceOf(written: ParagraphText, printed: OriginalParagraph, where: string) {
  const difference = firstDifference(printed.text, written.text)
  if (!difference) return undefined
  return {
    position: positionInParagraph(written, difference.index),
    message: [
      `Paragraph ${written.number} differs from the original at its character ${difference.index + 1}.`,
      `original: ${difference.expected}`,
      `article:  ${difference.found}`,
      ...namesOf(printed.text, written.text, difference.index),
    ].join('\n'),
    hint: `Restore the publisher's words ${where}.`,
  }
}

/** The characters that differ, by name, when they cannot be told apart by eye. */
function namesOf(published: string, written: string, index: number): string[] {
  const names = lookAlikes(published, written, index)
  return names ? [`original: ${names.expected}; article: ${names.found}`] : []
}

/** True if a paragraph, or the space between it and the next one, has a mistake in its markup. */
function hasMistake({ paragraphs, mistakes }: AnnotatedText, index: number): boolean {
  const first = paragraphs[index]?.position.line ?? 1
  const next = paragraphs[index + 1]?.position.line ?? Infinity
  return mistakes.some(({ position }) => first <= position.line && position.line < next)
}
