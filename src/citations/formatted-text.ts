/** A piece of a formatted citation. */
export interface Run {
  text: string
  italic: boolean
  /** True for the slot that a reader fills in. */
  toFill: boolean
}

/*
 * The processor can only insert text into text. These private-use characters mark the beginning and
 * the end of italics and of slots in its output. Its input never has them.
 */
const marks = {
  '\uE000': { italic: true },
  '\uE001': { italic: false },
  '\uE002': { toFill: true },
  '\uE003': { toFill: false },
} as const
const anyMark = /[\uE000-\uE003]/

/** How the processor writes text in italics. */
export const italics = '\uE000%%STRING%%\uE001'
/** How it writes text that is upright inside italics. */
export const upright = '\uE001%%STRING%%\uE000'
/** How it writes a slot. */
export const slot = '\uE002%%STRING%%\uE003'

/** Text without characters that would be taken for marks. */
export function withoutFormatMarks(text: string): string {
  return text.replace(new RegExp(anyMark, 'g'), '')
}

/** Parse the output of the processor. */
export function runsOf(written: string): Run[] {
  let style = { italic: false, toFill: false }
  return written
    .trim()
    .split(/(?=[\uE000-\uE003])/)
    .map((piece) => {
      style = { ...style, ...(isMark(piece[0]) && marks[piece[0]]) }
      return { text: withoutFormatMarks(piece), ...style }
    })
    .filter(({ text }) => text !== '')
}

function isMark(sign: string | undefined): sign is keyof typeof marks {
  return sign !== undefined && sign in marks
}

export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}
