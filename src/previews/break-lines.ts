/** A piece of text that does not break, in pixels. */
export interface Piece {
  width: number
  /** The width of the space after it, which a line does not end in. */
  space: number
}

/** Some of the pieces of a text. */
export interface Line {
  /** The first of them. */
  start: number
  /** The one after the last of them. */
  end: number
  width: number
}

/** Where a text may break: after a space, after a hyphen or a slash between letters. */
const breaks = /(?<= )(?! )|(?<=\p{L}[-–—/])(?=\p{L})/u

/** The pieces of a text between which it may break, each with the spaces after it. */
export function piecesOf(text: string): string[] {
  return text.split(breaks)
}

/** As few lines as a text needs, each filled before the next. */
export function breakLines(pieces: readonly Piece[], width: number): Line[] {
  const lines: Line[] = []
  let [start, reached, space] = [0, 0, 0]
  for (const [index, piece] of pieces.entries()) {
    const end = reached + space + piece.width
    if (index > start && end > width) {
      lines.push({ start, end: index, width: reached })
      ;[start, reached] = [index, piece.width]
    } else {
      reached = end
    }
    space = piece.space
  }
  lines.push({ start, end: pieces.length, width: reached })
  return lines
}

/** No more lines than that, of about the same width. */
export function balanceLines(pieces: readonly Piece[], width: number): Line[] {
  let lines = breakLines(pieces, width)
  if (lines.length === 1) return lines
  let [low, high] = [Math.floor(width / 2), Math.ceil(width)]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const narrower = breakLines(pieces, middle)
    // A piece can be wider than the line that it fills.
    const fits = narrower.length <= lines.length && narrower.every((line) => line.width <= width)
    if (fits) [high, lines] = [middle, narrower]
    else low = middle + 1
  }
  return lines
}
