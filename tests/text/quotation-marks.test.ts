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

test.each(['“Sí”, dice, “no”', '"Sí", dice, "no"', '«Sí», dice, «no»'])(
  'does not take the narrator into a quote: %s',
  (text) => {
    expect(betweenQuotationMarks(text)).toBeUndefined()
  },
)

test('leaves marks of the same kind inside, when they are closed there too', () => {
  expect(betweenQuotationMarks('«Dijo «sí» dos veces»')).toBe('Dijo «sí» dos veces')
})
