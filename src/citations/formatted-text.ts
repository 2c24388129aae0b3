/** A piece of a citation as a style sets it: titles of works on their own are in italics. */
export interface Run {
  text: string
  italic: boolean
  /** It stands for what only whoever cites can know. */
  toFill: boolean
}

/*
 * The processor writes text into text. These characters, which Unicode gives no meaning, stand
 * for the beginning and the end of italics, and of what is to be filled in, in what it writes, and
 * in nothing that it is given.
 */
const marks = {
  '\uE000': { italic: true },
  '\uE001': { italic: false },
  '\uE002': { toFill: true },
  '\uE003': { toFill: false },
} as const
const anyMark = /[\uE000-\uE003]/

/** What a processor writes around text in italics. */
export const italics = '\uE000%%STRING%%\uE001'
/** What it writes around text that a title in italics sets apart. */
export const upright = '\uE001%%STRING%%\uE000'
/** What it writes around text that is to be filled in. */
export const slot = '\uE002%%STRING%%\uE003'

/** Text without what would be taken for a mark. */
export function withoutMarks(text: string): string {
  return text.replace(new RegExp(anyMark, 'g'), '')
}

/** Read what a processor has written. */
export function runsOf(written: string): Run[] {
  let style = { italic: false, toFill: false }
  return written
    .trim()
    .split(/(?=[\uE000-\uE003])/)
    .map((piece) => {
      style = { ...style, ...(isMark(piece[0]) && marks[piece[0]]) }
      return { text: withoutMarks(piece), ...style }
    })
    .filter(({ text }) => text !== '')
}

function isMark(sign: string | undefined): sign is keyof typeof marks {
  return sign !== undefined && sign in marks
}

export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}
