import { expect, test } from 'vitest'
import { countWords, foldedWordsOf, joinedWordsOf, wordsOf } from '../../src/search/words.ts'

test('has the words of a text without the punctuation around them', () => {
  expect(wordsOf('«¿Qué, IBM?» (sí).').map(({ text }) => text)).toEqual(['Qué', 'IBM', 'sí'])
})

test('says where each word stands in the text', () => {
  const text = '¡Ya!  “Abrir es 20 000”, dijo Pen\u0303a.'
  for (const { start, end, text: word } of wordsOf(text)) {
    expect(text.slice(start, end).normalize()).toBe(word)
  }
})

test('compares words without accents and capitals, in either form of Unicode', () => {
  expect(foldedWordsOf('La INNOVACIÓN también')).toEqual(['la', 'innovacion', 'tambien'])
  expect(foldedWordsOf('Pen\u0303i\u0301scola')).toEqual(foldedWordsOf('Peñíscola'))
})

test.each([
  ['baja—“dijo”', 'baja dijo'],
  ['3-4 terabytes', '3 4 terabytes'],
  ['código-abierto', 'codigo abierto'],
  ['y/o', 'y o'],
  ['abierto…cerrado', 'abierto cerrado'],
  ['8B-Instruct', '8b instruct'],
  ['L’Hospitalet', 'l hospitalet'],
  ["L'Hospitalet d'Ors", 'l hospitalet d ors'],
  ['info@vega.example/anexo_v2.pdf', 'info vega example anexo v2 pdf'],
  ['im\u00adposible \u200bsí\u200b', 'imposible si'],
])('tells the words apart in %s', (text, words) => {
  expect(foldedWordsOf(text).join(' ')).toBe(words)
})

test.each([
  '20000',
  '20 000',
  '20\u00a0000',
  '20\u202f000',
  '20.000',
  '20,000',
  '20’000',
  "20'000",
])('takes %s for the same number', (number) => {
  expect(foldedWordsOf(`de ${number} personas`)).toEqual(['de', '20000', 'personas'])
})

test.each([
  ['1,5', '1.5'],
  ['1.250.000', '1,250,000'],
  ['1.234,56', '1,234.56'],
  ['0,125', '0.125'],
  ['3.0', '3,0'],
])('takes %s and %s for the same number', (one, other) => {
  expect(foldedWordsOf(one)).toEqual(foldedWordsOf(other))
  expect(foldedWordsOf(one)).toHaveLength(1)
})

test.each([
  ['1.5', '15'],
  ['1.25', '1250'],
  ['0.125', '125'],
])('does not take %s for %s', (one, other) => {
  expect(foldedWordsOf(one)).not.toEqual(foldedWordsOf(other))
})

test.each([
  ['en 2024 100 personas', 'en 2024 100 personas'],
  ['de 10 a 200', 'de 10 a 200'],
  ['uno,dos', 'uno dos'],
])('makes no number of the words in %s', (text, words) => {
  expect(foldedWordsOf(text).join(' ')).toBe(words)
})

test('has the words that an apostrophe joins, as they are typed without it', () => {
  expect(joinedWordsOf('Eugenio d’Ors y O’Donnell')).toEqual(['dors', 'odonnell'])
})

test('counts words that may be misspelt: numbers and short words are not', () => {
  expect([...countWords(['la IA, la ia y 20 modelos', 'Modelos'])]).toEqual([['modelos', 2]])
})

test('finds no words where there are none', () => {
  expect(wordsOf(' … — ((((')).toEqual([])
})
