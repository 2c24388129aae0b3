import { expect, test } from 'vitest'
import { sentenceAt } from '../../src/text/sentence-at.ts'

const text = 'Abrir es compartir. ¿Y cerrar? No.'
const sentenceOf = (words: string) => {
  const { start, end } = sentenceAt(text, text.indexOf(words))
  return text.slice(start, end)
}

test('finds the sentence in which a place lies, without the space around it', () => {
  expect(sentenceOf('Abrir')).toBe('Abrir es compartir.')
  expect(sentenceOf('cerrar')).toBe('¿Y cerrar?')
  expect(sentenceOf('No')).toBe('No.')
})

test('gives the whole text for a place after its end', () => {
  expect(sentenceAt('Sí.', 10)).toEqual({ start: 0, end: 3 })
})
