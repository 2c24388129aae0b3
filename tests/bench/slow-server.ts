import { createServer, type ServerResponse } from 'node:http'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

/** How a network is slow. */
export interface Network {
  /** From a request to the first byte of its answer, in milliseconds. */
  latency: number
  /** For all answers together, in bytes per second. */
  bandwidth: number
}

/** One answer that was sent. */
export interface Sent {
  path: string
  bytes: number
  /** When it was asked for and when its last byte was sent, as `performance.now()` counts. */
  asked: number
  sent: number
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** How much is sent at a time, in bytes. */
const slice = 1024

/**
 * Serve a folder with compressed twins as over a slow network. The slowness is the server's
 * own, so that it holds for what a worker asks for as well.
 */
export async function serveSlowly(folder: string) {
  let network: Network | undefined
  const sent: Sent[] = []
  /** Until when the line is busy. */
  let busyUntil = 0

  const server = createServer((request, response) => {
    void answer(new URL(request.url ?? '/', 'http://localhost').pathname, response)
  })

  async function answer(pathname: string, response: ServerResponse): Promise<void> {
    const asked = performance.now()
    const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    const compressed = await readFile(`${file}.br`).catch(() => undefined)
    const content = compressed ?? (await readFile(file).catch(() => undefined))
    if (network) await wait(network.latency)
    if (!content) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      ...(compressed && { 'content-encoding': 'br' }),
    })
    if (network) {
      for (let at = 0; at < content.length; at += slice) {
        const part = content.subarray(at, at + slice)
        // Slices of different answers take turns on the line.
        busyUntil =
          Math.max(busyUntil, performance.now()) + (part.length / network.bandwidth) * 1000
        await wait(busyUntil - performance.now())
        response.write(part)
      }
      response.end()
    } else {
      response.end(content)
    }
    sent.push({ path: pathname, bytes: content.length, asked, sent: performance.now() })
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    /** Everything sent since the last call. */
    takeSent: () => sent.splice(0),
    slowDown: (to: Network | undefined) => {
      network = to
    },
    close: () => server.close(),
  }
}

function wait(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, time)))
}
