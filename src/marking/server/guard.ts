import { timingSafeEqual } from 'node:crypto'
import { root, tokenHeader } from '../protocol.ts'

/** What is known of a request before its body is read. */
export interface Request {
  method: string
  /** The path, with what follows it. */
  url: string
  headers: Record<string, string | string[] | undefined>
  /** The address of who asks. */
  from: string | undefined
  /** The port at which it was asked. */
  port: number | undefined
  isEncrypted: boolean
}

/** An answer other than what was asked for. */
export interface Denial {
  status: number
  problem: string
}

/**
 * Why a request is not answered: only pages of this server, in a browser on this machine, may ask. A name
 * that somebody else's server has given to this address is not the name of this machine.
 *
 * @param token what those pages have been told
 */
export function denialOf(request: Request, token: string): Denial | undefined {
  const { method, headers, from, port, isEncrypted } = request
  if (!isLoopback(from)) return denied('This machine alone may ask.')
  const host = one(headers['host'])
  const names = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`)
  if (host === undefined || !names.includes(host))
    return denied('This is not the name of this machine.')
  const own = `${isEncrypted ? 'https' : 'http'}://${host}`

  // Browsers say with every request whose page it is of; with one that reads, they leave `Origin` out.
  const site = one(headers['sec-fetch-site'])
  const origin = one(headers['origin'])
  if (site !== undefined && site !== 'same-origin') return denied('Another site asks.')
  if (isTokenRequest(request)) {
    if (method !== 'GET') return { status: 405, problem: 'The token is read.' }
    const isOwn = site === 'same-origin' && (origin === undefined || origin === own)
    return isOwn ? undefined : denied('A page of this server alone is told the token.')
  }
  if (method !== 'POST') return { status: 405, problem: 'A call is a POST.' }
  if (origin !== own) return denied('A page of this server alone may call.')
  if (!isSame(one(headers[tokenHeader.toLowerCase()]) ?? '', token)) {
    return denied('The token is not that of this server: load the page again.')
  }
  const type = one(headers['content-type']) ?? ''
  if (!/^application\/json(?:;|$)/i.test(type)) return { status: 415, problem: 'A call is JSON.' }
  return undefined
}

export function isTokenRequest({ url }: Pick<Request, 'url'>): boolean {
  return url === `${root}token`
}

function denied(problem: string): Denial {
  return { status: 403, problem }
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(address)
}

function isSame(given: string, token: string): boolean {
  const [some, other] = [Buffer.from(given), Buffer.from(token)]
  return some.length === other.length && timingSafeEqual(some, other)
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? undefined : value
}
