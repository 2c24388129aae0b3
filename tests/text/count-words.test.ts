import { expect, test } from 'vitest'
import { countWords } from '../../src/text/count-words.ts'

test('counts words and numbers, not punctuation', () => {
  expect(countWords('¿Cuánto cuesta? —Son 3 euros… «nada».')).toBe(6)
})

test('counts none in nothing', () => {
  expect(countWords(' — ')).toBe(0)
})
