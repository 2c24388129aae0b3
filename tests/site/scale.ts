import type { Browser } from 'playwright-core'

/** What a page costs a reader who comes for the first time, before touching anything. */
export interface Weight {
  /** Of all files, as they come over the wire. */
  bytes: number
  /** The part of them that is fonts. */
  fonts: number
  /** The part of them that is script. */
  script: number
  requests: number
}

/** Open pages in a browser that keeps no files, and add up what it asks for. */
export async function aScale(browser: Browser): Promise<(url: string) => Promise<Weight>> {
  const page = await browser.newPage()
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })

  const icons = new Map<string, number>()
  async function bytesOfIcon(url: string): Promise<number> {
    const response = await page.request.get(url, { headers: { 'accept-encoding': 'br' } })
    return Number(response.headers()['content-length'])
  }

  return async (url) => {
    await page.goto(url)
    const { files, icon } = await page.evaluate(async () => {
      // Too late for the first paint, a font is not waited for, but it comes all the same.
      const preloads = [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload]')]
      while (!preloads.every(({ href }) => performance.getEntriesByName(href).length > 0)) {
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      const { href } = document.querySelector<HTMLLinkElement>('link[rel=icon]')!
      const entries = ['navigation', 'resource'].flatMap((type) =>
        performance.getEntriesByType(type),
      ) as PerformanceResourceTiming[]
      return {
        icon: href,
        // A browser asks for the icon at a time of its own choosing: it is added below.
        files: entries
          .filter(({ name }) => name !== href)
          .map(({ name, encodedBodySize }) => ({
            path: new URL(name).pathname,
            bytes: encodedBodySize,
          })),
      }
    })
    if (!icons.has(icon)) icons.set(icon, await bytesOfIcon(icon))

    const bytesOf = (ending: RegExp) =>
      files.filter(({ path }) => ending.test(path)).reduce((sum, file) => sum + file.bytes, 0)
    return {
      bytes: bytesOf(/$/) + icons.get(icon)!,
      fonts: bytesOf(/\.woff2$/),
      script: bytesOf(/\.js$/),
      requests: files.length + 1,
    }
  }
}
