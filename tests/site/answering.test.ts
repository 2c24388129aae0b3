import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { serve, type Served } from './serve.ts'

/* Who follows a link to words sees at once what is said of them. */

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
]
const editions = [
  { site: 'root', path: 'articulos/huerto-de-la-estacion/', scripts: [true, false] },
  { site: 'real', path: 'articulos/ia-de-codigo-abierto/', scripts: [true] },
] as const

describe.each(editions)('in $path', ({ site, path, scripts }) => {
  let served: Served
  beforeAll(async () => {
    served = await serve(inject('sites')[site])
  })
  afterAll(() => served.close())

  const cases = sizes.flatMap((size) => scripts.map((script) => ({ ...size, script })))
  test.each(cases)(
    'every claim and quote is in view with its verdict and reason, at $width × $height, script: $script',
    async ({ width, height, script }) => {
      const page = await browser.newPage({
        viewport: { width, height },
        javaScriptEnabled: script,
        reducedMotion: 'reduce',
      })
      await page.goto(served.url + path)
      const ids = await page
        // Where a quote goes on in a later paragraph, its note is beside its first words.
        .locator('.article-text .marked:is([class*=mark-], [class*=part-])')
        .evaluateAll((marks) => marks.map(({ id }) => id))
      expect(ids.length).toBeGreaterThan(20)
      // How a page is loaded is the same for all: from another one a reader comes to the first and
      // the last claim and quote, and to one of each that stand within another or go on.
      const fromElsewhere = await page.evaluate(oneOfEachPlace)

      const unanswered: string[] = []
      for (const id of ids) {
        if (fromElsewhere.includes(id)) await page.goto('about:blank')
        else await page.evaluate(closeNotes)
        await page.goto(`${served.url}${path}#${id}`)
        const out = await settled(page, id)
        if (out.length > 0) unanswered.push(`${id}: ${out.join(', ')}`)
      }
      expect(unanswered).toEqual([])
      await page.close()
    },
    120_000,
  )
})

function oneOfEachPlace(): string[] {
  const text = document.querySelector('.article-text')!
  return ['.claim', '.quote'].flatMap((kind) => {
    const marks = [...text.querySelectorAll(`${kind}.marked:is([class*=mark-], [class*=part-])`)]
    const within = marks.find((mark) => mark.parentElement!.closest('.marked'))
    const promoted = marks.find((mark) => mark.closest('.promotion'))
    const divided = marks.find((mark) => mark.matches('[class*=part-]'))
    const found = [marks[0], marks.at(-1), within, promoted, divided]
    return found.flatMap((mark) => mark?.id ?? [])
  })
}

function closeNotes(): void {
  for (const note of document.querySelectorAll<HTMLDetailsElement>('.gloss details')) {
    note.open = false
  }
}

function middleOfFirstLine(words: Element): { x: number; y: number } {
  const { x, y, width, height } = words.getClientRects()[0]!
  return { x: x + width / 2, y: y + height / 2 }
}

/** What is out of view once the page has come to rest. */
async function settled(page: Page, id: string): Promise<string[]> {
  let out: string[] = []
  for (let tries = 0; tries < 40; tries += 1) {
    out = await page.evaluate(partsOutOfView, id)
    if (out.length === 0) return []
    await page.waitForTimeout(50)
  }
  return out
}

/** What of the words, of what heads their note and of its first paragraph is not in the window. */
function partsOutOfView(id: string): string[] {
  const words = document.getElementById(id)!
  const hash = words.querySelector<HTMLAnchorElement>(':scope > .mark-link')!.hash
  const note = document.querySelector(hash)!.closest('.gloss')!
  const parts = {
    words,
    'what is said': note.querySelector('summary .verdict, summary .speaker')!,
    reason: note.querySelector('.gloss-body > p')!,
  }
  return Object.entries(parts).flatMap(([name, part]) => {
    const [box] = part.getClientRects()
    if (!box || !part.checkVisibility()) return [`${name} hidden`]
    const { top, bottom, left, right } = box
    const isIn = top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth
    if (!isIn) return [`${name} at ${Math.round(top)}`]
    const onTop = document.elementFromPoint(left + 2, (top + bottom) / 2)
    // The sign of the words before, and a number, may be aimed at over the first of these.
    const isSeen = onTop && (part.contains(onTop) || onTop.contains(part))
    return isSeen || onTop?.matches('.mark-link, .paragraph-link') ? [] : [`${name} covered`]
  })
}

describe('a pointer', () => {
  let served: Served
  beforeAll(async () => {
    served = await serve(inject('sites').root)
  })
  afterAll(() => served.close())

  const open = async (path: string, width = 1280): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 844 } })
    await page.goto(`${served.url}articulos/huerto-de-la-estacion/${path}`)
    await page.waitForLoadState('networkidle')
    return page
  }
  const noteOn = (page: Page, id: string) => page.locator(`#nota-${id}`)

  test.each([390, 1280])(
    'on the words opens their note, and again closes it, at %d pixels',
    async (width) => {
      const page = await open('', width)
      const id = 'afirmacion-toneladas-de-agua'
      const words = page.locator(`#${id}`)
      await words.evaluate((mark) => mark.scrollIntoView({ block: 'center' }))
      const before = (await words.boundingBox())!.y
      const click = async () => {
        const { x, y } = await words.evaluate(middleOfFirstLine)
        await page.mouse.click(x, y)
      }
      await click()
      await expect.poll(() => noteOn(page, id).isVisible()).toBe(true)
      expect(await settled(page, id)).toEqual([])
      expect(new URL(page.url()).hash).toBe(`#${id}`)
      if (width === 1280) {
        expect(Math.abs((await words.boundingBox())!.y - before)).toBeLessThan(2)
      }
      await page.waitForTimeout(600)
      await click()
      await expect.poll(() => noteOn(page, id).isVisible()).toBe(false)
      await page.close()
    },
  )

  test('a finger on words low in the window leaves them and their verdict in view', async () => {
    const page = await browser.newPage({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    await page.goto(`${served.url}articulos/huerto-de-la-estacion/`)
    await page.waitForLoadState('networkidle')
    const ids = await page
      .locator('.article-text .claim.marked')
      .evaluateAll((marks) => marks.map(({ id }) => id))
    const covered: string[] = []
    for (const id of ids.filter((_, index) => index % 3 === 0)) {
      const words = page.locator(`#${id}`)
      await words.evaluate((mark) => scrollBy(0, mark.getBoundingClientRect().top - 640))
      const { x, y } = await words.evaluate(middleOfFirstLine)
      await page.touchscreen.tap(x, y)
      // The page waits for a second and a third tap, and the ways to copy are loaded.
      await page.locator(`#nota-${id} .passage-actions`).waitFor({ state: 'attached' })
      await page.waitForTimeout(600)
      const out = await page.evaluate(partsOutOfView, id)
      if (out.length > 0) covered.push(`${id}: ${out.join(', ')}`)
      await page.getByRole('link', { name: /^Cerrar la nota/ }).click()
    }
    expect(covered).toEqual([])
    await page.close()
  })

  test('that is dragged over words selects them, and opens nothing', async () => {
    const page = await open('')
    const id = 'afirmacion-toneladas-de-agua'
    const words = page.locator(`#${id}`)
    await words.evaluate((mark) => mark.scrollIntoView({ block: 'center' }))
    const { x, y } = await words.evaluate(middleOfFirstLine)
    await page.mouse.move(x - 30, y)
    await page.mouse.down()
    await page.mouse.move(x + 30, y, { steps: 6 })
    await page.mouse.up()
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('')
    expect(await noteOn(page, id).isVisible()).toBe(false)
    expect(new URL(page.url()).hash).toBe('')
    await page.close()
  })

  test.each(['todo', 'corregido'])(
    'that clicks three times takes the whole of every paragraph, with «%s» shown',
    async (density) => {
      const page = await open('')
      await page.locator(`input[name=densidad][value=${density}]`).check()
      for (const paragraph of await page.locator('.passage > p[id]').all()) {
        await paragraph.evaluate((element) => element.scrollIntoView({ block: 'center' }))
        const { x, y } = (await paragraph.boundingBox())!
        await page.mouse.click(x + 200, y + 16, { clickCount: 3 })
        const selected = await page.evaluate(() => String(getSelection()))
        const text = await paragraph.evaluate((element) => {
          const copy = element.cloneNode(true) as Element
          for (const ours of copy.querySelectorAll('[data-editorial]')) ours.remove()
          return copy.textContent
        })
        const plain = (words: string) => words.replace(/\s+/g, ' ').trim()
        expect(plain(selected)).toBe(plain(text))
      }
      await page.close()
    },
  )
})

test.each([true, false])(
  'a note over the text has a way to close it, with script: %s',
  async (javaScriptEnabled) => {
    const served = await serve(inject('sites').root)
    const page = await browser.newPage({
      viewport: { width: 390, height: 844 },
      javaScriptEnabled,
      reducedMotion: 'reduce',
    })
    const id = 'afirmacion-toneladas-de-agua'
    await page.goto(`${served.url}articulos/huerto-de-la-estacion/#${id}`)
    expect(await settled(page, id)).toEqual([])
    const words = page.locator(`#${id}`)
    const before = (await words.boundingBox())!.y
    const close = page.getByRole('link', { name: /^Cerrar la nota al párrafo/ })
    expect(await close.count()).toBe(1)
    await close.click()
    await expect.poll(() => page.locator(`#nota-${id}`).isVisible()).toBe(false)
    expect(await close.count()).toBe(0)
    if (javaScriptEnabled) {
      expect(Math.abs((await words.boundingBox())!.y - before)).toBeLessThan(2)
    }
    await page.close()
    served.close()
  },
)

test.each(['texto', 'corregido', 'citas'])(
  'a link to words shows their note to who chose «%s» too',
  async (density) => {
    const served = await serve(inject('sites').root)
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    await page.addInitScript((chosen) => localStorage.setItem('glosa:densidad', chosen), density)
    const id = 'afirmacion-toneladas-de-agua'
    await page.goto(`${served.url}articulos/huerto-de-la-estacion/#${id}`)
    expect(await settled(page, id)).toEqual([])
    await page.close()
    served.close()
  },
)
