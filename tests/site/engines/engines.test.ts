import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { sidewaysScroll, wordsUnderGlosses } from '../measure.ts'
import { aHost } from '../a-host.ts'
import { pageKinds } from '../page-kinds.ts'
import { serve, type Served } from '../serve.ts'
import { linesOfSheets } from '../sheets.ts'
import type { Tab } from './engine.ts'
import { engines } from './engines.ts'
import {
  addField,
  anchorsNotes,
  choicesOf,
  choose,
  droppedLines,
  focusOn,
  goBack,
  acrossTwoParagraphs,
  layOutAsOnPaper,
  laysOutChains,
  linesUnder,
  middleOf,
  middleOfWords,
  nextFrames,
  notesThatShow,
  openNotes,
  outcomeOfCopying,
  overlappingNotes,
  pointlessFocus,
  refuseToCopy,
  wordsOf,
} from './in-page.ts'

let site: Served
let kinds: Awaited<ReturnType<typeof pageKinds>>
/** The address of a page of a kind. */
const addressOf = (kind: string) => site.url + kinds[kind]!.slice(1)

beforeAll(async () => {
  site = await serve(inject('sites').root)
  kinds = await pageKinds()
})
afterAll(() => site.close())

test('every engine is there to be asked', ({ skip }) => {
  const missing = engines.filter(({ isInstalled }) => !isInstalled())
  const names = missing.map(({ name, packages }) => `${name} (on Debian: ${packages})`)
  skip(missing.length > 0, `Not installed, and so not tried: ${names.join(', ')}.`)
})

test('the style sheets say what single engines go by', () => {
  const folder = path.join(inject('sites').root, '_astro')
  const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'))
  const styles = sheets.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('')
  expect(styles).toContain('-webkit-text-size-adjust:')
  expect(styles).toContain('-webkit-user-select:')
  expect(styles).toContain('hyphenate-limit-chars:')
})

describe.each(engines.filter(({ isInstalled }) => isInstalled()))(
  'in $name,',
  ({ name, start }) => {
    let tab: Tab
    beforeAll(async () => {
      tab = await start()
    })
    afterAll(() => tab.close())

    const click = async (selector: string) => {
      const place = await tab.run(middleOf, selector)
      await tab.drag(place, place)
    }

    describe('in an article with a margin,', () => {
      beforeEach(async () => {
        await tab.resize(1280, 900)
        await tab.open(addressOf('article'))
      })

      test('no note lies on another or on the text, whichever are marked and open', async () => {
        const marks = await tab.run(choicesOf, 'densidad')
        expect(marks.length).toBeGreaterThan(1)
        // Back and forth, beginning and ending with all of them.
        for (const choice of [...marks.toReversed(), ...marks.slice(1)]) {
          await tab.run(choose, 'densidad', choice)
          for (const open of [0, 1, 1_000]) {
            // No reader changes the marks and opens a note between two frames: Firefox, which then lays
            // out both at once, may leave a note where it was.
            await tab.run(nextFrames)
            await tab.run(openNotes, open)
            // A page under load may need a frame more to lay its notes out.
            const overlapping = () => tab.run(overlappingNotes)
            await expect.poll(overlapping, { message: `${choice}, ${open} open` }).toEqual([])
          }
        }
        expect(await tab.run(wordsUnderGlosses)).toEqual([])
      })

      test('notes hang on their passages only if the engine lays out such a chain', async () => {
        const [isAnchored, canBe] = [await tab.run(anchorsNotes), await tab.run(laysOutChains)]
        expect(isAnchored && !canBe).toBe(false)
        if (canBe && !isAnchored) {
          console.warn('WebKit lays out chains of anchors now: let `glosses.css` give it some.')
        }
      })

      test('the line under each claim tells its verdict', async () => {
        const lines = await tab.run(linesUnder, '.article-text .claim')
        // What is confirmed has a line when it is pointed at.
        expect(new Set(lines.map(({ line }) => line))).toEqual(new Set(['none', 'underline']))
        expect(new Set(lines.map(({ style }) => style)).size).toBeGreaterThan(1)
      })

      test('what is selected and copied is in the words of the publisher', async () => {
        const { from, to } = await tab.run(acrossTwoParagraphs)
        await tab.drag(from, to)
        await tab.press('Control+c')
        await tab.run(addField)
        await tab.press('Control+v')
        const field = () =>
          tab.run(() => document.querySelector<HTMLTextAreaElement>('#field')!.value)
        await expect.poll(field).not.toBe('')
        const original = await (await fetch(`${addressOf('article')}original.txt`)).text()
        const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
        expect(inOneLine(original)).toContain(inOneLine(await field()))
      })

      test('the keyboard opens the bar of a paragraph and is in it', async () => {
        await tab.run(focusOn, '.paragraph-link')
        await tab.press('Enter')
        await expect
          .poll(() => tab.run(() => document.activeElement!.closest('.passage-bar') !== null))
          .toBe(true)
        // How the bar looks is loaded with it.
        await expect
          .poll(async () => {
            const lines = await tab.run(linesUnder, '.passage-bar :is(button, a)')
            return [...new Set(lines.map(({ line }) => line))]
          })
          .toEqual(['underline'])
      })

      test('Escape closes the bar, and the reader is where they were', async () => {
        await tab.run(focusOn, '.paragraph-link')
        await tab.press('Enter')
        const isInBar = () =>
          tab.run(() => document.activeElement!.closest('.passage-bar') !== null)
        await expect.poll(isInBar).toBe(true)
        await tab.press('Escape')
        const bars = () => tab.run(() => document.querySelectorAll('.passage-bar').length)
        await expect.poll(bars).toBe(0)
        expect(await tab.run(() => document.activeElement!.className)).toContain('paragraph-link')
      })

      test('where it refuses to copy, the words are there, and its sheet to share is offered', async () => {
        await tab.run(refuseToCopy)
        const link = '#p-4 .paragraph-link'
        await click(link)
        const press = async (words: string) => {
          const buttons = () => tab.run(wordsOf, '.passage-bar button')
          await expect.poll(buttons).toContain(words)
          await tab.run(nextFrames)
          const place = await tab.run(middleOfWords, '.passage-bar button', words)
          await tab.drag(place, place)
        }
        await press('Compartir')
        const shared = () => tab.run(() => document.documentElement.dataset['shared'])
        await expect.poll(shared).toBe(`${addressOf('article')}#p-4`)
        await press('Copiar con referencia')
        await expect.poll(() => tab.run(outcomeOfCopying)).toMatch(/^«[^]+#p-4/)
        const selected = () =>
          tab.run(() => {
            const { value, selectionStart, selectionEnd } =
              document.querySelector<HTMLTextAreaElement>('.passage-by-hand')!
            return value.length === selectionEnd - selectionStart
          })
        expect(await selected()).toBe(true)
      })

      test('printed, it has every note, and no sheet ends with a heading', async ({ skip }) => {
        // WebKit’s driver cannot print.
        if (!tab.print) return skip()
        const notes = await tab.run(wordsOf, '.gloss-body > :first-child')
        const headings = await tab.run(wordsOf, 'h1, h2, h3, .promotion-label')
        const sheets = await linesOfSheets(await tab.print())
        const signs = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '')
        const text = signs(sheets.flat().join(''))
        expect(notes.length).toBeGreaterThan(0)
        const missing = notes.filter((note) => !text.includes(signs(note).slice(0, 40)))
        expect(missing).toEqual([])
        const last = sheets.map((lines) => signs(lines.at(-1)!))
        expect(headings.map(signs).filter((heading) => last.includes(heading))).toEqual([])
      })

      test('Tab stops only at what can be used', async () => {
        // So low that whatever can scroll does.
        await tab.resize(1280, 400)
        const isInText = () =>
          tab.run(() => document.activeElement!.closest('.article-text') !== null)
        for (let presses = 0; presses < 80 && !(await isInText()); presses += 1) {
          await tab.press('Tab')
          expect(await tab.run(pointlessFocus)).toBeNull()
        }
        expect(await isInText()).toBe(true)
      })

      test('on paper every note is there', async () => {
        await tab.run(layOutAsOnPaper)
        const { all, shown } = await tab.run(notesThatShow)
        expect(all).toBeGreaterThan(0)
        expect(shown).toBe(all)
      })
    })

    describe('in a search,', () => {
      let question: string
      beforeAll(async () => {
        await tab.resize(1280, 900)
        await tab.open(addressOf('article'))
        question = await tab.run(() => document.querySelector('.speaker')!.textContent.trim())
      })

      const isThere = (selector: string) =>
        tab.run((selector) => document.querySelector(selector) !== null, selector)
      const inField = () =>
        tab.run(() => document.querySelector<HTMLInputElement>('main [name=q]')!.value)
      const ringOfFocus = () =>
        tab.run(() => {
          // An engine without a window of its own has no focus to show.
          if (!document.hasFocus()) return 'solid'
          return getComputedStyle(document.activeElement!).outlineStyle
        })

      test('the page keeps its question when a reader comes back', async () => {
        await tab.open(`${addressOf('search')}?q=${encodeURIComponent(question)}`)
        await expect.poll(() => isThere('.hit-link')).toBe(true)
        // Right after the first results, when others are still on their way.
        await tab.open(addressOf('article'))
        await tab.run(goBack)
        await expect.poll(() => isThere('.hit-link')).toBe(true)
        await expect.poll(inField).toBe(question)
      })

      test('arrows lead from the field to results, with a ring after a click too', async () => {
        await tab.open(addressOf('search'))
        await click('main [name=q]')
        await tab.press(...Array.from(question))
        expect(await inField()).toBe(question)
        await expect.poll(() => isThere('.hit-link')).toBe(true)
        await tab.press('ArrowDown')
        expect(await tab.run(() => document.activeElement!.matches('.hit-link'))).toBe(true)
        expect(await ringOfFocus()).toBe('solid')
      })

      test('the dialog shows its results', async () => {
        await tab.open(addressOf('claims'))
        await click('.site-search input')
        await tab.press(...Array.from(question), 'Enter')
        await expect.poll(() => isThere('dialog[open] .hit-link')).toBe(true)
        const { seen, needed } = await tab.run(() => {
          const { clientHeight, scrollHeight } = document.querySelector('dialog .search-panel')!
          return { seen: clientHeight, needed: scrollHeight }
        })
        expect(seen).toBeGreaterThanOrEqual(Math.min(300, needed))
      })
    })

    test('it knows every line that a style sheet draws', async () => {
      const folder = path.join(inject('sites').root, '_astro')
      const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'))
      const texts = sheets.map((name) => readFileSync(path.join(folder, name), 'utf8'))
      expect(await tab.run(droppedLines, texts)).toEqual([])
    })

    test('the menu shows on which page a reader is', async () => {
      await tab.open(addressOf('claims'))
      expect(await tab.run(linesUnder, '.site-navigation [aria-current]')).toEqual([
        { line: 'underline', style: 'solid' },
      ])
    })

    test('an opened article is read and searched without a network', async () => {
      const host = await aHost(inject('sites').root)
      const article = host.url + kinds['article']!.slice(1)
      await tab.open(article)
      const isControlled = () => tab.run(() => navigator.serviceWorker.controller !== null)
      await expect.poll(isControlled).toBe(true)
      await host.stop()
      await tab.open(`${article}?copia`)
      expect(await tab.run(() => document.querySelector('[role=status]')?.textContent)).toMatch(
        /^Sin conexión: esta es la copia del /,
      )
      await tab.open(`${host.url}buscar/?q=huerto`)
      const hits = () => tab.run(() => document.querySelectorAll('.hit-link').length)
      await expect.poll(hits).toBeGreaterThan(0)
      await tab.open(`${host.url}citas/`)
      expect(await tab.run(() => document.querySelector('h1')?.textContent)).toBe(
        'Página no guardada',
      )
    })

    // Of Chromium, `every-page.test.ts` asks it of every page.
    if (name !== 'Chromium') {
      test('no page scrolls sideways', async () => {
        for (const kind of Object.keys(kinds)) {
          await tab.open(addressOf(kind))
          for (const width of [1280, 768, 390]) {
            await tab.resize(width, 900)
            expect(await tab.run(sidewaysScroll), `${kind}, ${width}`).toBeLessThanOrEqual(0)
          }
        }
      })
    }
  },
)
