import { expect, test } from 'vitest'
import { alignWords } from '../../../src/marking/layer/align-words.ts'

test('the same words are at the same places', () => {
  expect(alignWords('El pozo', 'El pozo')).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
})

test('a blank of the page that the words do not have is no place of its own', () => {
  expect(alignWords(' El\n pozo ', 'El pozo')).toEqual([0, 0, 1, 2, 3, 3, 4, 5, 6, 7, 7])
})

test('a line ending or a tab that the page shows by elements alone is before the next word', () => {
  expect(alignWords('unodos', 'uno\ndos')).toEqual([0, 1, 2, 4, 5, 6, 7])
})

test('other words have no places', () => {
  expect(alignWords('El pozo', 'El paso')).toBeUndefined()
  expect(alignWords('El pozo', 'El pozo seco')).toBeUndefined()
  expect(alignWords('El pozo seco', 'El pozo')).toBeUndefined()
})
