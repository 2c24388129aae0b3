import type { Hex } from '../edition/palette.ts'
import type { Box, Column, Drawing, Outline, Room, Row, Text } from './box.ts'
import { balanceLines, breakLines, piecesOf, type Piece } from './break-lines.ts'
import { dashesOf, type Stretch } from './dashes.ts'
import { deepLetters, type SetWords, type Typesetting } from './typesetting.ts'

/** What is drawn, and where: of words the beginning of their line. */
export type Mark = { x: number; y: number; color: Hex } & (
  | { kind: 'fill'; width: number; height: number }
  | { kind: 'words'; words: SetWords; size: number }
  | { kind: 'drawing'; drawing: Drawing }
)

/** A box that has its size. */
export interface Laid {
  width: number
  height: number
  /** In the order in which they are drawn. */
  marks: Mark[]
  /** False if something in it has no room. */
  fits: boolean
}

/** A word of a text, or a part of one, as it is set. */
interface SetPiece extends Piece {
  text: string
  words: SetWords
}

/** Lays boxes out, by the few rules that `box.ts` tells. */
export function openLayout({ set, extents }: Typesetting) {
  return layOut

  /** @param height that of the row or column it stands in, where that is known */
  function layOut(box: Box, width: number, height = 0): Laid {
    switch (box.kind) {
      case 'text':
        return layText(box, width)
      case 'row':
        return box.wraps ? layWrapped(box, width) : layRow(box, width)
      case 'column':
        return layColumn(box, width)
      case 'room':
        return layRoom(box, width, height)
      case 'space':
        return laid(box.width, box.height, [])
      case 'fill': {
        const sides = { width: box.width ?? width, height: box.height ?? height }
        const fill = stroke(0, 0, sides.width, sides.height, box.color)
        return laid(sides.width, sides.height, [fill])
      }
      case 'outline':
        return laid(box.width, box.height, edgesOf(box))
      case 'drawing': {
        const drawing = { kind: 'drawing', x: 0, y: 0, color: box.color, drawing: box } as const
        return laid(box.width, box.height, [drawing])
      }
    }
  }

  function layColumn({ children, gap, height }: Column, width: number): Laid {
    const parts = children.map((child) =>
      child.kind === 'room' ? undefined : layOut(child, width),
    )
    const used = sum(parts.map((part) => part?.height ?? 0)) + gap * (children.length - 1)
    let y = -gap
    const placed = children.map((child, index) => {
      const part = parts[index] ?? layOut(child, width, (height ?? used) - used)
      const top = y + gap
      y = top + part.height
      return { part, x: 0, y: top }
    })
    return together(placed, height ?? used)
  }

  function layRow(row: Row, width: number): Laid {
    const { children, gap } = row
    let free = width - gap * (children.length - 1)
    const grows = (child: Box) => child.kind === 'column' && child.grows === true
    const parts = children.map((child) => {
      if (grows(child)) return undefined
      const part = layOut(child, free)
      free -= part.width
      return part
    })
    const grown = children.map(
      (child, index) => parts[index] ?? { ...layOut(child, free), width: free },
    )
    const highest = row.height ?? Math.max(...grown.map(({ height }) => height))
    const stretched = children.map((child, index) =>
      child.kind === 'fill' ? layOut(child, width, highest) : grown[index],
    )
    return beside(
      stretched.filter((part) => part !== undefined),
      row,
      highest,
    )
  }

  function layWrapped(row: Row, width: number): Laid {
    const lines: Laid[][] = []
    let reached = Infinity
    for (const child of row.children) {
      const part = layOut(child, width)
      reached += row.gap + part.width
      if (reached > width) {
        lines.push([part])
        reached = part.width
      } else {
        lines.at(-1)?.push(part)
      }
    }
    let y = 0
    const placed = lines.map((parts) => {
      const part = beside(parts, row, Math.max(...parts.map(({ height }) => height)))
      const top = y
      y = top + part.height
      return { part, x: 0, y: top }
    })
    return together(placed, y)
  }

  function layRoom({ child, place }: Room, width: number, height: number): Laid {
    const part = layOut(child, width)
    const y = place === 'center' ? (height - part.height) / 2 : 0
    const { fits, ...all } = together([{ part, x: 0, y }], height)
    return { ...all, fits: fits && part.height <= height }
  }

  function layText(text: Text, width: number): Laid {
    const { lines, leading } = text
    const whole = piecesOf(text.text).map((piece) => setPiece(text, piece))
    if (lines === 'balanced') {
      const pieces = whole.flatMap((piece) =>
        piece.width > width ? lettersOf(text, piece) : piece,
      )
      const parts = balanceLines(pieces, width).map(({ start, end }, index) => ({
        part: layLine(text, pieces.slice(start, end)),
        x: 0,
        y: index * leading,
      }))
      return together(parts, parts.length * leading)
    }
    const line = layLine(text, whole)
    if (line.width <= width) return line
    return lines === 'whole' ? { ...line, fits: false } : layLine(text, cut(text, whole, width))
  }

  /** As many of the pieces as there is room for, to the letter, and “…”. */
  function cut(text: Text, pieces: readonly SetPiece[], width: number): SetPiece[] {
    const sign = setPiece(text, '…')
    const letters = pieces.flatMap((piece) => lettersOf(text, piece))
    const [first] = breakLines(letters, width - sign.width)
    const kept = letters
      .slice(0, first?.end)
      .map(({ text, space }) => text + ' '.repeat(space > 0 ? 1 : 0))
      .join('')
    return piecesOf(`${kept.trimEnd()}…`).map((piece) => setPiece(text, piece))
  }

  function layLine({ face, size, leading, color, mark }: Text, pieces: readonly SetPiece[]): Laid {
    const { above, below } = extents(face)
    const y = (leading + (above - below) * size) / 2
    let end = 0
    let space = 0
    const marks = pieces.map(({ words, ...piece }): Mark => {
      const x = end + space
      end = x + piece.width
      space = piece.space
      return { kind: 'words', x, y, color, words, size }
    })
    if (!mark) return laid(end, leading, marks)
    const thickness = Math.round(size / 10)
    const line = { start: -thickness / 2, end: end + thickness / 2 }
    const rule = (top: number) => (part: Stretch) =>
      stroke(part.start, top, part.end - part.start, thickness, mark.color)
    if (mark.kind === 'struck') {
      return laid(end, leading, [...marks, rule(y - above * size * 0.3 - thickness / 2)(line)])
    }
    const top = above * size * 0.1
    const obstacles = marks.flatMap((at) =>
      at.kind === 'words'
        ? deepLetters(at.words, top / size).map(({ start, end }) => ({
            start: at.x + start * size,
            end: at.x + end * size,
          }))
        : [],
    )
    return laid(end, leading, [
      ...dashesOf(line, thickness, obstacles).map(rule(y + top)),
      ...marks,
    ])
  }

  function setPiece({ face, size }: Text, piece: string): SetPiece {
    const text = piece.trimEnd()
    const words = set(face, text)
    const space = text === piece ? 0 : set(face, ' ').width * size
    return { text, words, width: words.width * size, space }
  }

  /** A piece in letters, between which it breaks where nothing else helps. */
  function lettersOf(text: Text, piece: SetPiece): SetPiece[] {
    const letters = Array.from(piece.text, (letter) => setPiece(text, letter))
    return letters.map((letter, index) =>
      index === letters.length - 1 ? { ...letter, space: piece.space } : letter,
    )
  }
}

function laid(width: number, height: number, marks: Mark[]): Laid {
  return { width, height, marks, fits: true }
}

function beside(parts: readonly Laid[], { gap, align }: Row, height: number): Laid {
  let x = -gap
  const placed = parts.map((part) => {
    const left = x + gap
    x = left + part.width
    const free = height - part.height
    return { part, x: left, y: align === 'bottom' ? free : free / 2 }
  })
  return together(placed, height)
}

function together(placed: readonly { part: Laid; x: number; y: number }[], height: number): Laid {
  return {
    width: Math.max(0, ...placed.map(({ part, x }) => x + part.width)),
    height,
    marks: placed.flatMap(({ part, x, y }) =>
      part.marks.map((mark) => ({ ...mark, x: mark.x + x, y: mark.y + y })),
    ),
    fits: placed.every(({ part }) => part.fits),
  }
}

function edgesOf({ color, width, height, thickness }: Outline): Mark[] {
  const [right, bottom] = [width - thickness, height - thickness]
  return [
    stroke(0, 0, width, thickness, color),
    stroke(0, bottom, width, thickness, color),
    stroke(0, 0, thickness, height, color),
    stroke(right, 0, thickness, height, color),
  ]
}

function stroke(x: number, y: number, width: number, height: number, color: Hex): Mark {
  return { kind: 'fill', x, y, width, height, color }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
