import type { IncomingMessage, ServerResponse } from 'node:http'
import { TLSSocket } from 'node:tls'
import { NoSuchThing, NotOrphaned } from '../core/change-files.ts'
import { UnknownField } from '../core/edit-fields.ts'
import { root, type CallName } from '../protocol.ts'
import { OutsideContent } from './change-on-disk.ts'
import { denialOf, isTokenRequest, type Denial } from './guard.ts'
import { isCall, requests } from './requests.ts'
import type { Session } from './session.ts'

/** A call has the fields of a claim, or the digests of an article's files: more is none. */
export const mostBytes = 1_000_000

/** Answer a request to the layer; any other one is for whoever is next. */
export function answering(token: string, session: Session) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    if (!(request.url ?? '').startsWith(root)) {
      next()
      return
    }
    answer(request, token, session)
      .catch((error: unknown) => denialFor(error))
      .then((found) => send(response, found))
      .catch(() => response.destroy())
  }
}

type Answer = Denial | { text: string } | { json: unknown }

async function answer(request: IncomingMessage, token: string, session: Session): Promise<Answer> {
  const { method = '', url = '', headers, socket } = request
  const asked = {
    method,
    url,
    headers,
    from: socket.remoteAddress,
    port: socket.localPort,
    isEncrypted: socket instanceof TLSSocket,
  }
  const denial = denialOf(asked, token)
  if (denial) return denial
  if (isTokenRequest(asked)) return { text: token }
  const name = url.slice(root.length)
  if (!isCall(name)) return { status: 404, problem: 'There is no such call.' }
  const body = await bodyOf(request)
  return typeof body === 'string' ? call(name, body, session) : body
}

async function call(name: CallName, body: string, session: Session): Promise<Answer> {
  const asked = requests[name].safeParse(jsonIn(body))
  if (!asked.success) return { status: 400, problem: asked.error.message }
  return { json: await session.call(name, asked.data) }
}

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** The body of a request, which is not read further than it may be long. */
async function bodyOf(request: IncomingMessage): Promise<string | Denial> {
  const tooLong = { status: 413, problem: 'The body is too long.' }
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return tooLong
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > mostBytes) return tooLong
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function denialFor(error: unknown): Denial {
  if (error instanceof OutsideContent) {
    return {
      status: 403,
      problem: `\`${error.message}\` is not to be written: it is no file of \`content/\`.`,
    }
  }
  if (error instanceof UnknownField) {
    return { status: 400, problem: `There is no field \`${error.message}\`.` }
  }
  if (error instanceof NoSuchThing || error instanceof NotOrphaned) {
    return { status: 409, problem: error.message }
  }
  console.error(error)
  return { status: 500, problem: String(error) }
}

function send(response: ServerResponse, answer: Answer): void {
  // Whoever was before may have let pages of other servers read.
  for (const name of response.getHeaderNames()) {
    if (name.startsWith('access-control-')) response.removeHeader(name)
  }
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  if ('text' in answer) {
    response.setHeader('Content-Type', 'text/plain; charset=utf-8').end(answer.text)
    return
  }
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  if ('json' in answer) {
    response.end(JSON.stringify(answer.json))
    return
  }
  const { status, problem } = answer
  // The rest of a body that is too long is not read.
  if (status === 413) response.setHeader('Connection', 'close')
  response.statusCode = status
  response.end(JSON.stringify({ problem }))
}
