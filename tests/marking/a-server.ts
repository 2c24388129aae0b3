import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, request, type OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { pathOfEntry } from '../../src/edition/content-paths.ts'
import {
  root as callRoot,
  tokenHeader,
  type ArticleState,
  type CallName,
  type Calls,
  type Change,
  type Selection,
} from '../../src/marking/protocol.ts'
import { answering } from '../../src/marking/server/answer.ts'
import { openSession } from '../../src/marking/server/session.ts'
import { inventedEdition } from '../an-edition.ts'

export const token = 'the-token-of-a-test'
export const now = () => new Date('2026-11-27T12:00:00Z')

/** What came back for a request. */
export interface Reply {
  status: number
  text: string
  headers: NodeJS.Dict<string | string[]>
}

/** A server on a local port with a copy of the invented edition, for as long as a test runs. */
export async function aServer() {
  const server = await startServer()
  onTestFinished(server.close)
  return server
}

/** The same, to be closed. */
export async function startServer() {
  const root = await mkdtemp(path.join(tmpdir(), 'glosa-marking-'))
  await cp(path.join(inventedEdition, 'content'), path.join(root, 'content'), { recursive: true })
  const session = openSession(root, now)
  const answer = answering(token, session)
  const server = createServer((request, response) => {
    // As the development server does, which lets pages of other local servers read its files.
    response.setHeader('Access-Control-Allow-Origin', '*')
    answer(request, response, () => response.writeHead(404).end('next'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await rm(root, { recursive: true })
  }

  const own = `http://localhost:${port}`
  const headers: OutgoingHttpHeaders = {
    Host: `localhost:${port}`,
    Origin: own,
    'Sec-Fetch-Site': 'same-origin',
    'Content-Type': 'application/json',
    [tokenHeader]: token,
  }

  /** Ask as a page of the server does, but for what a test changes. */
  const ask = (
    name: string,
    body: string,
    { method = 'POST', ...others }: OutgoingHttpHeaders & { method?: string } = {},
  ): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const all = Object.fromEntries(
        Object.entries({ ...headers, ...others }).filter(([, value]) => value !== undefined),
      )
      const asked = request({
        port,
        host: '127.0.0.1',
        method,
        path: callRoot + name,
        headers: all,
      })
      asked.on('error', reject)
      asked.on('response', (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            text: Buffer.concat(chunks).toString(),
            headers: response.headers,
          }),
        )
      })
      asked.end(body)
    })

  const call = async <Name extends CallName>(
    name: Name,
    body: Calls[Name]['ask'],
  ): Promise<Calls[Name]['answer']> => {
    const { status, text } = await ask(name, JSON.stringify(body))
    if (status !== 200) throw new Error(`${status} ${text}`)
    return JSON.parse(text) as Calls[Name]['answer']
  }

  const stateOf = async (article: string): Promise<ArticleState> => {
    const answer = await call('state', { article })
    if (answer.outcome !== 'state') throw new Error(JSON.stringify(answer.problems))
    return answer.state
  }

  const apply = async (article: string, ...changes: Change[]) =>
    call('apply', { article, seen: (await stateOf(article)).files, changes })

  const read = (file: string) => readFile(path.join(root, file), 'utf8')
  const write = (file: string, text: string) => writeFile(path.join(root, file), text)

  return { root, port, own, ask, call, stateOf, apply, read, write, close }
}

export type Served = Awaited<ReturnType<typeof aServer>>

/** The place of some words in an article. */
export function selectionOf({ paragraphs }: ArticleState, words: string): Selection {
  const found = paragraphs.find(({ text }) => text.includes(words))
  if (!found) throw new Error(`There is no “${words}”.`)
  const start = found.text.indexOf(words)
  return {
    start: { paragraph: found.number, offset: start },
    end: { paragraph: found.number, offset: start + words.length },
  }
}

export const articlePath = (id: string) => pathOfEntry('articles', id)
