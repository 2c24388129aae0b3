import { expect, test } from 'vitest'
import { matchesIn, textOf, wantedWords } from '../../../src/search/highlight/find-words.ts'

/** A text with what a question has marked in it between brackets. */
function marked(text: string, question: string): string {
  const matches = matchesIn(text, wantedWords(question))
  return matches.reduceRight(
    (whole, { start, end }) =>
      `${whole.slice(0, start)}[${whole.slice(start, end)}]${whole.slice(end)}`,
    text,
  )
}

test('marks each of the words, everywhere', () => {
  expect(marked('El código, sí: un código abierto.', 'código abierto')).toBe(
    'El [código], sí: un [código] [abierto].',
  )
})

test('marks words whatever their capitals, and whatever their accents where none was typed', () => {
  expect(marked('Código y CODIGO', 'codigO')).toBe('[Código] y [CODIGO]')
  expect(marked('Código y CODIGO', 'códigO')).toBe('[Código] y CODIGO')
})

test('marks words that stood together only together', () => {
  expect(marked('Un código y un código abierto', '"código abierto"')).toBe(
    'Un código y un [código abierto]',
  )
})

test('prefers a phrase to a word of it', () => {
  expect(marked('código código abierto', '"código abierto" código')).toBe(
    '[código] [código abierto]',
  )
})

test('marks no part of a word, and no other form', () => {
  expect(marked('códigos y metacódigo', 'código')).toBe('códigos y metacódigo')
})

test('marks words that touch others', () => {
  expect(marked('La calidad baja—dijo—3-4 veces y/o…mejor', 'baja 4 veces mejor "3 4"')).toBe(
    'La calidad [baja]—dijo—[3-4] [veces] y/o…[mejor]',
  )
  expect(marked('Es rápida—segura.', '"rápida segura"')).toBe('Es [rápida—segura].')
})

test('marks a number however its thousands stand apart', () => {
  const text = 'De 20 000, 20\u00a0000 o 20.000'
  expect(marked(text, '"20 000"')).toBe('De [20 000], [20\u00a0000] o [20.000]')
})

test('marks a phrase over a line that was wrapped', () => {
  expect(marked('un código\n  abierto', '"código abierto"')).toBe('un [código\n  abierto]')
})

test('marks nothing that the question excludes', () => {
  expect(marked('código abierto', 'código -abierto')).toBe('[código] abierto')
})

test('marks no words that tell nothing, unless they are all there is', () => {
  expect(marked('el código de todos', 'el código')).toBe('el [código] de todos')
  expect(marked('el código de todos', 'el')).toBe('[el] código de todos')
})

test.each(['', '¿?', '-', '""', ' \u0000'])('marks nothing for the question %j', (question) => {
  expect(marked('El código “abierto” - ¿?', question)).toBe('El código “abierto” - ¿?')
})

test('says what is marked in words that would find it', () => {
  expect(textOf('"código abierto" 3-4 -Meta')).toBe('código abierto 3 4 Meta')
  expect(textOf('«¿Qué?» <b> (código)')).toBe('Qué b código')
})
