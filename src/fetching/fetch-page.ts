import { asUtf8 } from './as-utf8.ts'
import { ask, type Answer, type Redirect } from './ask.ts'
import { robotsRules } from './robots.ts'

/** A page as its server sent it. */
export interface FetchedPage {
  bytes: Uint8Array
  /** A name whose ending tells its format, or `null`. */
  name: string | null
  /** What an editor should know of the way to it. */
  remarks: string[]
}

export interface Manner {
  agent: string
  /** In milliseconds. */
  timeout: number
}

/** The most bytes of a page with all that is in it. */
const mostBytes = 20_000_000

const bySaving = 'Open it in a browser, save the page, and give the command the name of that file.'

/** Get the page at an address, if its server lets programs read it. */
export async function fetchPage(
  url: string,
  manner: Manner,
): Promise<FetchedPage | { problem: string }> {
  const answer = await ask({ ...manner, url, most: mostBytes, refusal: robotsRules(manner) })
  const problem = problemOf(answer)
  if (problem !== undefined || answer.kind === 'failure') {
    return {
      problem: [`${url} was not read. ${problem}`, ...told(answer.redirects), bySaving].join('\n'),
    }
  }
  return {
    bytes: asUtf8(answer.bytes, answer.type),
    name: nameFor(answer.type),
    remarks: [`Fetched from ${answer.url}.`, ...told(answer.redirects)],
  }
}

function problemOf(answer: Answer): string | undefined {
  if (answer.kind === 'failure') return answer.message
  const { status, isWhole, bytes } = answer
  if (status === 404 || status === 410) {
    return `It answers ${status}: there is no such page${status === 410 ? ' any more' : ''}.`
  }
  if (status >= 400) return `It answers ${status}.`
  if (!isWhole) return `It is larger than ${mostBytes / 1_000_000} MB.`
  return bytes.length === 0 ? `It answers ${status}, and sends nothing.` : undefined
}

/** Each redirect in a line; one for good says what to write. */
function told(redirects: readonly Redirect[]): string[] {
  return redirects.map(({ status, from, to }) =>
    isPermanent(status)
      ? `${from} has moved for good (${status}): write \`${to}\` as \`url\` if it is the same page.`
      : `${from} leads to ${to} for now (${status}).`,
  )
}

export function isPermanent(status: number): boolean {
  return status === 301 || status === 308
}

function nameFor(type: string): string | null {
  if (/html/i.test(type)) return 'page.html'
  if (/markdown/i.test(type)) return 'page.md'
  return /wordprocessingml/i.test(type) ? 'page.docx' : null
}
