import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startBrowser } from './browser.ts'
import {
  glossesAndParagraphs,
  openEverything,
  sidewaysScroll,
  spaceOut,
  wordsUnderGlosses,
  type Box,
} from './measure.ts'
import { serve, type Served } from './serve.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const articles = [
  { id: 'huerto-de-la-estacion', count: 24 },
  { id: 'taller-de-ejemplo', count: 5 },
] as const
/** Each of them begins with the one before. */
const states = ['closed', 'open', 'open and spaced out'] as const
const widths = [360, 768, 1024, 1280, 1680]
/** What two boxes may share by rounding. */
const hair = 1

describe.each(articles)('the glosses of $id', ({ id, count }) => {
  const cases = states.flatMap((state) => widths.map((width) => ({ width, state })))
  let served: Served
  let page: Page
  beforeAll(async () => {
    served = await serve(inject('sites').root)
    page = await browser.newPage()
    await page.goto(`${served.url}articulos/${id}/`)
    await page.evaluate(async () => {
      await document.fonts.ready
    })
  })
  afterAll(async () => {
    await page.close()
    served.close()
  })

  describe.each(cases)('at $width pixels, $state,', ({ width, state }) => {
    let measured: ReturnType<typeof glossesAndParagraphs>
    let covered: string[]
    let excess: number

    beforeAll(async () => {
      await page.setViewportSize({ width, height: 900 })
      if (state !== 'closed') await page.evaluate(openEverything)
      if (state === 'open and spaced out') await page.evaluate(spaceOut)
      measured = await page.evaluate(glossesAndParagraphs)
      covered = await page.evaluate(wordsUnderGlosses)
      excess = await page.evaluate(sidewaysScroll)
    })

    test('lie on nothing', () => {
      const { glosses, paragraphs } = measured
      const overlaps = glosses.flatMap((gloss, index) =>
        [...glosses.slice(index + 1), ...paragraphs]
          .filter((other) => overlap(gloss, other))
          .map((other) => `${gloss.id} and ${other.id}`),
      )
      expect({ overlaps, covered, excess }).toEqual({ overlaps: [], covered: [], excess: 0 })
      // Where they are closed, a line that opens them may stand for them.
      if (state !== 'closed') expect(glosses).toHaveLength(count)
    })

    if (width >= 1280) {
      test('are level with their passages, or wait below the one before', () => {
        const { glosses } = measured
        expect(glosses).toHaveLength(count)
        glosses.forEach(({ id, top, lineTop, lineHeight }, index) => {
          const free = Math.max(lineTop, glosses[index - 1]?.bottom ?? 0)
          expect(top, `${id} is not too high`).toBeGreaterThanOrEqual(free - hair)
          expect(top, `${id} is no lower than it must be`).toBeLessThan(free + lineHeight)
        })
      })
    }

    if (width <= 768) {
      test('come after their paragraph and before the next', () => {
        const { glosses, paragraphs } = measured
        for (const gloss of glosses) {
          const own = paragraphs.findIndex(({ id }) => id === gloss.paragraph)
          expect(gloss.top, gloss.id).toBeGreaterThanOrEqual(paragraphs[own]!.bottom)
          const next = paragraphs[own + 1]
          if (next) expect(gloss.bottom, gloss.id).toBeLessThanOrEqual(next.top)
        }
      })
    }
  })
})

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right - hair &&
    other.left < one.right - hair &&
    one.top < other.bottom - hair &&
    other.top < one.bottom - hair
  )
}
