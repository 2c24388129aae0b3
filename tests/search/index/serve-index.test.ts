import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { serveIndexFile } from '../../../src/search/index/serve-index.ts'

const files = new Map([
  ['fragment/es_1.pf_fragment', new TextEncoder().encode('texto')],
  ['pagefind-entry.json', new TextEncoder().encode('{}')],
])
const server = createServer(({ url = '' }, response) => {
  serveIndexFile(files, url.slice(1), response)
})
const address = await listening(server)
afterAll(() => new Promise((resolve) => server.close(resolve)))

test('serves a file of the index', async () => {
  const response = await fetch(`${address}/fragment/es_1.pf_fragment`)
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toBe('application/octet-stream')
  expect(await response.text()).toBe('texto')
})

test('says of JSON what it is', async () => {
  const { headers } = await fetch(`${address}/pagefind-entry.json`)
  expect(headers.get('Content-Type')).toBe('application/json; charset=utf-8')
})

test('lets no browser keep a file, which may change while one writes', async () => {
  const { headers } = await fetch(`${address}/pagefind-entry.json`)
  expect(headers.get('Cache-Control')).toBe('no-store')
})

test.each(['otra.json', '', '%2e%2e/package.json', 'fragment/'])(
  'says that there is no file “%s”',
  async (path) => {
    expect((await fetch(`${address}/${path}`)).status).toBe(404)
  },
)

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => void server.listen(0, resolve))
  return `http://localhost:${(server.address() as AddressInfo).port}`
}
