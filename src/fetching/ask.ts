/** What a server answers at the end of its redirects, or why there is no answer. */
export type Answer = Answered | Failure

export interface Answered {
  kind: 'answered'
  status: number
  /** The address that answers. */
  url: string
  redirects: Redirect[]
  /** The header `Content-Type`; empty if there is none. */
  type: string
  /** The header `Retry-After`, in seconds. */
  retryAfter: number | undefined
  bytes: Uint8Array
  /** False if there is more than was read. */
  isWhole: boolean
}

export interface Failure {
  kind: 'failure'
  reason: 'timeout' | 'no connection' | 'redirects' | 'forbidden'
  /** What has happened, as a sentence for an editor. */
  message: string
  redirects: Redirect[]
}

export interface Redirect {
  status: number
  from: string
  to: string
}

export interface Question {
  url: string
  method?: 'GET' | 'HEAD'
  /** Who asks, as the header `User-Agent` says it. */
  agent: string
  /** In milliseconds, for each address on the way. */
  timeout: number
  /** The most bytes that are read. */
  most: number
  /** Whether an address may be asked at all; the sentence that says why not. */
  refusal?: (url: string) => Promise<Failure | undefined>
}

const mostRedirects = 10

/** Ask a web address. Redirects are followed one by one, so that each can be told. */
export async function ask(question: Question): Promise<Answer> {
  const redirects: Redirect[] = []
  let { url } = question
  for (;;) {
    const refused = await question.refusal?.(url)
    if (refused) return { ...refused, redirects }
    const step = await askOnce({ ...question, url }).catch((error: unknown) =>
      failureOf(error, url),
    )
    if ('kind' in step) return { ...step, redirects }
    const to = step.location === null ? undefined : resolved(step.location, url)
    if (!isRedirect(step.status) || to === undefined) {
      const { status, type, retryAfter, bytes, isWhole } = step
      return { kind: 'answered', url, redirects, status, type, retryAfter, bytes, isWhole }
    }
    const isLoop = to === question.url || redirects.some((one) => one.to === to)
    redirects.push({ status: step.status, from: url, to })
    if (isLoop || redirects.length > mostRedirects) {
      return {
        kind: 'failure',
        reason: 'redirects',
        message: isLoop
          ? `It redirects in a circle, by ${to}.`
          : `It redirects more than ${mostRedirects} times.`,
        redirects,
      }
    }
    url = to
  }
}

async function askOnce({ url, method = 'GET', agent, timeout, most }: Question) {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
    headers: { 'user-agent': agent, accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
  })
  const { status, headers } = response
  const location = headers.get('location')
  const body = isRedirect(status) ? noBody : await readBody(response, most)
  if (isRedirect(status)) await response.body?.cancel()
  const wait = Number(headers.get('retry-after') ?? NaN)
  return {
    status,
    location,
    type: headers.get('content-type') ?? '',
    retryAfter: Number.isFinite(wait) ? wait : undefined,
    ...body,
  }
}

const noBody = { bytes: new Uint8Array(), isWhole: true }

async function readBody({ body }: Response, most: number) {
  if (!body) return noBody
  const chunks: Uint8Array[] = []
  let length = 0
  let isWhole = true
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    length += chunk.length
    // Leaving the loop closes the connection.
    if (length > most) {
      isWhole = false
      break
    }
  }
  const bytes = new Uint8Array(Math.min(length, most))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, bytes.length - at), at)
    at += Math.min(chunk.length, bytes.length - at)
  }
  return { bytes, isWhole }
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status)
}

function resolved(location: string, base: string): string | undefined {
  const url = URL.canParse(location, base) ? new URL(location, base) : undefined
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined
}

function failureOf(error: unknown, url: string): Omit<Failure, 'redirects'> {
  const { host } = new URL(url)
  const isTimeout = error instanceof Error && error.name === 'TimeoutError'
  if (isTimeout) {
    return { kind: 'failure', reason: 'timeout', message: `${host} did not answer in time.` }
  }
  return {
    kind: 'failure',
    reason: 'no connection',
    message: `There is no connection to ${host}${why(codeOf(error))}.`,
  }
}

/** The code of the error below that of `fetch`, which has none. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause ? String(cause.code) : ''
}

function why(code: string): string {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return ': no such name is known here'
  if (code === 'ECONNREFUSED') return ': it refuses connections'
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(code))
    return `: its certificate is not valid (${code})`
  return code === '' ? '' : ` (${code})`
}
