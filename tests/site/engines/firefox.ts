import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../free-port.ts'
import { dragging, pressing } from './actions.ts'
import { connect } from './bidi.ts'
import { inTime, limited, type Engine, type Tab } from './engine.ts'
import { findProgram, freshFolder, startProgram } from './program.ts'

const program = () => findProgram('firefox-esr', 'firefox')

/** What a fresh profile needs to be told. */
const preferences = {
  'app.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.active-protocols': 1,
  // Without a window it would say that it has no mouse.
  'ui.allPointerCapabilities': 6,
  'ui.primaryPointerCapabilities': 6,
}

/** Firefox, by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), which needs no driver. */
export const firefox: Engine = {
  name: 'Firefox',
  packages: 'firefox-esr',
  isInstalled: () => program() !== undefined,
  start: async () => {
    const { folder, remove } = await freshFolder()
    const lines = Object.entries(preferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${value});\n`,
    )
    await writeFile(path.join(folder, 'user.js'), lines.join(''))
    const port = await freePort()
    const { child, end } = startProgram(
      program()!,
      ['--headless', '--no-remote', '--profile', folder, `--remote-debugging-port=${port}`],
      { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: folder } },
    )
    const stop = async () => {
      await end()
      await remove()
    }
    try {
      const listening = new Promise<void>((resolve) => {
        let said = ''
        child.stderr!.on('data', (more) => {
          said += String(more)
          if (said.includes('WebDriver BiDi listening')) resolve()
        })
      })
      await inTime('Firefox: starting', listening)
      return limited('Firefox', await openTab(port, stop))
    } catch (error) {
      await stop()
      throw error
    }
  },
}

async function openTab(port: number, stop: () => Promise<void>): Promise<Tab> {
  const errors: string[] = []
  const { send, disconnect } = await connect(`ws://127.0.0.1:${port}/session`, (_, params) => {
    const { type, level, text } = params as LogEntry
    if (type === 'javascript' && level === 'error') errors.push(text)
  })
  const { capabilities } = await send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  })
  await send('session.subscribe', { events: ['log.entryAdded'] })
  const tree = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {})
  const { context } = tree.contexts[0]!
  const perform = (actions: unknown) => send('input.performActions', { context, actions })

  return {
    version: capabilities.browserVersion,
    errors,
    open: async (url) => {
      const loaded = send('browsingContext.navigate', { context, url, wait: 'complete' })
      // Where a page was left by Back or Forward, it may not tell of the end; nor where one leads on.
      await Promise.race([loaded.catch(() => undefined), sleep(5_000)])
    },
    run: async (inPage, ...args) => {
      const call = `Promise.resolve((${inPage.toString()})(...${JSON.stringify(args)}))`
      const answer = await send<Evaluated>('script.evaluate', {
        expression: `${call}.then((result) => JSON.stringify(result))`,
        target: { context },
        awaitPromise: true,
      })
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
      return JSON.parse(answer.result.value ?? 'null') as never
    },
    resize: async (width, height) => {
      await send('browsingContext.setViewport', { context, viewport: { width, height } })
    },
    drag: async (from, to) => {
      await perform(dragging(from, to))
    },
    tap: async (place) => {
      await perform(dragging(place, place, 'touch'))
    },
    press: async (...pressed) => {
      await perform(pressing(pressed))
    },
    print: async () => {
      const page = { width: 21, height: 29.7 }
      const { data } = await send<{ data: string }>('browsingContext.print', { context, page })
      return Uint8Array.from(Buffer.from(data, 'base64'))
    },
    close: async () => {
      disconnect()
      await stop()
    },
  }
}

interface LogEntry {
  type: string
  level: string
  text: string
}

type Evaluated =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } }
