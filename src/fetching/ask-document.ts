import { ask, type Answer, type Failure, type Redirect } from './ask.ts'
import { isPermanent, type Manner } from './fetch-page.ts'
import { judgeTitle } from './judge-title.ts'
import { titlesOfPage } from './titles-of-page.ts'

/** An address at which a document was, and the title by which we know it. */
export interface DocumentAddress {
  url: string
  title: string
  /** True if the title is the document's own. */
  isLiteral: boolean
}

/** What has become of the document, and what an editor should know, as a sentence. */
export type DocumentState =
  | { kind: 'answers'; remark: string | undefined }
  /** It answers at another address for good. */
  | { kind: 'moved'; to: string; remark: string | undefined }
  | { kind: 'gone'; message: string; isUnreached?: boolean }
  /** It may be there, but not for a program. */
  | { kind: 'unasked'; message: string }

export interface Asking extends Manner {
  refusal: (url: string) => Promise<Failure | undefined>
  /** Wait for some milliseconds. */
  wait: (time: number) => Promise<void>
}

/** As much of a page as its titles may stand in. */
const startOfPage = 300_000
/** As long as a server may ask to be left alone, in seconds. */
const longestWait = 60

/** Ask whether a document is still at its address. */
export async function askDocument(
  document: DocumentAddress,
  asking: Asking,
): Promise<DocumentState> {
  const { url } = document
  const question = { ...asking, url, most: startOfPage }
  let answer = await ask({ ...question, method: 'HEAD' })
  // Some servers answer a question for the head alone wrongly, and only a page has titles.
  const isPage = answer.kind === 'answered' && /html|^$/i.test(answer.type)
  if (answer.kind === 'answered' && (answer.status >= 400 || isPage)) answer = await ask(question)
  if (answer.kind === 'answered' && isBusy(answer.status)) {
    const seconds = answer.retryAfter
    if (seconds === undefined || seconds > longestWait) return busy(answer.status, seconds)
    await asking.wait(seconds * 1000)
    answer = await ask(question)
    if (answer.kind === 'answered' && isBusy(answer.status)) {
      return busy(answer.status, answer.retryAfter)
    }
  }
  return stateOf(document, answer)
}

function stateOf(document: DocumentAddress, answer: Answer): DocumentState {
  if (answer.kind === 'failure') {
    const { message, reason } = answer
    if (reason === 'forbidden') return { kind: 'unasked', message }
    return { kind: 'gone', message, isUnreached: reason === 'no connection' }
  }
  const { status, redirects } = answer
  const at = redirects.length > 0 ? `${answer.url}, where it leads, ` : 'It '
  if ([401, 402, 403, 451].includes(status)) {
    return { kind: 'unasked', message: `${at}answers ${status}: it lets no program in.` }
  }
  if (status >= 400) return { kind: 'gone', message: `${at}answers ${status}.` }
  const titles = titlesIn(answer)
  const verdict = judgeTitle(document.title, document.isLiteral, titles)
  if (verdict === 'nothing there') {
    return {
      kind: 'gone',
      message: `${at}answers ${status}, but says that nothing is there: “${titles.join('”, “')}”.`,
    }
  }
  const remark =
    verdict === 'another'
      ? `Its title is “${titles[0]}”: look whether it is still the same document.`
      : leadsHome(document.url, answer.url)
        ? `It leads to the front page of ${new URL(answer.url).host}: look whether the document is still there.`
        : undefined
  const to = lastingAddress(redirects)
  return to === undefined ? { kind: 'answers', remark } : { kind: 'moved', to, remark }
}

function isBusy(status: number): boolean {
  return status === 429 || status === 503
}

function busy(status: number, seconds: number | undefined): DocumentState {
  const until = seconds === undefined ? '' : ` and asks to wait ${Math.ceil(seconds / 60)} minutes`
  return status === 503 && seconds === undefined
    ? { kind: 'gone', message: 'It answers 503.' }
    : { kind: 'unasked', message: `It answers ${status}${until}: ask again later.` }
}

function titlesIn(answer: Extract<Answer, { kind: 'answered' }>): string[] {
  if (!/html/i.test(answer.type)) return []
  const named = /charset\s*=\s*["']?([\w-]+)/i
  const start = new TextDecoder('latin1').decode(answer.bytes.subarray(0, 4096))
  const encoding = named.exec(answer.type)?.[1] ?? named.exec(start)?.[1] ?? 'utf-8'
  return titlesOfPage(decoded(answer.bytes, encoding))
}

function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/** The address to which all redirects up to it lead for good. */
function lastingAddress(redirects: readonly Redirect[]): string | undefined {
  const temporary = redirects.findIndex(({ status }) => !isPermanent(status))
  const lasting = temporary === -1 ? redirects : redirects.slice(0, temporary)
  return lasting.at(-1)?.to
}

function leadsHome(from: string, to: string): boolean {
  const isHome = (url: string) =>
    ['/', ''].includes(new URL(url).pathname.replace(/^\/[a-z]{2}\/?$/, '/'))
  return from !== to && !isHome(from) && isHome(to)
}
