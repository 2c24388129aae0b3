import { expect, test } from 'vitest'
import { changedLines } from '../../../src/marking/layer/changed-lines.ts'

/** As somebody reads it: `+` before what is new, a number for what is left out. */
const shown = (text: string, seen: string | null) =>
  changedLines(text, seen)
    .map((line) =>
      'leftOut' in line ? `(${line.leftOut})` : `${line.isNew ? '+' : ''}${line.text}`,
    )
    .join(' ')

test('shows what is new with three lines around it, and how many it leaves out', () => {
  expect(shown('a\nb\nc\nd\ne\nX\nf\ng\nh\ni\nj', 'a\nb\nc\nd\ne\nf\ng\nh\ni\nj')).toBe(
    '(2) c d e +X f g h (2)',
  )
})

test('shows all of a text of which nothing new is known', () => {
  expect(shown('a\nb\nc\nd\ne', 'a\nb\nc\nd\ne')).toBe('a b c d e')
  expect(shown('a\nb\nc\nd\ne', null)).toBe('a b c d e')
})
