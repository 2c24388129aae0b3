import { expect, test } from 'vitest'
import { setAbove } from '../../src/text/set-above.ts'

test('stands above all of the words that it is as long as', () => {
  expect(setAbove('3-4 terabytes', '10 y 12 billones')).toEqual({
    lines: ['10 y 12 billones'],
    below: '3-4 terabytes',
    rest: '',
  })
})

test('leaves the words after it in the lines of the text', () => {
  expect(setAbove('Con compatibilidad para', 'Con datos de')).toEqual({
    lines: ['Con datos de'],
    below: 'Con compatibilidad',
    rest: ' para',
  })
})

test('is broken in two near its middle where the words are much shorter', () => {
  expect(setAbove('libremente', 'con licencia distinta según el modelo')).toEqual({
    lines: ['con licencia distinta', 'según el modelo'],
    below: 'libremente',
    rest: '',
  })
})

test('a single long word stays whole', () => {
  expect(setAbove('uno', 'desinteresadamente')).toEqual({
    lines: ['desinteresadamente'],
    below: 'uno',
    rest: '',
  })
})

test.each([
  ['3', 'una palabra y otra más'],
  ['a b c d e', 'f'],
  ['entre 3 y 34 000 millones', 'entre 1300 y 8100 millones'],
])('neither side of «%s» loses a letter', (words, above) => {
  const { lines, below, rest } = setAbove(words, above)
  expect(below + rest).toBe(words)
  expect(lines.join(' ')).toBe(above)
})
