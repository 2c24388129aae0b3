import { expect, test } from 'vitest'
import { foldRow } from '../../src/corpus/fold-row.ts'
import { stripOf, type StripRow } from '../../src/corpus/strip.ts'
import { anEdition } from '../an-edition.ts'
import { aCorpus } from '../a-content.ts'

/** A row whose stretches cover these words of its text. */
function aRow(text: string, ...words: string[]): StripRow {
  const { paragraph } = aCorpus().claims[0]!.passage
  return {
    paragraph: { ...paragraph, text },
    stretches: words.map((marked) => {
      const start = text.indexOf(marked)
      return { kind: 'naming', paragraph, start, end: start + marked.length, text: marked }
    }),
  }
}

const linesOf = (row: StripRow, width: number) =>
  foldRow(row, width).map(({ start, end }) => row.paragraph.text.slice(start, end))

const piecesOf = (row: StripRow, width: number) =>
  foldRow(row, width).map(({ pieces }) =>
    pieces.map(({ start, end }) => row.paragraph.text.slice(start, end)),
  )

const words = (count: number) => 'palabra '.repeat(count).trimEnd()

test('leaves what fits in one line', () => {
  expect(linesOf(aRow('Una frase corta.'), 16)).toEqual(['Una frase corta.'])
})

test('folds between words, no line longer than asked', () => {
  const lines = linesOf(aRow(words(21)), 50)
  expect(lines.map((line) => line.length)).toEqual([48, 48, 48, 23])
})

test('folds within a word that is longer than a line', () => {
  expect(linesOf(aRow('x'.repeat(25)), 10).map((line) => line.length)).toEqual([10, 10, 5])
})

test('keeps a short stretch whole by folding before it', () => {
  const row = aRow(`${words(11)} esto no se debe cortar ${words(20)}`, 'esto no se debe cortar')
  expect(piecesOf(row, 100)).toEqual([[], ['esto no se debe cortar'], []])
})

test('gives a long stretch a piece in each line', () => {
  const row = aRow(words(40), words(40))
  expect(piecesOf(row, 100)).toEqual(linesOf(row, 100).map((line) => [line]))
})

test('leaves no sliver on a last line of its own', () => {
  const row = aRow(`${words(12)} y fin.`)
  expect(linesOf(row, 96).at(-1)?.length).toBeGreaterThanOrEqual(21)
})

test('puts a stretch that ends where a line ends in that line alone', () => {
  const text = `${words(6)} ${words(6)}`
  const paragraph = aRow(text).paragraph
  const row: StripRow = {
    paragraph,
    stretches: [{ kind: 'naming', paragraph, start: 0, end: 48, text: words(6) }],
  }
  expect(foldRow(row, 50).map(({ pieces }) => pieces.length)).toEqual([1, 0])
})

test.each([220, 620])(
  'covers every paragraph of the edition, and every stretch, at %d characters a line',
  async (width) => {
    const { articles } = await anEdition()
    const rows = articles
      .flatMap((article) => stripOf(article).sections)
      .flatMap((section) => section.rows)

    for (const row of rows) {
      expect(linesOf(row, width).join('')).toBe(row.paragraph.text)
      const pieces = foldRow(row, width).flatMap((line) => line.pieces)
      for (const stretch of row.stretches) {
        const own = pieces.filter((piece) => piece.stretch === stretch)
        const covered = own.map(({ start, end }) => row.paragraph.text.slice(start, end)).join('')
        expect(covered).toBe(row.paragraph.text.slice(stretch.start, stretch.end))
        // Enough to aim at: 24 pixels, where 220 characters are 256 pixels wide.
        const widest = Math.max(...own.map(({ start, end }) => end - start))
        expect(widest).toBeGreaterThanOrEqual(Math.min(21, stretch.end - stretch.start))
      }
    }
  },
)
