import { expect, test } from 'vitest'
import { addressOf, readQuery, tidy } from '../../src/search/query.ts'

const read = (search: string) => readQuery(new URLSearchParams(search))

test('a question is read from the address', () => {
  expect(read('?q=licencia+Apache')).toBe('licencia Apache')
})

test('without a question, or with blanks for one, nothing is asked', () => {
  expect(read('')).toBe('')
  expect(read('?q=%20%09')).toBe('')
})

test('the accidents of pasting are put right', () => {
  expect(tidy(' li\u00ADcencia\u00A0\n de  co\u0301digo\u0000 ')).toBe('licencia de código')
})

test('a question of unreasonable length is cut, and never within a character', () => {
  expect(tidy('a'.repeat(1000))).toHaveLength(300)
  expect(tidy('a'.repeat(299) + '😀').isWellFormed()).toBe(true)
})

test('a question goes into an address and comes back as it was', () => {
  const query = '“3-4 terabytes” & <b>#100 %</b>?'
  expect(read(addressOf(query))).toBe(query)
  expect(addressOf('')).toBe('?')
})
