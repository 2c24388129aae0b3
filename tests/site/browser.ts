import { accessSync, constants } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type LaunchOptions,
} from 'playwright-core'

/**
 * A Chromium that shows pages and does nothing else: the one that comes as a package, which opens a
 * page with half the work. It knows nothing of text fragments, and its clipboard is its own: for
 * these, see `startWholeBrowser`. Where the package cannot run, the whole one stands in.
 */
export function startBrowser(options?: LaunchOptions): Promise<Browser> {
  return options ? launchPackaged(options) : shared('packaged', launchPackaged)
}

/** The Chromium that people use, without a window: the machine's own where there is one. */
export function startWholeBrowser(options?: LaunchOptions): Promise<Browser> {
  return options ? launchWhole(options) : shared('whole', launchWhole)
}

const running = new Map<string, Promise<Browser>>()

/**
 * A browser runs for all files of a process, and ends with it. Whoever asks has windows of their own,
 * which close with what they were given; only who wants one with options starts one.
 */
async function shared(name: string, start: () => Promise<Browser>): Promise<Browser> {
  const known = await running.get(name)
  if (!known?.isConnected()) running.set(name, start())
  const browser = (await running.get(name))!
  const opened: BrowserContext[] = []
  return Object.assign(Object.create(browser) as Browser, {
    newContext: async (options?: BrowserContextOptions) => {
      const context = await browser.newContext(options)
      opened.push(context)
      return context
    },
    close: async () => {
      await Promise.all(opened.map((context) => context.close()))
    },
  })
}

async function launchPackaged(options: LaunchOptions = {}): Promise<Browser> {
  const packaged = await packagedBrowser()
  if (!packaged) return launchWhole(options)
  // Not every Linux has the libraries that all of them are thought to have.
  return launch({ ...packaged, ...options }).catch(() => launchWhole(options))
}

async function launchWhole(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = installedBrowser()
  return launch({ ...(executablePath ? { executablePath } : await packagedBrowser()), ...options })
}

/**
 * The worker that keeps copies stays out, unless a test lets it in: it would answer before the routes of
 * a test, load files of its own beside those that are counted, and do so again in every window.
 */
async function launch({ args = [], ...options }: LaunchOptions): Promise<Browser> {
  const browser = await chromium.launch({
    ...options,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
  })
  const newContext = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    const context = await newContext(options)
    if (options?.serviceWorkers !== 'allow') await context.addInitScript(forgetServiceWorkers)
    return context
  }
  return browser
}

/** As in a browser that has none; Playwright's own way logs a warning on each page. */
function forgetServiceWorkers(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
}

function installedBrowser(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}

/**
 * The packaged browser with the libraries and the fonts that come with it, unpacked by the first
 * who asks, where it can run.
 */
export async function packagedBrowser(): Promise<LaunchOptions | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const { default: packaged, inflate } = await import('@sparticuz/chromium')
  const archive = path.resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br')
  const libraries = path.join(await inflate(archive), 'lib')
  return {
    executablePath: await packaged.executablePath(),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries,
      FONTCONFIG_PATH: path.join(tmpdir(), 'fonts'),
    },
  }
}
