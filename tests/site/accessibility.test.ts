import { readFileSync } from 'node:fs'
import axe, { type AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inventedEdition } from '../an-edition.ts'
import { startBrowser } from './browser.ts'
import { pagesOfEveryShape, signs } from './every-shape.ts'
import {
  focusWithoutRing,
  lostInForcedColours,
  motion,
  runningText,
  sidewaysScroll,
} from './measure.ts'
import { pagesIn } from './pages.ts'
import { serve, type Served } from './serve.ts'
import { openNotes, survey } from './survey.ts'

const folder = inject('sites').root
const paths = [
  ...pagesOfEveryShape(pagesIn(folder)).map(({ path }) => path),
  '/buscar/?q=licencia+Apache',
  '/buscar/?q=zzzz',
]
const article = '/articulos/huerto-de-la-estacion/'

let browser: Browser
let site: Served

beforeAll(async () => {
  browser = await startBrowser()
  site = await serve(folder)
})
afterAll(async () => {
  await browser.close()
  site.close()
})

/** Every rule that axe has, those that are off by default and those on trial too, but for one. */
const rules = Object.fromEntries(
  axe.getRules().map(({ ruleId }) => [
    ruleId,
    // The contrast of AAA is for running text, which has a test of its own; labels need AA.
    { enabled: ruleId !== 'color-contrast-enhanced' },
  ]),
)
/** A theme changes colours and nothing else: what goes by them is judged in both. */
const rulesByTheme = {
  light: rules,
  dark: Object.fromEntries(
    axe
      .getRules()
      .map(({ ruleId, tags }) => [
        ruleId,
        { enabled: rules[ruleId]!.enabled && tags.includes('cat.color') },
      ]),
  ),
}

describe('wherever an element stands, with every note open', () => {
  let found: Record<'axe' | 'faint' | 'moving', string[]>
  const wordsMeasured = new Map<string, number>()
  /** Of the first page of a kind axe judges everything, of others what no page before had. */
  const kinds = new Set<string>()
  const judged = new Set<string>()

  beforeAll(async () => {
    const page = await browser.newPage({ bypassCSP: true, reducedMotion: 'reduce' })
    found = await survey(page, site.url, paths, {
      moving: async () => {
        await openNotes(page)
        return page.evaluate(motion)
      },
      faint: (path) =>
        inEitherTheme(page, async () => {
          const { words, faint } = await page.evaluate(runningText, 7)
          wordsMeasured.set(path, words)
          return faint
        }),
      axe: async (path) => {
        const unseen = await page.evaluate(markUnseen, { seen: [...judged], signs })
        for (const shape of unseen) judged.add(shape)
        const isNewKind = !kinds.has(kindOf(path))
        kinds.add(kindOf(path))
        if (!isNewKind && unseen.length === 0) return []
        const place = isNewKind ? 'document' : '{ include: ["[data-unseen]"] }'
        await page.evaluate(axe.source)
        return inEitherTheme(page, async (theme) => {
          const options = JSON.stringify({
            rules: rulesByTheme[theme],
            resultTypes: ['violations'],
          })
          const { violations } = await page.evaluate<AxeResults>(`axe.run(${place}, ${options})`)
          return violations.flatMap(({ id, nodes }) =>
            nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
          )
        })
      },
    })
    await page.close()
  }, 300_000)

  async function inEitherTheme(
    page: Page,
    look: (theme: 'light' | 'dark') => Promise<string[]>,
  ): Promise<string[]> {
    const findings: string[] = []
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme })
      findings.push(...(await look(theme)).map((finding) => `${theme} ${finding}`))
    }
    return findings
  }

  test('axe finds nothing, in either theme', () => {
    expect(found.axe).toEqual([])
  })

  test('running text has the contrast of AAA, in either theme', () => {
    expect(found.faint).toEqual([])
    // All of the publisher's words were measured, and as many of ours in the notes.
    const original = readFileSync(
      `${inventedEdition}/content/articles/${article.split('/')[2]!}/original.txt`,
      'utf8',
    )
    expect(wordsMeasured.get(article)).toBeGreaterThan(2 * original.split(/\s+/).length)
  })

  test('nothing moves for a reader who wants less motion', () => {
    expect(found.moving).toEqual([])
  })
})

/** `/temas/agua/` is of a kind with `/temas/llaves/`, and not with `/temas/`. */
function kindOf(path: string): string {
  return path.replace(/^(\/[^/]+\/)[^/?]+/, '$1*')
}

/**
 * Mark the elements that are unlike all that were seen, by the signs of `every-shape.ts`.
 *
 * @returns their shapes
 */
function markUnseen({
  seen,
  signs: { byValue, leftOut },
}: {
  seen: string[]
  signs: { byValue: string[]; leftOut: string[] }
}): string[] {
  const known = new Set(seen)
  const shapes = new Map<Element, string>()
  for (const element of document.querySelectorAll('*')) {
    const attributes = [...element.attributes].flatMap(({ name, value }) => {
      if (byValue.includes(name)) return [`${name}=${value}`]
      return leftOut.includes(name) ? [] : [name]
    })
    const above = shapes.get(element.parentElement!) ?? ''
    shapes.set(element, `${above} > ${[element.tagName, ...attributes.toSorted()].join(' ')}`)
  }
  const unseen = [...shapes].filter(([, shape]) => !known.has(shape))
  for (const [element] of unseen) element.setAttribute('data-unseen', '')
  return [...new Set(unseen.map(([, shape]) => shape))]
}

test('a reader who wants less motion arrives at a passage at once', async () => {
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  await page.addInitScript(() => {
    window.addEventListener('pagereveal', ({ viewTransition }) => {
      document.documentElement.dataset['transition'] = String(viewTransition !== null)
    })
  })
  await page.goto(`${site.url}afirmaciones/planos-abiertos/`)
  await page
    .getByRole('link', { name: /en el texto/ })
    .first()
    .click()
  await page.waitForURL(`**${article}#*`)
  expect(await page.evaluate(motion)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.dataset['transition'])).toBe('false')
  await page.close()
})

test.each([
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1280, height: 900 },
])('the number of a paragraph is 44 pixels large for a finger, at $width', async (viewport) => {
  const page = await browser.newPage({ viewport, hasTouch: true, isMobile: true })
  await page.goto(site.url + article.slice(1))
  const missed = await page.locator('p > .paragraph-link').evaluateAll((links) =>
    links.filter((link) => {
      link.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left, top, height } = link.getBoundingClientRect()
      return ![1, 22, 43].every((across) =>
        [-21, 0, 21].every((down) => {
          const found = document.elementFromPoint(left - 16 + across, top + height / 2 + down)
          return found === link
        }),
      )
    }),
  )
  expect(missed).toEqual([])
  expect(await page.evaluate(sidewaysScroll)).toBe(0)
  await page.close()
})

test('in forced colours every mark, glyph and focus ring still shows', async () => {
  const page = await browser.newPage({ forcedColors: 'active' })
  await page.goto(site.url + article.slice(1))
  expect(await page.evaluate(lostInForcedColours)).toEqual([])

  const ringless: string[] = []
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab')
    ringless.push(...(await page.evaluate(focusWithoutRing)))
  }
  expect(ringless).toEqual([])
  await page.close()
})
