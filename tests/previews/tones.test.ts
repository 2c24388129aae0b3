import { expect, test } from 'vitest'
import type { Hex } from '../../src/edition/palette.ts'
import { verdictRows, verdicts } from '../../src/edition/verdicts.ts'
import { colors } from '../../src/previews/frame.ts'
import type { Mark } from '../../src/previews/layout.ts'
import { full } from '../../src/previews/mask.ts'
import { tonesOf } from '../../src/previews/tones.ts'

const words = (color: Hex): Mark => ({
  kind: 'words',
  x: 0,
  y: 0,
  color,
  size: 30,
  words: { width: 0, glyphs: [] },
})
const inText = words(colors.text)
const inVerdicts = verdicts.map((verdict) => words(verdictRows[verdict].color.day))

test('words in one ink and the colour of a verdict need half a byte a pixel', () => {
  for (const verdict of inVerdicts) {
    const marks = [inText, words(colors.quiet), verdict]
    expect(tonesOf(marks, false).palette.length).toBeLessThanOrEqual(16)
  }
})

test('all verdicts need more, unless there is no room for it', () => {
  expect(tonesOf([inText, ...inVerdicts], false).palette.length).toBeGreaterThan(16)
  expect(tonesOf([inText, ...inVerdicts], true).palette.length).toBeLessThanOrEqual(16)
})

test('what covers a pixel is in its own colour, and nothing is paper', () => {
  const { palette, indexesOf } = tonesOf([inText, ...inVerdicts], true)
  for (const { color } of inVerdicts) {
    const indexes = indexesOf(color)
    expect(Buffer.from(palette[indexes[full]!]!).toString('hex')).toBe(color.slice(1))
    expect(indexes[0]).toBe(0)
  }
})

test('edges grow darker from the paper to the ink', () => {
  const { palette, indexesOf } = tonesOf([inText], false)
  const reds = [...indexesOf(colors.text)].map((index) => palette[index]![0])
  expect(reds).toEqual(reds.toSorted((a, b) => b - a))
  expect(new Set(reds).size).toBeGreaterThan(10)
})
