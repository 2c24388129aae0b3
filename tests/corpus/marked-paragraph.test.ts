import { expect, test } from 'vitest'
import { markedParagraph, type Piece } from '../../src/corpus/marked-paragraph.ts'
import { anEdition } from '../an-edition.ts'

const { articles } = await anEdition()

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
  const paragraph = articles[0]!.paragraphs[8]!
  expect(written(markedParagraph(paragraph, paragraph.passages), true)).toBe(
    '["El huerto abierto va a permitir [más ideas en más barrios]"], dice Noé Núñez, director de comunidad de la Alianza de Güertos. [La licencia Abierta es una licencia pública general], añade el texto.',
  )
})

test('only the passages that are wanted are marked', () => {
  const paragraph = articles[0]!.paragraphs[8]!
  const claims = paragraph.passages.filter(({ kind }) => kind === 'claim')
  expect(written(markedParagraph(paragraph, claims), true)).toMatch(
    /^"El huerto abierto va a permitir \[más .* barrios\]", dice .* \[La licencia .* general\], añade/,
  )
})
