import { findById } from '../corpus/find.ts'
import type { AnnotatedText, ParagraphText } from '../annotations/annotation.ts'
import { positionInParagraph } from '../annotations/line-starts.ts'
import type { ArticleText, OriginalLine } from '../corpus/parsed-content.ts'
import { alignParagraphs, type Aligned } from '../text/align-paragraphs.ts'
import { excerpt } from '../text/excerpt.ts'
import { firstDifference } from '../text/first-difference.ts'
import { hiddenCharacters, withoutHidden } from '../text/hidden-characters.ts'
import { ligaturesIn, withoutLigatures } from '../text/ligatures.ts'
import { lookAlikes } from '../text/look-alikes.ts'
import { shareOfRuns } from '../text/share-of-runs.ts'
import { startOfFile, type Issue, type Position } from '../text/issue.ts'
import { referenceIn, withoutMarkup } from '../text/without-markup.ts'
import { misreadLetters, withLettersRead } from '../text/misread.ts'
import type { Check } from './check.ts'
import { blockLeftAsText, howToWriteSign } from './markup-left-as-text.ts'

/** The words of an article are the publisher's, character by character. */
export const verbatim: Check = {
  rule: 'verbatim',
  run: ({ texts, articles }) =>
    texts.flatMap((text) => {
      const title = findById(articles, text.id)?.data.title
      const another = originalOfAnother(text, texts)
      return another ? [another] : [...compare(text, title)]
    }),
}

/** An original that has hardly a few words of the article in a row: a report on each would not say so. */
function originalOfAnother(
  { filePath, annotated, original }: ArticleText,
  texts: readonly ArticleText[],
): Finding | undefined {
  if (!original || annotated.mistakes.length > 0 || annotated.paragraphs.length < 2)
    return undefined
  const printed = original.lines.map(({ text }) => text).join('\n')
  const isAlike = (text: AnnotatedText) => shareOfRuns(wordsIn(text), printed) > 0.1
  const isSame = printed === wordsIn(annotated)
  if (isSame || printed === '' || isAlike(annotated)) return undefined
  const owner = texts.find((text) => isAlike(text.annotated))
  return {
    filePath: original.filePath,
    position: startOfFile,
    message: 'This is the text of another article: its words are not the ones that are annotated.',
    hint:
      owner === undefined
        ? `Put what the publisher printed of \`${filePath}\` here.`
        : `It is that of \`${owner.filePath}\`: put what the publisher printed of \`${filePath}\` here.`,
  }
}

function wordsIn({ paragraphs }: AnnotatedText): string {
  return paragraphs.map(({ text }) => text).join('\n')
}

function* compare(
  { filePath, annotated, original }: ArticleText,
  title: string | undefined,
): Generator<Finding> {
  if (!original) return
  const { lines: expected, apart } = withRowsWhole(original.lines, annotated.paragraphs)
  yield* apart.map((mistake) => ({ filePath: original.filePath, ...mistake }))
  const printedLines = new Set(expected.map(({ text }) => text))
  const lines = annotated.paragraphs.flatMap(linesOf)
  const unread = annotated.paragraphs.flatMap((paragraph, index, all) => {
    if (hasMistake(annotated, index)) return []
    const mistake = blockLeftAsText(paragraph, printedLines, all[index - 1])
    return mistake ? [{ filePath, ...mistake }] : []
  })
  yield* unread
  const mistakes = [...annotated.mistakes, ...unread]
  // Misplaced markup is reported already, and is often the missing paragraph.
  if (expected.length !== lines.length && mistakes.length > 0) return

  const steps = alignParagraphs(
    expected.map(({ text }) => text),
    lines.map(({ text }) => text),
  )
  let last: WrittenLine | undefined
  let isSame = apart.length === 0
  for (const step of steps) {
    const printed = step.before.flatMap((index) => expected[index] ?? [])
    const written = step.after.flatMap((index) => lines[index] ?? [])
    const where = `(\`${original.filePath}\`, line ${(printed[1] ?? printed[0])?.line})`
    const finding =
      otherwiseReported(original, printed[0], written[0]) ??
      describe(step, printed, written, {
        last,
        where,
        original: original.filePath,
        title,
        isTwice: isTwice(printed[0], expected),
        lines,
        marksIn: ({ number }) =>
          annotated.marks.filter(({ paragraph }) => paragraph === number).length,
      })
    last = written.at(-1) ?? last
    if (finding) isSame = false
    const number = written[0]?.paragraph.number
    if (!finding || finding === 'reported') continue
    if (number !== undefined && hasMistake({ ...annotated, mistakes }, number - 1)) continue
    yield { filePath, ...finding }
  }
  if (isSame) yield* parted(lines, expected, original.filePath)
}

/** The lines of the original with each row of a table on one line, and where its cells have lines of their own. */
function withRowsWhole(lines: readonly OriginalLine[], paragraphs: readonly ParagraphText[]) {
  let rest = lines
  const apart: Omit<Finding, 'filePath'>[] = []
  for (const { form, text } of paragraphs) {
    const cells = text.split(/[\t\n]/).filter((cell) => cell !== '')
    if (form.kind !== 'table' || !text.includes('\t')) continue
    const start = rest.findIndex((_, at) =>
      cells.every((cell, index) => rest[at + index]?.text === cell),
    )
    const first = rest[start]
    if (!first) continue
    const rows = text.split('\n')
    apart.push({
      position: { line: first.line, column: 1 },
      message: 'The cells of a table stand on lines of their own here.',
      hint: `Put those of a row on one line, with a tab between two, here in place of each \`⇥\`: \`${rows[0]?.replaceAll('\t', '⇥')}\`.`,
    })
    rest = [
      ...rest.slice(0, start),
      ...rows.map((row) => ({ ...first, text: row })),
      ...rest.slice(start + cells.length),
    ]
  }
  return { lines: rest, apart }
}

function isTwice(line: OriginalLine | undefined, lines: readonly OriginalLine[]): boolean {
  return lines.some((other) => other !== line && other.text === line?.text)
}

/** A line of a paragraph of the article: all of it, or one of its lines of verse or rows. */
interface WrittenLine {
  text: string
  paragraph: ParagraphText
  /** Where it begins in the text of the paragraph. */
  start: number
}

function linesOf(paragraph: ParagraphText): WrittenLine[] {
  let start = 0
  return paragraph.text.split('\n').map((text) => {
    const line = { text, paragraph, start }
    start += text.length + 1
    return line
  })
}

/** The lines of one paragraph follow each other in the original, or its words would not be there. */
function* parted(
  lines: readonly WrittenLine[],
  printed: readonly OriginalLine[],
  filePath: string,
): Generator<Finding> {
  for (const [index, { paragraph, start }] of lines.entries()) {
    const line = printed[index]?.line ?? 0
    if (start === 0 || printed[index - 1]?.line === line - 1) continue
    yield {
      filePath,
      position: { line: line - 1, column: 1 },
      message: `An empty line parts the verses, or the rows, of paragraph ${paragraph.number}.`,
      hint: 'Delete it; or, if two paragraphs were printed, put a blank line in the article too.',
    }
  }
}

type Finding = Omit<Issue, 'rule'>

/** What a report on some paragraphs also names. */
interface Surroundings {
  /** The paragraph of the article before them. */
  last: WrittenLine | undefined
  /** Where they are printed. */
  where: string
  /** The file with all that is printed. */
  original: string
  /** The title of the article. */
  title: string | undefined
  /** True if the original has these words twice. */
  isTwice: boolean
  /** All lines of the article. */
  lines: readonly WrittenLine[]
  /** How many marks a paragraph has. */
  marksIn: (paragraph: ParagraphText) => number
}

/**
 * A difference that is reported as something else: letters of the article that were read in a wrong
 * encoding, or the sign of a footnote that is not there. Those of the original are reported here.
 */
function otherwiseReported(
  { filePath }: { filePath: string },
  printed: OriginalLine | undefined,
  written: WrittenLine | undefined,
): Finding | 'reported' | undefined {
  if (!printed || !written || printed.text === written.text) return undefined
  const meant = [withLettersRead(written.text), written.text.replaceAll('[^', '[')]
  if (meant.includes(printed.text)) return 'reported'
  const unseen = unseenIn(printed, written)
  if (unseen) return { filePath, ...unseen }
  const plain = withoutMarkup(printed.text)
  if (plain !== printed.text && plain === written.text) {
    const sign = referenceIn(printed.text)
    const ifPrinted =
      sign === undefined
        ? plain.length < printed.text.length && printed.text.includes('](')
          ? ' If its signs were printed, write `\\[` in the article.'
          : ''
        : ` If \`${sign}\` was printed, write \`&amp;${sign.slice(1)}\` in the article.`
    return {
      filePath,
      position: { line: printed.line, column: 1 },
      message: 'The line has signs of markup that nobody printed: the original is plain text.',
      hint: plain.includes('\t')
        ? `Write a tab between two cells and nothing else, here in place of each \`⇥\`: \`${plain.replaceAll('\t', '⇥')}\`.`
        : `Write \`${excerpt(plain, 120)}\`.${ifPrinted}`,
    }
  }
  const address = besideWords.exec(printed.text)
  if (address && printed.text.replaceAll(besideWords, '') === written.text) {
    return {
      filePath,
      position: { line: printed.line, column: address.index + 1 },
      message: `The original has the address of a link beside its words: “${address[0].trim()}”.`,
      hint: 'Delete it here, if it was not printed. If it was, write it in the article too.',
    }
  }
  const [first] = misreadLetters(printed.text)
  if (!first || withLettersRead(printed.text) !== written.text) return undefined
  return {
    filePath,
    position: { line: printed.line, column: first.index + 1 },
    message: `“${first.found}” stands in place of “${first.meant}”: the text was read in a wrong encoding.`,
    hint: 'Copy the publisher’s text anew from where it is right.',
  }
}

/** The address of a link as plain text has it: ` (https://example.org/)`. */
const besideWords =
  /\s*(?:\((?:https?:\/\/|www\.)[^\s()]+\)|[<[](?:https?:\/\/|www\.)[^\s<>[\]]+[>\]])/gi

/** Characters that nobody sees, or takes for two letters, in the original alone. */
function unseenIn(printed: OriginalLine, written: WrittenLine) {
  const [hidden] = hiddenCharacters(printed.text)
  const [ligature] = ligaturesIn(printed.text)
  if (withoutLigatures(withoutHidden(printed.text)) !== written.text) return undefined
  const found = hidden ?? ligature
  if (!found) return undefined
  const { name, times, index } = found
  const code = /^U\+(\w+)/.exec(name)?.[1] ?? ''
  const isSpace = name.endsWith('space)') && !name.includes('zero-width')
  const letters =
    ligature && found === ligature
      ? `write “${ligature.letters}” for it`
      : isSpace
        ? 'write a plain space for it'
        : 'delete it'
  return {
    position: { line: printed.line, column: index + 1 },
    message: `The original has ${name}${times > 1 ? `, ${times} times,` : ''} where the article has not.`,
    hint: `If it was not printed, ${letters} here. If it was, write \`&#x${code};\` in the article.`,
  }
}

/** What is wrong with paragraphs that belong together, if anything is. */
function describe(
  { before, moved }: Aligned,
  [printed, next]: readonly OriginalLine[],
  [written, ...more]: readonly WrittenLine[],
  around: Surroundings,
): Omit<Finding, 'filePath'> | undefined {
  const { where } = around
  const ordinal = (before[0] ?? 0) + 1
  if (printed && !written) {
    return {
      position: around.last?.paragraph.position ?? startOfFile,
      message: `Paragraph ${ordinal} of the original is missing: “${excerpt(printed.text, 60)}”.`,
      hint: howToAdd(printed.text, around),
    }
  }
  if (!written) return undefined
  const { text, start, paragraph } = written
  const { number } = paragraph
  const position = positionInParagraph(paragraph, start)
  const same = around.lines.filter((line) => line.text === text)
  const [again, first] = same.toSorted(
    (a, b) =>
      around.marksIn(a.paragraph) - around.marksIn(b.paragraph) ||
      b.paragraph.number - a.paragraph.number,
  )
  if (!printed && again && first && again.paragraph !== first.paragraph) {
    return {
      position: positionInParagraph(again.paragraph, again.start),
      message: `Paragraph ${again.paragraph.number} has the words of paragraph ${first.paragraph.number}, and the original has them ${same.length === 2 ? 'once' : 'less often'}.`,
      hint: 'Delete this one, with its marks. If the words were printed so often, add them to the original.',
    }
  }
  if (!printed) {
    return {
      position,
      message: `Paragraph ${number} is not in the original: “${excerpt(text, 60)}”.`,
      hint: `Delete it: an article has the publisher’s words and no others. If they printed it, put it into \`${around.original}\`.`,
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
    const { number: end } = (more.at(-1) ?? second).paragraph
    return {
      position: positionInParagraph(second.paragraph, second.start),
      message:
        end === number
          ? `A line of paragraph ${number} ends where none ends in the original.`
          : `Paragraphs ${number} to ${end} are one in the original.`,
      hint: howToJoin(written, second, where),
    }
  }
  if (next) {
    return {
      position: positionInParagraph(paragraph, start + printed.text.length + 1),
      message: `Paragraph ${number} is ${before.length} paragraphs in the original.`,
      hint: /[\p{L}\p{N},;]$/u.test(printed.text)
        ? `If its line is only wrapped there, join it with the one before it ${where}; in verse put a backslash at the end of the line here; else a blank line.`
        : `Put a blank line here, before the words of the next one ${where}; in verse, a backslash at the end of the line.`,
    }
  }
  return differenceOf(written, printed, where)
}

/** What to do about a line of the original that the article does not have. */
function howToAdd(printed: string, { last, where, title, isTwice }: Surroundings): string {
  const place = last ? `after paragraph ${last.paragraph.number}` : 'at the beginning'
  if (printed === title) {
    return `If it is the title, delete it there: the title stands in the field \`title\`. Else add it ${place} ${where}.`
  }
  if (isTwice) {
    return `It is there twice: delete it ${where}, unless it was printed twice. Then add it ${place}.`
  }
  return /[\p{L}\p{N}]/u.test(printed)
    ? `Add it ${place} ${where}, or delete it there if it is no part of the text.`
    : `If it only parts paragraphs, delete it ${where}, and write \`---\` between blank lines here. Else add it with a backslash before each sign.`
}

function howToJoin(first: WrittenLine, second: WrittenLine, where: string): string {
  if (first.paragraph === second.paragraph) {
    return `Take out the backslash, or the blanks, at the end of the line before this one ${where}.`
  }
  const above = first.paragraph.lines.at(-1)?.position.line ?? 0
  return second.paragraph.position.line === above + 1
    ? `Join this line with the one above it: a subhead is one line ${where}.`
    : `If they were printed as one, take out the blank line before this one; if not, begin a new line there ${where}.`
}

function differenceOf(written: WrittenLine, printed: OriginalLine, where: string) {
  const { paragraph, start } = written
  const difference = firstDifference(printed.text, written.text)
  if (!difference) return undefined
  const { index } = difference
  const sign = howToWriteSign({ printed: printed.text, written: written.text, index, paragraph })
  return {
    position: positionInParagraph(paragraph, start + index),
    message: [
      `Paragraph ${paragraph.number} differs from the original at its character ${start + index + 1}.`,
      `original: ${difference.expected}`,
      `article:  ${difference.found}`,
      ...namesOf(printed.text, written.text, index),
    ].join('\n'),
    hint:
      sign === undefined
        ? `Restore the publisher's words ${where}.`
        : `${sign} Else restore the publisher's words ${where}.`,
  }
}

/** The characters that differ, by name, when they cannot be told apart by eye. */
function namesOf(published: string, written: string, index: number): string[] {
  const names = lookAlikes(published, written, index)
  return names ? [`original: ${names.expected}; article: ${names.found}`] : []
}

/** True if a paragraph, the line above it, or the space below it has a mistake in its markup. */
function hasMistake(
  {
    paragraphs,
    mistakes,
  }: Pick<AnnotatedText, 'paragraphs'> & { mistakes: readonly { position: Position }[] },
  index: number,
): boolean {
  const first = paragraphs[index]?.position.line ?? 1
  const next = paragraphs[index + 1]?.position.line ?? Infinity
  return mistakes.some(({ position }) => first - 1 <= position.line && position.line < next)
}
