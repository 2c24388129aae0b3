import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { serve, type Served } from '../serve.ts'
import type { Tab } from './engine.ts'
import { engines } from './engines.ts'
import {
  addField,
  choicesOf,
  focusOn,
  goBack,
  goForward,
  hasFocus,
  isInView,
  isSeen,
  outcomeOfCopying,
  linesUnder,
  middleOf,
  middleOfWords,
  nextFrames,
  paintedWords,
  scrolled,
} from './in-page.ts'

const article = 'articulos/huerto-de-la-estacion/'
const question = 'licencia abierta'

let site: Served
/** The same site on a host that lets no script run. */
let withoutScript: Served
beforeAll(async () => {
  site = await serve(inject('sites').root)
  withoutScript = await serve(inject('sites').root, '/', {
    'content-security-policy': "script-src 'none'",
  })
})
afterAll(() => {
  site.close()
  withoutScript.close()
})

/** In which what is pointed at lies in another place, and is pointed at in another way. */
const windows = [
  { width: 390, height: 844, by: 'finger' },
  { width: 1280, height: 900, by: 'mouse' },
] as const
/** Where a journey by keys or to an address is the same in all of them. */
const tablet = { width: 768, height: 1024, by: 'finger' } as const

describe.each(engines.filter(({ isInstalled }) => isInstalled()))('in $name', ({ start }) => {
  let tab: Tab
  beforeAll(async () => {
    tab = await start()
  })
  afterAll(async () => {
    await tab.close()
    // WebKit’s driver tells of none. What a reader leaves in the middle of loading is none.
    const errors = (tab.errors ?? []).filter(
      (error) => !error.includes(withoutScript.url) && !error.startsWith('Failed to load'),
    )
    expect(errors, 'errors and broken policies on the way').toEqual([])
  })

  let by: 'finger' | 'mouse'
  const inWindow = async (window: (typeof windows)[number] | typeof tablet) => {
    by = window.by
    await tab.resize(window.width, window.height)
  }

  const open = (path: string, end = path) => tab.open(site.url + path, site.url + end)
  const point = async (place: Promise<{ x: number; y: number }>) => {
    if (by === 'finger') await tab.tap(await place)
    else await tab.drag(await place, await place)
  }
  const pointAt = (selector: string) => point(tab.run(middleOf, selector))
  const pointAtWords = (selector: string, words: string) =>
    point(tab.run(middleOfWords, selector, words))
  const isThere = (selector: string) =>
    tab.run((selector) => document.querySelector(selector) !== null, selector)
  const path = () => tab.run(() => location.pathname + location.search + location.hash)
  const field = () =>
    tab.run(() => document.querySelector<HTMLInputElement>('main [name=q]')!.value)
  const hits = () => tab.run(() => document.querySelectorAll('.hit-link').length)

  /** The first words of a paragraph, as its publisher printed them. */
  const wordsOfParagraph = async (number: number) => {
    const original = await (await fetch(`${site.url}${article}original.txt`)).text()
    return original.split('\n')[number - 1]!.split(' ').slice(0, 5).join(' ')
  }

  const mark = '#p-4 .mark-link'
  const idOfNote = () =>
    tab.run((mark) => document.querySelector<HTMLAnchorElement>(mark)!.hash.slice(1), mark)

  describe.each(windows)('a reader with $width pixels and a $by', (window) => {
    beforeEach(() => inWindow(window))

    test('filters results, goes back and forward, and finds everything as it was', async () => {
      await open(`buscar/?q=${encodeURIComponent(question)}`)
      await expect.poll(hits).toBeGreaterThan(1)
      const closed = '.search-filter:not([open]) > summary'
      if (await isThere(closed)) await pointAt(closed)
      await pointAt('.facet input')
      await expect.poll(path).toMatch(/[?&](?!q=)\w+=/)
      const narrowed = await path()
      await expect.poll(() => isThere('[aria-busy]')).toBe(false)
      const few = await hits()
      await pointAt('.hit-link')
      await expect.poll(path).not.toContain('/buscar/')
      await tab.run(goBack)
      await expect.poll(path).toBe(narrowed)
      await expect.poll(field).toBe(question)
      await expect.poll(hits).toBe(few)
      await tab.run(goForward)
      await expect.poll(path).not.toContain('/buscar/')
      await expect.poll(() => tab.run(() => document.readyState)).toBe('complete')
    })

    test('points at words, reads their note, and goes back to the words', async () => {
      await open(article)
      const note = `[id="${await idOfNote()}"]`
      await pointAt(mark)
      await expect.poll(() => tab.run(isInView, note)).toBe(true)
      // The ways to copy come into the note, and move what is below them.
      await expect.poll(() => isThere(`.gloss:has(${note}) button`)).toBe(true)
      await tab.run(nextFrames)
      await pointAtWords(`.gloss:has(${note}) a`, 'Volver al texto')
      await expect.poll(() => tab.run(isInView, ':target')).toBe(true)
      expect(await path()).not.toContain('#nota-')
    })

    test('copies the address of a paragraph', async () => {
      await open(article)
      await pointAt('#p-4 .paragraph-link')
      // How the bar looks is loaded with it.
      const lines = async () => (await tab.run(linesUnder, '.passage-bar button'))[0]?.line
      await expect.poll(lines).toBe('underline')
      await tab.run(nextFrames)
      await pointAtWords('.passage-bar button', 'Copiar enlace al pasaje')
      await expect.poll(() => tab.run(outcomeOfCopying)).toMatch(/copiado|#p-4$/)
      if (/copiado/.test(await tab.run(outcomeOfCopying))) {
        await tab.run(addField)
        await tab.press('Control+v')
        const pasted = () =>
          tab.run(() => document.querySelector<HTMLTextAreaElement>('#field')!.value)
        await expect.poll(pasted).toBe(`${site.url}${article}#p-4`)
      }
    })

    test('chooses a colour and what is marked, and finds both again on other pages', async () => {
      await open(article)
      await pointAt('label:has(#sobre-tema-oscuro)')
      await pointAt('label:has([name=densidad][value=citas])')
      const chosen = () =>
        tab.run(() => ({
          dark: getComputedStyle(document.documentElement).colorScheme,
          choices: [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(
            ({ value }) => value,
          ),
        }))
      await expect.poll(chosen).toEqual({ dark: 'dark', choices: ['oscuro', 'citas'] })
      await open(`${article}?otra`)
      expect(await chosen()).toEqual({ dark: 'dark', choices: ['oscuro', 'citas'] })
      await open('temas/')
      expect(await chosen()).toEqual({ dark: 'dark', choices: ['oscuro'] })
      await open(article)
      expect(await tab.run(choicesOf, 'tema')).toContain('auto')
      await pointAt('label:has(#sobre-tema-auto)')
      await pointAt('label:has([name=densidad][value=todo])')
      await expect.poll(async () => (await chosen()).choices).toEqual(['auto', 'todo'])
    })

    test('reads notes and finds the indexes where no script runs', async () => {
      await tab.open(withoutScript.url + article)
      const notes = '#p-4 ~ details.notes'
      const summary = `${notes} .gloss summary`
      // In a narrow window, and where notes cannot stand in the margin, they are behind another one.
      if (!(await tab.run(isSeen, summary))) await pointAt(`${notes} > summary`)
      await expect.poll(() => tab.run(isSeen, summary)).toBe(true)
      await pointAt(summary)
      await expect
        .poll(() =>
          tab.run(
            (selector) => document.querySelector(selector)!.closest('details')!.open,
            summary,
          ),
        )
        .toBe(true)
      await tab.open(`${withoutScript.url}buscar/?q=${encodeURIComponent(question)}`)
      const said = await tab.run(() => document.querySelector('main')!.innerText)
      expect(said).toContain('Todas las citas')
    })
  })

  describe('a reader with a tablet and keys', () => {
    beforeEach(() => inWindow(tablet))

    test('searches from any page, and lands on the words, which are marked', async () => {
      await open('afirmaciones/')
      await pointAt('.site-search input')
      await tab.press(...Array.from(question), 'Enter')
      await expect.poll(() => isThere('dialog[open] .hit-link')).toBe(true)
      await tab.press('ArrowDown')
      await expect.poll(() => tab.run(hasFocus, '.hit-link')).toBe(true)
      await tab.press('Enter')
      await expect.poll(path).not.toBe('/afirmaciones/')
      await expect.poll(() => tab.run(paintedWords)).toMatch(/licencia|abierta/i)
      await expect.poll(() => tab.run(isInView, '.arrival')).toBe(true)
    })

    test('opens the search by a key, and is where they were after closing it', async () => {
      await open(article)
      await tab.run(focusOn, '.site-name')
      for (const key of ['/', 'Control+k']) {
        await tab.press(key)
        await expect.poll(() => isThere('dialog[open]'), { message: key }).toBe(true)
        await tab.press('Escape')
        await expect.poll(() => isThere('dialog[open]')).toBe(false)
        // The page is told of it a moment after the dialog has gone.
        await expect.poll(() => tab.run(hasFocus, '.site-name'), { message: key }).toBe(true)
      }
    })

    test('goes to a note by the keyboard, and Back leads to where they were', async () => {
      await open(article)
      const note = await idOfNote()
      await tab.run(middleOf, mark)
      const before = await tab.run(scrolled)
      await tab.run(focusOn, mark)
      await tab.press('Enter')
      await expect.poll(path).toBe(`/${article}#${note}`)
      await expect.poll(() => tab.run(isInView, `[id="${note}"]`)).toBe(true)
      await tab.press('Tab')
      expect(await tab.run(hasFocus, `.gloss:has([id="${note}"]) *`)).toBe(true)
      await tab.run(goBack)
      await expect.poll(path).toBe(`/${article}`)
      await expect.poll(async () => Math.abs((await tab.run(scrolled)) - before)).toBeLessThan(5)
    })

    test('arrives at a passage, at words that are named, and where a place is no more', async () => {
      await open(`${article}#cita-sanz-para-todos`)
      await expect.poll(() => tab.run(isInView, '#cita-sanz-para-todos')).toBe(true)
      const words = encodeURIComponent(await wordsOfParagraph(10))
      await open(`${article}?texto#p-10:~:text=${words}`, `${article}?texto#p-10`)
      await expect.poll(() => tab.run(isInView, '#p-10')).toBe(true)
      await open(`${article}?nada#p-999`)
      const said = () => tab.run(() => document.body.innerText)
      await expect.poll(said).toContain('no hay ningún lugar #p-999')
    })

    test('follows an old address to where its content is', async () => {
      await open('citas/ejemplo-permiso/', 'citas/ejemplo-sin-conexion/')
    })

    test('reaches the text with the keyboard, past the menu', async () => {
      await open(article)
      await tab.press('Tab')
      expect(await tab.run(hasFocus, '.skip-link')).toBe(true)
      await tab.press('Enter')
      await tab.press('Tab')
      expect(await tab.run(hasFocus, 'main *')).toBe(true)
    })
  })
})
