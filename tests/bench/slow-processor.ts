import type { Browser } from 'playwright-core'

/** How many times as long everything takes, as on a phone. */
const factor = 4

/** For how long a process runs before it has to wait again, in milliseconds. */
const turn = 4

/**
 * Let the browser's pages run for one part in four of the time.
 *
 * Chrome's own throttling slows the thread of the page alone, and the search runs in a
 * worker: so the processes that run pages are stopped and let go on by turns.
 *
 * @returns what ends it
 */
export async function slowDownProcessor(browser: Browser): Promise<() => Promise<void>> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const processes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  const state = { isSlow: true }

  const taking = (async () => {
    while (state.isSlow) {
      for (const id of processes) process.kill(id, 'SIGSTOP')
      const stopped = performance.now()
      await wait(turn * (factor - 1))
      const pause = performance.now() - stopped
      for (const id of processes) process.kill(id, 'SIGCONT')
      await wait(pause / (factor - 1))
    }
  })()
  return async () => {
    state.isSlow = false
    await taking
    await session.detach()
  }
}

function wait(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time))
}
