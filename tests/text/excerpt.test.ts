import { expect, test } from 'vitest'
import { excerpt } from '../../src/text/excerpt.ts'

test('leaves a short text alone', () => {
  expect(excerpt('Es breve.', 9)).toBe('Es breve.')
})

test('cuts between words, within the length, and says so', () => {
  expect(excerpt('Una frase, que sigue', 12)).toBe('Una frase…')
  expect(excerpt('Una frase que sigue', 12).length).toBeLessThanOrEqual(12)
})

test('shows the beginning of a word that is too long', () => {
  expect(excerpt('Otorrinolaringólogo', 10)).not.toBe('…')
})
