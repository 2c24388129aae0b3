import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** What a path answers: a status with a header and a body, or what it does with the request. */
export type Page =
  | { status?: number; headers?: Record<string, string>; body?: string | Uint8Array }
  | ((request: IncomingMessage, response: ServerResponse) => void)

/** A server on this machine with some pages, for as long as a test runs, and what it was asked. */
export async function aServer(pages: Record<string, Page>) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const page = pages[request.url ?? ''] ?? { status: 404, body: 'Nothing.' }
    if (typeof page === 'function') {
      page(request, response)
      return
    }
    const { status = 200, headers = { 'content-type': 'text/html' }, body = '' } = page
    response.writeHead(status, headers)
    response.end(request.method === 'HEAD' ? undefined : body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, asked }
}

export const redirect = (status: number, to: string): Page => ({
  status,
  headers: { location: to },
})
