import sharp from 'sharp'
import { expect, test } from 'vitest'
import { verdicts } from '../../src/edition/verdicts.ts'
import { openPainter } from '../../src/previews/painter.ts'
import { aClaim, aQuote, aSummary } from './a-preview.ts'

const much = 'Quién decide qué se publica, con qué licencia y a qué precio, nadie lo sabe. '.repeat(
  9,
)
const balance = verdicts.map((verdict) => ({ verdict, count: 100, share: 1 / verdicts.length }))

test.each([
  aQuote({ fragments: [much] }),
  aClaim({ words: much, verdict: 'disputado' }),
  aSummary({ title: much, summary: much, balance }),
])('however much a $kind says, its picture is whole and weighs at most 60 kB', async (preview) => {
  const paint = await openPainter([preview])
  const png = await paint(preview)
  expect(png.length).toBeLessThanOrEqual(60_000)
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
})
