import { expect, test } from 'vitest'
import { betweenQuotationMarks } from '../../src/text/quotation-marks.ts'

test.each(['“Sí”', '"Sí"', '«Sí»', '‘Sí’', "'Sí'"])('takes the marks off %s', (text) => {
  expect(betweenQuotationMarks(text)).toBe('Sí')
})

test.each(['Sí', '“Sí', 'Sí”', '“Sí"', '”Sí“', '“”', ''])(
  'finds no words between marks in [%s]',
  (text) => {
    expect(betweenQuotationMarks(text)).toBeUndefined()
  },
)

test('keeps the words exactly', () => {
  expect(betweenQuotationMarks('“ Dijo "sí". ”')).toBe(' Dijo "sí". ')
})
