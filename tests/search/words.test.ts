import { expect, test } from 'vitest'
import { indexed, placeIn, printed, wordsOf } from '../../src/search/words.ts'

/** The words of a text for the index, as they are compared. */
const foldedWordsOf = (text: string) => wordsOf(indexed(text)).map(({ folded }) => folded)

test('has the words of a text without the punctuation around them', () => {
  expect(wordsOf('«¿Qué, IBM?» (sí).').map(({ text }) => text)).toEqual(['Qué', 'IBM', 'sí'])
})

test('says where each word stands in the text', () => {
  const text = '¡Ya!  “Abrir es compartir”, dijo.'
  for (const { start, end, text: word } of wordsOf(text)) expect(text.slice(start, end)).toBe(word)
})

test('compares words without accents and capitals', () => {
  expect(foldedWordsOf('La INNOVACIÓN también')).toEqual(['la', 'innovacion', 'tambien'])
})

test('counts the places of words by the spaces before them, as Pagefind does', () => {
  expect(wordsOf('uno — dos … 😀 tres').map(({ text, place }) => [text, place])).toEqual([
    ['uno', 0],
    ['dos', 2],
    ['tres', 5],
  ])
})

test.each([
  ['baja—dijo', ['baja', 'dijo']],
  ['baja—“dijo”', ['baja', 'dijo']],
  ['3-4 terabytes', ['3', '4', 'terabytes']],
  ['código-abierto', ['codigo', 'abierto']],
  ['y/o', ['y', 'o']],
  ['abierto…cerrado', ['abierto', 'cerrado']],
  ['8B-Instruct', ['8b', 'instruct']],
])('tells the words apart that touch in %s', (text, words) => {
  expect(foldedWordsOf(text)).toEqual(words)
})

test('leaves alone what is one word', () => {
  expect(foldedWordsOf("3.0 8B O'Brien watsonx.ai 3,5 %")).toEqual([
    '3.0',
    '8b',
    "o'brien",
    'watsonx.ai',
    '3,5',
  ])
})

test.each([
  ['20 000 personas', ['20000', 'personas']],
  ['20\u00a0000 personas', ['20000', 'personas']],
  ['20\u202f000 personas', ['20000', 'personas']],
  ['20.000 personas', ['20000', 'personas']],
  ['20’000 personas', ['20000', 'personas']],
  ['34 000 millones', ['34000', 'millones']],
  ['1 234 567', ['1234567']],
  ['1.234.567', ['1234567']],
])('takes %s for one number', (text, words) => {
  expect(foldedWordsOf(text)).toEqual(words)
})

test.each([
  ['en 2024 300 personas', ['en', '2024', '300', 'personas']],
  ['entre 3 y 34', ['entre', '3', 'y', '34']],
  ['3, 400', ['3', '400']],
  ['3-400', ['3', '400']],
  ['0 000', ['0', '000']],
  ['12 34', ['12', '34']],
])('does not make one number of %s', (text, words) => {
  expect(foldedWordsOf(text)).toEqual(words)
})

test('shows a number as it was printed', () => {
  const [number] = wordsOf('20 000 personas')
  expect(number?.text).toBe('20 000')
})

test('gives back what was printed from what was indexed', () => {
  const text = 'La calidad baja—dijo—3-4 veces y/o más… “Sí”.'
  expect(indexed(text)).not.toBe(text)
  expect(printed(indexed(text))).toBe(text)
})

test.each(['dijo', 'veces', 'más', 'La', 'compartir'])(
  'knows where the place of “%s” is in the indexed text',
  (word) => {
    const text = 'La calidad baja—dijo—3-4 veces y/o más… “Abrir—compartir”.'
    const start = placeIn(text, text.indexOf(word))
    const end = placeIn(text, text.indexOf(word) + word.length)
    expect(printed(indexed(text).slice(start, end))).toBe(word)
  },
)

test('has one space where several meet, and nothing that nobody sees', () => {
  expect(indexed(' uno  dos\u00a0 tres\n\tcua\u00adtro\u2009\u2028cin\u200bco\ufeff ')).toBe(
    'uno dos tres cuatro cinco',
  )
})

test.each(['dijo', 'veces', 'Abrir', 'compartir', 'Madrid'])(
  'knows where the place of “%s” is, though several spaces meet before it',
  (word) => {
    const text = '\u00a0Madrid:  baja—dijo  3-4\u00a0 veces\u200b:  “Abrir\u2009 es\n compartir”. '
    const start = placeIn(text, text.indexOf(word))
    const end = placeIn(text, text.indexOf(word) + word.length)
    expect(printed(indexed(text).slice(start, end))).toBe(word)
  },
)

test('finds no words where there are none', () => {
  expect(wordsOf(' — … ¡! 😀 ')).toEqual([])
  expect(wordsOf('')).toEqual([])
})
