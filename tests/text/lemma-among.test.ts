import { expect, test } from 'vitest'
import { lemmaAmong } from '../../src/text/lemma-among.ts'

test('is the first four words', () => {
  expect(lemmaAmong('los modelos están disponibles a través de plataformas', [])).toBe(
    'los modelos están disponibles…',
  )
})

test('leaves a short text, and one of a word more, whole', () => {
  expect(lemmaAmong('La startup con sede', [])).toBe('La startup con sede')
  expect(lemmaAmong('La startup con sede allí', [])).toBe('La startup con sede allí')
})

test('is as long as no other text begins with the same words', () => {
  const text = 'los modelos de IA de código abierto se pueden modificar'
  const other = 'los modelos de IA de peso abierto se pueden descargar'

  expect(lemmaAmong(text, [text, other])).toBe('los modelos de IA de código…')
  expect(lemmaAmong(other, [text, other])).toBe('los modelos de IA de peso…')
})

test('is the whole text where another one goes on after its end', () => {
  expect(lemmaAmong('el agua es clara', ['el agua es clara y fría'])).toBe('el agua es clara')
})

test('does not end in a comma', () => {
  expect(lemmaAmong('empresas como IBM, Meta, y Mistral AI', [])).toBe('empresas como IBM, Meta…')
})
