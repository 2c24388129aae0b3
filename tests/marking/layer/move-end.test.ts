import { expect, test } from 'vitest'
import { moveEnd } from '../../../src/marking/layer/move-end.ts'

const words = 'Abre, dice Ana.'

test('by words, an end stops behind one and a start before one', () => {
  expect(moveEnd(words, 4, { end: 'end', by: 'word', direction: 1 })).toBe('Abre, dice'.length)
  expect(moveEnd(words, 11, { end: 'start', by: 'word', direction: -1 })).toBe('Abre, '.length)
})

test('by characters, an end takes a sign in', () => {
  expect(moveEnd(words, 4, { end: 'end', by: 'character', direction: 1 })).toBe(5)
})

test('at the edge of the words an end stays', () => {
  expect(moveEnd(words, 14, { end: 'end', by: 'word', direction: 1 })).toBe(14)
  expect(moveEnd(words, 0, { end: 'start', by: 'character', direction: -1 })).toBe(0)
})
