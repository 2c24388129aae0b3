/** A piece of a citation as a style sets it: titles of works on their own are in italics. */
export interface Run {
  text: string
  italic: boolean
}

/*
 * The processor writes text into text. These characters, which Unicode gives no meaning, stand
 * for the beginning and the end of italics in what it writes, and in nothing that it is given.
 */
const begin = '\uE000'
const end = '\uE001'

/** What a processor writes around text in italics. */
export const italics = `${begin}%%STRING%%${end}`
/** What it writes around text that a title in italics sets apart. */
export const upright = `${end}%%STRING%%${begin}`

/** Text without what would be taken for the beginning or the end of italics. */
export function withoutMarks(text: string): string {
  return text.replace(/[\uE000\uE001]/g, '')
}

/** Read what a processor has written. */
export function runsOf(written: string): Run[] {
  return written
    .trim()
    .split(/(?=[\uE000\uE001])/)
    .map((piece) => ({ text: withoutMarks(piece), italic: piece.startsWith(begin) }))
    .filter(({ text }) => text !== '')
}

export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}
