import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { labelOf, verdicts } from '../../src/edition/verdicts.ts'
import { startBrowser } from './browser.ts'
import { serve, type Served } from './serve.ts'

let browser: Browser
let site: Served
let page: Page

beforeAll(async () => {
  browser = await startBrowser()
  site = await serve(inject('sites').root)
})
afterAll(async () => {
  await browser.close()
  site.close()
})
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  return () => page.close()
})

test('the places of the page that others link to are there, and listed beside it', async () => {
  await page.goto(`${site.url}metodo/`)
  const listed = await page
    .getByRole('navigation', { name: 'En esta página' })
    .getByRole('link')
    .evaluateAll((links: HTMLAnchorElement[]) => links.map((link) => link.hash))
  const published = [
    '#literal',
    '#marcas',
    '#veredictos',
    '#evidencia',
    '#citas',
    '#pendiente',
    '#derechos',
    '#privacidad',
  ]
  expect(listed).toEqual(expect.arrayContaining(published))
  for (const hash of listed) expect(await page.locator(hash).count(), hash).toBe(1)
})

describe.each(['todo', 'texto'])('to a reader who chose «%s» for the articles', (density) => {
  beforeEach(async () => {
    await page.goto(site.url)
    await page.evaluate((chosen) => localStorage.setItem('glosa:densidad', chosen), density)
    await page.goto(`${site.url}metodo/`)
  })

  test('every verdict is shown by its word, its line and its glyph, as in the article', async () => {
    const lineOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((mark) => getComputedStyle(mark).textDecorationStyle)
    const lines = new Map<string, string>()
    for (const verdict of verdicts) {
      const row = page
        .locator('#veredictos .samples > div')
        .filter({ hasText: labelOf(verdict) })
        .first()
      const slug = verdict.replaceAll(' ', '-')
      expect(await row.locator(`.claim.verdict-${slug}`).count(), verdict).toBe(1)
      expect(await row.locator('.claim > .mark-link .glyph').isVisible(), verdict).toBe(true)
      lines.set(slug, await lineOf(`#veredictos .claim.verdict-${slug}`))
    }
    expect(Object.fromEntries(lines)).toEqual({
      confirmado: 'solid',
      impreciso: 'dashed',
      disputado: 'wavy',
      refutado: 'solid',
      'sin-verificar': 'dotted',
      'no-verificable': 'dotted',
    })
  })

  test('a note stands beside its words, and opens', async () => {
    const claim = (await page.locator('#notas .claim').boundingBox())!
    const note = page.locator('#notas .gloss')
    const box = (await note.boundingBox())!
    expect(box.x).toBeGreaterThan(claim.x + claim.width)
    expect(Math.abs(box.y - claim.y)).toBeLessThan(40)

    await page.locator('#notas .mark-link').click()
    await expect.poll(() => note.locator('.gloss-body').isVisible()).toBe(true)
    const next = (await page.locator('#densidad').boundingBox())!
    const opened = (await note.boundingBox())!
    expect(opened.y + opened.height).toBeLessThanOrEqual(next.y)
  })
})

test('no glyph leaves its sample in any window', async () => {
  await page.goto(`${site.url}metodo/`)
  for (const width of [320, 360, 480, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    const loose = await page.locator('.sample .mark-link').evaluateAll((links) =>
      links.flatMap((link) => {
        const words = link.previousSibling
        if (!words || words.nodeType !== Node.TEXT_NODE) return []
        const last = document.createRange()
        last.setStart(words, words.nodeValue!.length - 1)
        last.setEnd(words, words.nodeValue!.length)
        const letter = last.getBoundingClientRect()
        const glyph = link.getBoundingClientRect()
        return Math.abs(glyph.top + glyph.bottom - letter.top - letter.bottom) < 16
          ? []
          : [link.parentElement!.textContent]
      }),
    )
    expect(loose, `${width}`).toEqual([])
  }
})
