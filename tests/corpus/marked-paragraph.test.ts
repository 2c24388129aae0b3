import { expect, test } from 'vitest'
import { markedParagraph, type Piece } from '../../src/corpus/marked-paragraph.ts'
import { requireCorpus } from '../../src/reading/require-corpus.ts'

const { articles } = await requireCorpus(process.cwd())

/** The words again, with brackets around what is marked. */
function written(pieces: Piece[], brackets = false): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece
      const inside = written(piece.pieces, brackets)
      return brackets ? `[${inside}]` : inside
    })
    .join('')
}

test('the pieces of every paragraph put together are its words', () => {
  for (const { paragraphs } of articles) {
    for (const paragraph of paragraphs) {
      expect(written(markedParagraph(paragraph, paragraph.passages))).toBe(paragraph.text)
    }
  }
})

test('a claim made in a quote is marked inside it', () => {
  const paragraph = articles[0]!.paragraphs[13]!
  expect(written(markedParagraph(paragraph, paragraph.passages), true)).toBe(
    '["[El código abierto va a permitir más innovación en más lugares]"], dice Dave Nielsen, director de la comunidad de IA Alliance. ["Y eso generará más entusiasmo para más empresarios y más clientes, y [generará más ingresos]"].',
  )
})

test('only the passages that are wanted are marked', () => {
  const paragraph = articles[0]!.paragraphs[13]!
  const claims = paragraph.passages.filter(({ kind }) => kind === 'claim')
  expect(written(markedParagraph(paragraph, claims), true)).toMatch(
    /^"\[El código .* lugares\]", dice .* y \[generará más ingresos\]"\.$/,
  )
})
