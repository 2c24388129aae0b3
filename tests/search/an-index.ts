import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildIndex } from '../../src/search/build-index.ts'
import { indexOf, indexPath } from '../../src/search/open-index.ts'
import type { SearchRecord } from '../../src/search/records.ts'
import { search, take } from '../../src/search/search.ts'
import { serveIndexFile } from '../../src/search/serve-index.ts'

/** An index of the records, published below `/glosa/` as it would be, and questions to it. */
export async function anIndex(records: readonly SearchRecord[]) {
  const files = await buildIndex(records)
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    serveIndexFile(files, pathname.slice(indexPath.length), response)
  })
  await new Promise<void>((resolve) => void server.listen(0, resolve))
  const { port } = server.address() as AddressInfo

  // Node imports no module over HTTP, and this is the whole program in one file.
  const program = Buffer.from(files.get('pagefind.js') ?? []).toString('base64')
  const pagefind: unknown = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${program}`
  )
  const index = indexOf(pagefind, `http://localhost:${port}${indexPath}`, '/glosa/')

  return {
    /** The best hits of a question. */
    ask: async (query: string, count = 100) =>
      take((await search(index, query, '/glosa/')).hits, count),
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
