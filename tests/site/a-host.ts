import { createServer, type Server, type ServerResponse } from 'node:http'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import sirv from 'sirv'

/** A host that can be down, get another edition, answer wrongly, and have another day. */
export interface Host {
  /** Where the front page is, with a slash at the end. */
  url: string
  /** As when a host, or the network to it, is gone. */
  stop: () => Promise<void>
  start: () => Promise<void>
  /** Put another folder in the place of the one that is served. */
  publish: (folder: string) => void
  /** Answers in place of the files; returns false for what it leaves to them. */
  instead: (path: string, response: ServerResponse) => boolean
  /** The day that answers have. */
  day: string | undefined
  /** The paths that were asked for. */
  asked: string[]
}

/** Serve a folder at a base path, as `serve` does, by such a host. */
export async function aHost(folder: string, base = '/'): Promise<Host> {
  let files = sirv(folder, { dev: true, etag: true })
  let notFound = readFileSync(path.join(folder, '404.html'))
  let server: Server
  let port = 0

  const host: Host = {
    url: '',
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    start: async () => {
      server = createServer((request, response) => {
        const { pathname } = new URL(request.url ?? '/', 'http://host')
        host.asked.push(pathname)
        if (host.day !== undefined) response.setHeader('date', new Date(host.day).toUTCString())
        if (host.instead(pathname, response)) return
        const fail = () => {
          response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound)
        }
        if (!pathname.startsWith(base)) {
          fail()
          return
        }
        request.url = request.url?.slice(base.length - 1)
        files(request, response, fail)
      })
      await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
      ;({ port } = server.address() as AddressInfo)
      host.url = `http://127.0.0.1:${port}${base}`
    },
    publish: (next) => {
      files = sirv(next, { dev: true, etag: true })
      notFound = readFileSync(path.join(next, '404.html'))
    },
    instead: () => false,
    day: undefined,
    asked: [],
  }
  await host.start()
  return host
}
