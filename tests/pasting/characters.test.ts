import { expect, test } from 'vitest'
import { readText } from './read-fixture.ts'
import { referenceIn } from '../../src/text/without-markup.ts'
import { textOfBlock } from '../../src/pasting/texts-of.ts'

/** The words of a paragraph, and what is doubtful about them. */
async function paragraph(html: string) {
  const { blocks, doubts } = await readText(
    `<p>${html}</p><p>Y un segundo párrafo, para que la nota tenga más de veinticinco palabras en total, que es lo que se pide a una página, y se lea entera.</p>`,
  )
  return {
    text: blocks[0] ? textOfBlock(blocks[0]) : '',
    doubts: doubts.filter(({ block }) => block !== 1).map(({ kind, words }) => [kind, words]),
  }
}

test('takes soft hyphens and zero-width spaces out, and says where', async () => {
  expect(await paragraph('La bi&shy;blio&shy;teca\u200B abre los domingos.')).toEqual({
    text: 'La biblioteca abre los domingos.',
    doubts: [
      ['soft-hyphen', 'La bi\u00ADblio\u00ADteca\u200B abre'],
      ['invisible-character', 'La biblioteca\u200B abre'],
    ],
  })
})

test('keeps no-break spaces where the publisher has them, and says where', async () => {
  const { text, doubts } = await paragraph('Cuesta un 12&nbsp;% más, «\u202Fsegún dice\u202F».')
  expect(text).toBe('Cuesta un 12\u00A0% más, «\u202Fsegún dice\u202F».')
  expect(doubts.map(([kind]) => kind)).toEqual(['no-break-space'])
})

test('reads no word of the language as a reference or a part of a page', async () => {
  const { text } = await paragraph('La <span role="constructor">sala</span> abre.')
  expect(text).toBe('La sala abre.')
  expect(referenceIn('a&toString;')).toBeUndefined()
})

test('composes accents, and says so once', async () => {
  const { text, doubts } = await paragraph('La coleccio\u0301n volvio\u0301 <b>e\u0301l</b>.')
  expect(text).toBe('La colección volvió él.')
  expect(doubts).toEqual([['composed-accents', 'colección volvió él']])
})

test('writes ligatures in letters', async () => {
  expect((await paragraph('La o\uFB01cina \uFB02ota.')).text).toBe('La oficina flota.')
})

test.each([
  ['Dice que abriÃ³ ayer.', 'wrong-character'],
  ['Dice que abri\uFFFD ayer.', 'wrong-character'],
  ['Dice que abrio´n ayer.', 'stray-accent'],
  ['Son 20de julio.', 'missing-space'],
  ['Una palabra.Otra palabra.', 'missing-space'],
  ['Así,pues.', 'missing-space'],
  ['Ana(la directora) vino.', 'missing-space'],
])('doubts «%s»: %s', async (words, kind) => {
  const { text, doubts } = await paragraph(words)
  expect(text).toBe(words)
  expect(doubts.map(([of]) => of)).toEqual([kind])
})

test.each([
  'Pesa 20kg y mide 3m, el 2.º y la 5ª.',
  'En www.ejemplo.org y ana@ejemplo.org, o https://a.org/Uno,dos.',
  'A las 10.30h del 3D, en EE.UU. y la A6.',
])('doubts nothing in «%s»', async (words) => {
  expect((await paragraph(words)).doubts).toEqual([])
})

test('names the marks that are fewer where straight and curly ones are mixed', async () => {
  const { doubts } = await readText(
    '<p>«Uno», dijo ella con calma a los vecinos. “Dos”, dijo luego.</p><p>"Tres", dijo al final, y cerró la puerta de la sala, que llevaba abierta desde la mañana por el calor.</p>',
  )
  expect(doubts.map(({ kind, block, words }) => [kind, block, words])).toEqual([
    ['mixed-quotes', 1, '"Tres", dijo'],
  ])
})
