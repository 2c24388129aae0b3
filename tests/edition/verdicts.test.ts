import { expect, test } from 'vitest'
import { labelOf, verdictRows, verdicts } from '../../src/edition/verdicts.ts'

test.each(['meaning', 'color', 'glyph', 'texture'] as const)(
  'no two verdicts have the same %s',
  (property) => {
    const looks = verdicts.map((verdict) => JSON.stringify(verdictRows[verdict][property]))
    expect(new Set(looks).size).toBe(verdicts.length)
  },
)

test('no two verdicts are called the same, and none by the value of another', () => {
  const names = verdicts.flatMap((verdict) => [...new Set([verdict, labelOf(verdict)])])
  expect(names).toEqual([...new Set(names)])
})
