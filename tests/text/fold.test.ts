import { expect, test } from 'vitest'
import { fold, withoutAccents } from '../../src/text/fold.ts'

test.each([
  ['Innovación', 'innovacion'],
  ['PINGÜINO', 'pinguino'],
  ['mañana', 'manana'],
  ['8B', '8b'],
  ['«¿Qué?»', '«¿que?»'],
])('takes accents and capitals from %s', (text, expected) => {
  expect(fold(text)).toBe(expected)
})

test('does not mind how an accent is written', () => {
  expect(fold('codificacio\u0301n')).toBe(fold('codificaci\u00f3n'))
})

test('takes the accents alone, if that is asked for', () => {
  expect(withoutAccents('Ángel Núñez')).toBe('Angel Nunez')
})
