import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { vi } from 'vitest'
import { pathOf } from '../../src/edition/paths.ts'
import { startDevelopmentServer } from './a-command.ts'
import { aCheckout, remove } from './a-site.ts'
import { startBrowser } from './browser.ts'
import { freePort } from './free-port.ts'

/** An editor at a browser, with `npm run dev` on a copy of the invented edition. */
export interface AnEditor {
  root: string
  /** The address of the site, without the slash. */
  site: string
  /** The text of a file of the content. */
  read: (file: string) => Promise<string>
  /** Open an article with the layer on, and give it its state. */
  open: (article: string, options?: BrowserContextOptions) => Promise<Page>
  end: () => Promise<void>
}

export async function anEditor(): Promise<AnEditor> {
  const root = await aCheckout()
  const port = await freePort()
  const server = startDevelopmentServer(root, port)
  const site = `http://localhost:${port}`
  await vi.waitFor(() => fetch(`${site}/`), { timeout: 120_000, interval: 500 })
  const browser = await startBrowser()
  return {
    root,
    site,
    read: (file) => readFile(path.join(root, 'content', file), 'utf8'),
    open: async (article, options) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options })
      page.setDefaultTimeout(60_000)
      await page.goto(site + pathOf('article', article))
      const edit = page.getByRole('button', { name: 'Editar' })
      await edit.waitFor()
      // On the page of an article that cannot be shown yet, it is on from the start.
      if ((await edit.getAttribute('aria-pressed')) !== 'true') await edit.click()
      return page
    },
    end: async () => {
      await browser.close()
      await server.end()
      await remove(root)
    },
  }
}

/** Words of a paragraph. */
export interface Words {
  paragraph: number
  text: string
}

/**
 * Select words with the mouse, from their first letter to their last.
 *
 * @param last the words with which the selection ends, if it goes over several paragraphs
 */
export async function select(page: Page, first: Words, last = first): Promise<void> {
  await scrollTo(page, first.paragraph)
  const { start } = await endsOf(page, first)
  const { end } = await endsOf(page, last)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 4 })
  await page.mouse.up()
}

/** Have a paragraph in the middle of the window. */
export async function scrollTo(page: Page, paragraph: number): Promise<void> {
  await page
    .locator(`#p-${paragraph}`)
    .evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }))
}

/** Where in the window words begin and end. */
export function endsOf(page: Page, words: Words) {
  return page.evaluate(endsInPage, words)
}

/** The same, to be run in a page. */
export function endsInPage({ paragraph, text }: Words) {
  const element = document.getElementById(`p-${paragraph}`)!
  const isOurs = (node: Node) => node.parentElement!.closest('[data-editorial]') !== null
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const letters: [Text, number][] = []
  let shown = ''
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (isOurs(node)) continue
    for (const [index, letter] of [...node.data.split('')].entries()) {
      letters.push([node, index])
      shown += letter === '\n' ? ' ' : letter
    }
  }
  const at = shown.indexOf(text)
  if (at === -1) throw new Error(`“${text}” is not in “${shown}”.`)
  const box = (place: number) => {
    const [node, index] = letters[place]!
    const range = document.createRange()
    range.setStart(node, index)
    range.setEnd(node, index + 1)
    return [...range.getClientRects()].at(-1)!
  }
  const [first, last] = [box(at), box(at + text.length - 1)]
  const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2
  return {
    start: { x: first.left + 0.5, y: middle(first) },
    end: { x: last.right - 0.5, y: middle(last) },
  }
}

/** The panel beside the text. */
export function panelOf(page: Page) {
  return page.locator('.marking-panel')
}

/** Open the form of something by the list of everything. */
export async function openInContents(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: /^Índice/ }).click()
  await panelOf(page).getByRole('button', { name }).first().click()
  await panelOf(page).locator('form').waitFor()
}

/** What the layer has said last. */
export function saidIn(page: Page) {
  return page.locator('.marking-bar [role=status]')
}

/** Save the form in the panel. */
export async function save(page: Page): Promise<void> {
  await panelOf(page).getByRole('button', { name: 'Guardar', exact: true }).click()
  await vi.waitFor(
    async () => {
      const said = await saidIn(page).innerText()
      const report = await page.locator('.marking-report').allInnerTexts()
      // A page that has come meanwhile says nothing; a form stays where it could not be saved.
      const isOpen = await panelOf(page).locator('form').isVisible()
      if (isOpen && !said.startsWith('Guardado')) throw new Error(`${said} ${report.join(' ')}`)
    },
    { timeout: 60_000, interval: 200 },
  )
}
