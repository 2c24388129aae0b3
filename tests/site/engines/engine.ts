import { setTimeout as sleep } from 'node:timers/promises'

/** A browser engine that the pages are opened in. */
export interface Engine {
  name: string
  /** The Debian packages that bring it. */
  packages: string
  isInstalled: () => boolean
  /** Start it in a fresh profile, with one window. */
  start: () => Promise<Tab>
}

/** The window of a running engine. */
export interface Tab {
  version: string
  /** Load a page, until its `load` event; or that of the page to which it leads on. */
  open: (url: string, end?: string) => Promise<void>
  /** Run a function in the page; its arguments and its result have to survive JSON. */
  run: <Args extends unknown[], Result>(
    inPage: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) => Promise<Result>
  /** Give the page as much room, or as little as the window allows. */
  resize: (width: number, height: number) => Promise<void>
  /** Press the mouse at one place of the window, and let it go at another or the same. */
  drag: (from: Place, to: Place) => Promise<void>
  /** Touch a place of the window; with the mouse where a driver has no finger. */
  tap: (place: Place) => Promise<void>
  /** Press keys one after the other: characters, names like `Tab`, combinations like `Control+c`. */
  press: (...pressed: string[]) => Promise<void>
  /** The errors of scripts and of the security policy so far; not there where a driver does not tell of them. */
  errors?: readonly string[]
  /** The page as a PDF, on sheets of A4; not there where a driver cannot print. */
  print?: () => Promise<Uint8Array>
  close: () => Promise<void>
}

export interface Place {
  x: number
  y: number
}

class Late extends Error {}

/** Fail with the name of a step that does not end in time. */
export async function inTime<T>(step: string, result: Promise<T>): Promise<T> {
  const limit = 20_000
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Late(`${step} took longer than ${limit / 1000} s.`))
    }, limit)
  })
  return Promise.race([result, late]).finally(() => {
    clearTimeout(timer)
  })
}

/** WebKit's driver answers while a page is being loaded, Firefox after Back even before. */
async function untilLoaded(tab: Tab, url: string): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    if (await tab.run(isLoaded, url).catch(() => false)) return
    await sleep(20)
  }
  throw new Error(`${url} was not loaded.`)
}

function isLoaded(url: string): boolean {
  return document.readyState === 'complete' && location.href === url
}

/** Limit the time of each step. A frozen page never answers: after it every step fails at once. */
export function limited(name: string, tab: Tab): Tab {
  let isFrozen = false
  const step = async <T>(what: string, act: () => Promise<T>) => {
    if (isFrozen) throw new Error(`${name} does not answer any more.`)
    try {
      return await inTime(`${name}: ${what}`, act())
    } catch (error) {
      isFrozen = error instanceof Late
      throw error
    }
  }
  return {
    version: tab.version,
    open: (url, end = url) =>
      step(`opening ${url}`, async () => {
        await tab.open(url)
        await untilLoaded(tab, end)
      }),
    run: (inPage, ...args) => step(`running ${inPage.name}`, () => tab.run(inPage, ...args)),
    resize: (width, height) => step('resizing', () => tab.resize(width, height)),
    drag: (from, to) => step('dragging', () => tab.drag(from, to)),
    tap: (place) => step('touching', () => tab.tap(place)),
    press: (...pressed) => step(`pressing ${pressed.join(' ')}`, () => tab.press(...pressed)),
    ...(tab.errors && { errors: tab.errors }),
    ...(tab.print && { print: () => step('printing', tab.print!) }),
    close: tab.close,
  }
}
