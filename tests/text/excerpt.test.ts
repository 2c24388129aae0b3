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
  expect(excerpt('Otorrinolaringólogo', 10)).toBe('Otorrinol…')
  expect(excerpt('El esternocleidomastoideo duele', 16)).toBe('El esternocleid…')
})

test('cuts a text without spaces where its room ends, and no letter in two', () => {
  expect(excerpt('政府は新しい規則を導入すると発表した。', 10)).toBe('政府は新しい規則を…')
  expect(excerpt('\u{20bb7}'.repeat(9), 10)).toBe(`${'\u{20bb7}'.repeat(4)}…`)
  expect(excerpt('e\u0301'.repeat(9), 10)).toBe(`${'e\u0301'.repeat(4)}…`)
})
