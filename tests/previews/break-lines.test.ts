import { expect, test } from 'vitest'
import { balanceLines, breakLines, piecesOf } from '../../src/previews/break-lines.ts'

/** The lines of a text in which every letter is one wide. */
function linesOf(text: string, width: number, lines = breakLines): string[] {
  const texts = piecesOf(text)
  const pieces = texts.map((piece) => ({
    width: piece.trimEnd().length,
    space: piece.length - piece.trimEnd().length,
  }))
  return lines(pieces, width).map(({ start, end }) => texts.slice(start, end).join('').trimEnd())
}

test('a line holds as many words as have room, without the space after them', () => {
  expect(linesOf('Abrir es compartir', 8)).toEqual(['Abrir es', 'compartir'])
})

test('balanced lines are no more, and of about the same width', () => {
  const text = 'Cada año se publican más modelos en abierto'
  expect(linesOf(text, 38)).toEqual(['Cada año se publican más modelos en', 'abierto'])
  expect(linesOf(text, 38, balanceLines)).toEqual([
    'Cada año se publican',
    'más modelos en abierto',
  ])
})

test('a compound breaks after its hyphen', () => {
  expect(linesOf('franco-alemán', 8)).toEqual(['franco-', 'alemán'])
})

test.each(['—o sea—', '10-12', '20\u00a0000\u00a0€', '«¿Qué?»', 'etc./'])(
  '%s does not break but at its spaces',
  (text) => {
    expect(piecesOf(text)).toEqual(text.split(/(?<= )/))
  },
)
