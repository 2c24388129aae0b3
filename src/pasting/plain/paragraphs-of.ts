import type { DraftDoubt } from '../draft.ts'
import { readHeadLine } from '../head/read-byline.ts'
import { endsSentence } from './ends-sentence.ts'
import { joinLine } from './join-line.ts'
import { listMarkOf } from './list-mark.ts'

/** A paragraph of plain text. */
export interface PlainParagraph {
  text: string
  /** The number of the part between empty lines that it stands in. */
  chunk: number
  /** True where that part has an empty line before it. */
  isApart: boolean
  /** True if it was on more than one line. */
  isJoined: boolean
  /** How many spaces stand before it. */
  indent: number
  doubts: DraftDoubt[]
}

/** Lines longer than this were not broken by a program. */
const widest = 110

/** True for a text whose lines were broken at a width. */
export function isWrapped(lines: readonly string[]): boolean {
  const shown = lines.filter((line) => line.trim() !== '')
  const long = shown.filter((line) => lengthOf(line) > widest).length
  // Of the lines that are full, few end a sentence; of paragraphs, nearly all do.
  const width = widthOf(lines)
  const full = shown.filter((line) => lengthOf(line) > width * 0.6)
  const ended = full.filter(endsSentence).length
  return shown.length > 2 && long <= shown.length * 0.02 && ended < full.length * 0.7
}

/** The paragraphs that lines make: one each, or joined where they were broken at a width. */
export function paragraphsOf(lines: readonly string[]): PlainParagraph[] {
  const wrapped = isWrapped(lines)
  const width = widthOf(lines)
  const text = lines.join('\n').normalize('NFC').toLowerCase()
  const empty = lines.filter((line) => line.trim() === '').length
  // Without them, as in a text from a PDF, only short lines tell where a paragraph ends.
  const hasEmptyLines = empty >= lines.length / 15
  const paragraphs: PlainParagraph[] = []
  let chunk = 0
  let before = ''
  let isApart = true
  for (const line of lines) {
    if (line.trim() === '') {
      isApart = true
      continue
    }
    const last = paragraphs.at(-1)
    const joins =
      wrapped &&
      last !== undefined &&
      (isApart
        ? isTorn(before, line, width)
        : goesOn(before, line, width) && !isHeadLine(paragraphs.length, last, line, width))
    if (joins) {
      if (!hasEmptyLines && mayBegin(before, line)) last.doubts.push(uncertain(before, line))
      joinLine(last, line, text)
    } else {
      if (isApart) chunk += 1
      paragraphs.push({
        text: line.trim(),
        chunk,
        isApart: isApart || (last?.chunk === chunk && last.isApart),
        isJoined: false,
        indent: indentOf(line),
        doubts: [],
      })
    }
    before = line
    isApart = false
  }
  return paragraphs
}

/** True where a sentence ends with its line, so that the next may begin a paragraph. */
function mayBegin(before: string, line: string): boolean {
  return endsSentence(before) && /^\s*[\p{Lu}¿¡«“"—]/u.test(line)
}

function uncertain(before: string, line: string): DraftDoubt {
  return {
    kind: 'uncertain-paragraph',
    words: `${before.trim().slice(-40)} ${line.trim().slice(0, 40)}`,
    message: 'A sentence ends here with its line: a new paragraph may begin. It was joined.',
  }
}

/** True where one of two lines is the title's, the author's or the date's. */
function isHeadLine(count: number, before: PlainParagraph, line: string, width: number): boolean {
  if (count > 8) return false
  const [word = ''] = line.trim().split(/\s/)
  const hadPlace = lengthOf(before.text) + lengthOf(word) + 1 <= width
  if (count <= 2 && !before.isJoined && hadPlace && /^\s*\p{Lu}/u.test(line)) return true
  return [before.text, line].some(
    (one) => !endsSentence(one) && readHeadLine(one.normalize('NFC').trim(), null) !== undefined,
  )
}

/** The width at which lines were broken: nearly that of the longest. */
function widthOf(lines: readonly string[]): number {
  const lengths = lines
    .map(lengthOf)
    .filter((length) => length <= widest)
    .toSorted((a, b) => a - b)
  return lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0
}

/** True if a line goes on in the next: the next word had no place in it. */
function goesOn(line: string, next: string, width: number): boolean {
  if (
    listMarkOf(next) &&
    (endsSentence(line) || listMarkOf(line) !== undefined || /[;,]$/.test(line))
  )
    return false
  if (/^\s*(?:P|R|Pregunta|Respuesta|PREGUNTA|RESPUESTA)\s*[.:]\s/.test(next)) return false
  if (/\p{L}\u00AD?[-\u2010\u00AD]$/u.test(line) && /^\s*\p{Ll}/u.test(next)) return true
  if (indentOf(next) > indentOf(line) && endsSentence(line) && indentOf(next) >= 2) return false
  const [word = ''] = next.trim().split(/\s/)
  const room = width - lengthOf(line)
  const isFull = lengthOf(word) + 1 > room
  // In print, the letters of a full line are some more or some less.
  const isNearlyFull = lengthOf(line) > width * 0.85
  if (endsSentence(line)) {
    return /^\s*[—–]/.test(next)
      ? false
      : isFull || (isNearlyFull && !/^\s*[\p{Lu}¿¡«“"—]/u.test(next))
  }
  if (isFull || isNearlyFull || /[,;]$/.test(line)) return true
  // A short line before a small letter goes on; before a capital letter it stands alone.
  return /^\s*[\p{Ll}]/u.test(next) && lengthOf(line) > width * 0.5
}

/** True for a paragraph that an empty line or the end of a page has torn. */
function isTorn(line: string, next: string, width: number): boolean {
  return (
    !endsSentence(line) &&
    lengthOf(line) > width * 0.8 &&
    /^\p{Ll}/u.test(next) &&
    listMarkOf(next) === undefined
  )
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

/** The length of a line as it looks: an accent and its letter are one. */
function lengthOf(line: string): number {
  return line
    .normalize('NFC')
    .replace(/\u00AD/g, '')
    .trim().length
}
