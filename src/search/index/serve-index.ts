import type { ServerResponse } from 'node:http'
import { extname } from 'node:path'
import type { IndexFiles } from './build-index.ts'

const contentTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
}

/** Answer a request for a file of the index, whose path is given below the index's folder. */
export function serveIndexFile(files: IndexFiles, path: string, response: ServerResponse): void {
  const content = files.get(path)
  if (!content) {
    response.writeHead(404).end()
    return
  }
  response
    .writeHead(200, {
      'Content-Type': contentTypes[extname(path)] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
    })
    .end(content)
}
