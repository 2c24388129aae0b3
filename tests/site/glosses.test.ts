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
  { site: 'root', id: 'ia-de-codigo-abierto', count: 46 },
  { site: 'two', id: 'taller-de-ejemplo', count: 5 },
] as const
const states = ['closed', 'open', 'open and spaced out'] as const
/** What two boxes may share by rounding. */
const hair = 1

describe.each(articles)('the glosses of $id', ({ site, id, count }) => {
  let served: Served
  beforeAll(async () => {
    served = await serve(inject('sites')[site])
  })
  afterAll(() => served.close())

  describe.each([360, 768, 1024, 1280, 1680])('at %d pixels', (width) => {
    let page: Page
    beforeAll(async () => {
      page = await browser.newPage({ viewport: { width, height: 900 } })
    })
    afterAll(() => page.close())

    test.each(states)('lie on nothing when they are %s', async (state) => {
      await show(state)
      const { glosses, paragraphs } = await page.evaluate(glossesAndParagraphs)
      if (state !== 'closed') expect(glosses).toHaveLength(count)

      const overlaps = glosses.flatMap((gloss, index) =>
        [...glosses.slice(index + 1), ...paragraphs]
          .filter((other) => overlap(gloss, other))
          .map((other) => `${gloss.id} and ${other.id}`),
      )
      expect(overlaps).toEqual([])
      expect(await page.evaluate(wordsUnderGlosses)).toEqual([])
      expect(await page.evaluate(sidewaysScroll)).toBe(0)
    })

    async function show(state: (typeof states)[number]): Promise<void> {
      await page.goto(`${served.url}articulos/${id}/`)
      if (state !== 'closed') await page.evaluate(openEverything)
      if (state === 'open and spaced out') await page.evaluate(spaceOut)
      await page.evaluate(async () => {
        await document.fonts.ready
      })
    }

    if (width >= 1280) {
      test.each(states)('are level with their passages, or wait below, %s', async (state) => {
        await show(state)
        const { glosses } = await page.evaluate(glossesAndParagraphs)
        expect(glosses).toHaveLength(count)
        glosses.forEach((gloss, index) => {
          const before = glosses[index - 1]
          const free = Math.max(gloss.lineTop, before?.bottom ?? 0)
          expect(gloss.top, `${gloss.id}, below the line`).toBeGreaterThanOrEqual(
            gloss.lineTop - hair,
          )
          expect(gloss.top, `${gloss.id}, below the gloss before it`).toBeGreaterThanOrEqual(
            free - hair,
          )
          expect(gloss.top, `${gloss.id}, no further than it must be`).toBeLessThan(
            free + gloss.lineHeight,
          )
        })
      })
    }

    if (width <= 768) {
      test('come after their paragraph and before the next', async () => {
        await show('open')
        const { glosses, paragraphs } = await page.evaluate(glossesAndParagraphs)
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
