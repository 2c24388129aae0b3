import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import sirv from 'sirv'

export interface Served {
  /** Where the front page is, with a slash at the end. */
  url: string
  close: () => void
}

/**
 * Serve a folder as the plainest static host would: files as they are, or their compressed
 * twin where there is one, `404.html` for the rest, all below a base path.
 *
 * @param headers that it sends with everything
 */
export async function serve(
  folder: string,
  base = '/',
  headers: Record<string, string> = {},
): Promise<Served> {
  const files = sirv(folder, { dev: true, etag: true, brotli: true })
  const notFound = readFileSync(path.join(folder, '404.html'))

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    const fail = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound)
    }
    if (!request.url?.startsWith(base)) {
      fail()
      return
    }
    request.url = request.url.slice(base.length - 1)
    files(request, response, fail)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}${base}`, close: () => server.close() }
}
