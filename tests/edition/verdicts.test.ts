import { expect, test } from 'vitest'
import { verdictRows, verdicts } from '../../src/edition/verdicts.ts'

test.each(['meaning', 'color', 'glyph', 'texture'] as const)(
  'no two verdicts have the same %s',
  (property) => {
    const looks = verdicts.map((verdict) => JSON.stringify(verdictRows[verdict][property]))
    expect(new Set(looks).size).toBe(verdicts.length)
  },
)
