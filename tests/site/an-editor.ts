import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { vi } from 'vitest'
import { pathOf } from '../../src/edition/paths.ts'
import { startDevelopmentServer } from './a-command.ts'
import { aCheckout, remove } from './a-site.ts'
import { startBrowser } from './browser.ts'
import { freePort } from './free-port.ts'

/** An editor at a browser, with `npm run dev` on a copy of the invented edition. */
export interface AnEditor {
  root: string
  browser: Browser
  /** The text of a file of the content. */
  read: (file: string) => Promise<string>
  /** Open an article with the layer on, and give it its state. */
  open: (article: string, size?: { width: number; height: number }) => Promise<Page>
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
    browser,
    read: (file) => readFile(path.join(root, 'content', file), 'utf8'),
    open: async (article, viewport = { width: 1280, height: 800 }) => {
      const page = await browser.newPage({ viewport })
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

/** Select words of a paragraph with the mouse, from their first letter to their last. */
export async function select(page: Page, paragraph: number, words: string): Promise<void> {
  const { from, to } = await page.evaluate(
    ({ id, words }) => {
      const element = document.getElementById(id)!
      const isOurs = (node: Node) => node.parentElement!.closest('[data-editorial]') !== null
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const letters: [Text, number][] = []
      let text = ''
      while (walker.nextNode()) {
        const node = walker.currentNode as Text
        if (isOurs(node)) continue
        for (const [index, letter] of [...node.data.split('')].entries()) {
          letters.push([node, index])
          text += letter === '\n' ? ' ' : letter
        }
      }
      const start = text.indexOf(words)
      if (start === -1) throw new Error(`“${words}” is not in “${text}”.`)
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      const box = (at: number) => {
        const [node, index] = letters[at]!
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + 1)
        const rects = [...range.getClientRects()]
        return rects.at(-1)!
      }
      const [first, last] = [box(start), box(start + words.length - 1)]
      const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2
      return {
        from: { x: first.left + 0.5, y: middle(first) },
        to: { x: last.right - 0.5, y: middle(last) },
      }
    },
    { id: `p-${paragraph}`, words },
  )
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
}

/** The panel beside the text. */
export function panelOf(page: Page) {
  return page.locator('.marking-panel')
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
      if (!said.startsWith('Guardado')) throw new Error(`${said} ${report.join(' ')}`)
    },
    { timeout: 60_000, interval: 200 },
  )
}
