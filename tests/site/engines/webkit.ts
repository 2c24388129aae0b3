import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../free-port.ts'
import { dragging, pressing } from './actions.ts'
import { inTime, limited, type Engine, type Tab } from './engine.ts'
import { findProgram, freshFolder, startProgram, type Program } from './program.ts'

const driver = () => findProgram('WebKitWebDriver')
const screen = () => findProgram('Xvfb')

/**
 * WebKitGTK, the engine of Safari, by WebDriver (https://www.w3.org/TR/webdriver2/), on a screen
 * in memory: it has no mode without one.
 */
export const webkit: Engine = {
  name: 'WebKit',
  packages: 'webkit2gtk-driver xvfb',
  isInstalled: () => driver() !== undefined && screen() !== undefined,
  start: async () => {
    const { folder, remove } = await freshFolder()
    const started: Program[] = []
    const stop = async () => {
      for (const { end } of started.toReversed()) await end()
      await remove()
    }
    try {
      const display = startProgram(screen()!, ['-displayfd', '3', '-screen', '0', '1700x1100x24'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      })
      started.push(display)
      const number = new Promise((resolve) => display.child.stdio[3]!.once('data', resolve))
      const DISPLAY = `:${String(await inTime('Xvfb: starting', number)).trim()}`
      const port = await freePort()
      const homes = ['HOME', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME']
      const env = Object.fromEntries(homes.map((name) => [name, folder]))
      started.push(
        startProgram(driver()!, [`--port=${port}`], {
          stdio: 'ignore',
          env: { ...process.env, ...env, DISPLAY },
        }),
      )
      return limited('WebKit', await openTab(`http://127.0.0.1:${port}`, stop))
    } catch (error) {
      await stop()
      throw error
    }
  },
}

async function openTab(address: string, stop: () => Promise<void>): Promise<Tab> {
  await inTime('WebKitWebDriver: starting', untilReady(address))
  const alwaysMatch = {
    // Without its bar, which no window is narrower than.
    'webkitgtk:browserOptions': { args: ['--automation', '--full-screen'] },
  }
  const { sessionId, capabilities } = await call<{
    sessionId: string
    capabilities: { browserVersion: string }
  }>(address, '/session', { capabilities: { alwaysMatch } }, patienceAtStart)
  const session = `${address}/session/${sessionId}`
  const perform = (actions: unknown) => call(session, '/actions', { actions })

  const run: Tab['run'] = async (inPage, ...args) => {
    const answer = await call<{ result?: unknown; error?: string }>(session, '/execute/async', {
      script: `
        const [args, done] = arguments
        Promise.resolve()
          .then(() => (${inPage.toString()})(...args))
          .then((result) => done({ result }), (error) => done({ error: String(error) }))`,
      args: [args],
    })
    if (answer.error !== undefined) throw new Error(answer.error)
    return answer.result as never
  }

  return {
    version: capabilities.browserVersion,
    open: async (url) => {
      await call(session, '/url', { url })
    },
    run,
    resize: async (width, height) => {
      const frame = await run(() => ({
        width: outerWidth - innerWidth,
        height: outerHeight - innerHeight,
      }))
      await call(session, '/window/rect', {
        x: 0,
        y: 0,
        width: width + frame.width,
        height: height + frame.height,
      })
    },
    drag: async (from, to) => {
      await perform(dragging(from, to))
    },
    // Its driver makes a mouse of a finger.
    tap: async (place) => {
      await perform(dragging(place, place, 'touch'))
    },
    press: async (...pressed) => {
      await perform(pressing(pressed))
    },
    close: stop,
  }
}

async function untilReady(address: string): Promise<void> {
  for (;;) {
    try {
      await fetch(`${address}/status`)
      return
    } catch {
      await sleep(50)
    }
  }
}

/** What is run in a page that is just being left is never answered: a test may ask again. */
const patience = 7_000
/** To start takes longer, when other tests are at work. */
const patienceAtStart = 20_000

async function call<Result>(
  address: string,
  path: string,
  body: object,
  limit = patience,
): Promise<Result> {
  const response = await fetch(address + path, {
    method: 'POST',
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(limit),
  })
  const { value } = (await response.json()) as { value: unknown }
  if (!response.ok) throw new Error(`WebKit: ${path}: ${JSON.stringify(value)}`)
  // Each caller knows what the specification says of its command.
  return value as Result
}
