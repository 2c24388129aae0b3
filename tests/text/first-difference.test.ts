import { expect, test } from 'vitest'
import { firstDifference } from '../../src/text/first-difference.ts'

test('finds no difference between equal texts', () => {
  expect(firstDifference('igual', 'igual')).toBeUndefined()
})

test('shows both texts around the first difference', () => {
  expect(firstDifference('uno dos tres', 'uno des tros')).toEqual({
    index: 5,
    expected: 'uno dos tres',
    found: 'uno des tros',
  })
})

test('cuts long texts on both sides, and shows that it did', () => {
  const before = 'a'.repeat(100)
  const after = 'b'.repeat(100)
  const difference = firstDifference(`${before}x${after}`, `${before}y${after}`)
  expect(difference?.expected).toMatch(/^…a{24}xb{31}…$/)
  expect(difference?.found).toMatch(/^…a{24}yb{31}…$/)
})

test('finds where one text goes on after the other has ended', () => {
  expect(firstDifference('uno', 'uno dos')).toMatchObject({ index: 3, expected: 'uno' })
})
