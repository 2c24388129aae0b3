import { startWholeBrowser } from '../browser.ts'
import { limited, type Engine } from './engine.ts'

/** The engine of Chrome and Edge, by Playwright; a package brings it where none is installed. */
export const chromium: Engine = {
  name: 'Chromium',
  packages: 'chromium',
  isInstalled: () => true,
  start: async () => {
    const browser = await startWholeBrowser()
    const page = await browser.newPage({ serviceWorkers: 'allow', hasTouch: true })
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    return limited('Chromium', {
      version: browser.version(),
      errors,
      open: async (url) => {
        await page.goto(url)
      },
      run: (inPage, ...args) => page.evaluate(`(${inPage.toString()})(...${JSON.stringify(args)})`),
      resize: (width, height) => page.setViewportSize({ width, height }),
      drag: async (from, to) => {
        await page.mouse.move(from.x, from.y)
        await page.mouse.down()
        await page.mouse.move(to.x, to.y)
        await page.mouse.up()
      },
      tap: ({ x, y }) => page.touchscreen.tap(x, y),
      press: async (...pressed) => {
        for (const key of pressed) await page.keyboard.press(key)
      },
      print: async () => new Uint8Array(await page.pdf({ format: 'A4' })),
      close: () => browser.close(),
    })
  },
}
