import robotsParser from 'robots-parser'
import { ask, type Failure, type Question } from './ask.ts'

/** The name by which `robots.txt` may speak of us. */
const ourName = 'Glosa'

const mostBytes = 500_000

/**
 * A function that says whether an address may be asked. It reads the `robots.txt` of each host once,
 * by RFC 9309: without one everything is allowed; while it cannot be read, nothing is.
 */
export function robotsRules(question: Pick<Question, 'agent' | 'timeout'>) {
  const hosts = new Map<string, ReturnType<typeof readRules>>()
  return async (url: string): Promise<Failure | undefined> => {
    const { origin } = new URL(url)
    const rules = hosts.get(origin) ?? readRules(origin, question)
    hosts.set(origin, rules)
    return (await rules)(url)
  }
}

async function readRules(origin: string, question: Pick<Question, 'agent' | 'timeout'>) {
  const address = `${origin}/robots.txt`
  const answer = await ask({ ...question, url: address, most: mostBytes })
  // A host that does not answer will not answer for the page either.
  if (answer.kind === 'failure' && answer.reason !== 'redirects') return () => answer
  const status = answer.kind === 'failure' ? 404 : answer.status
  if (status >= 500 || status === 429) {
    return () =>
      forbidden(`Its ${address} answers ${status}, so nobody knows whether it may be read.`)
  }
  const isThere = answer.kind === 'answered' && status < 300
  const rules = robotsParser(address, isThere ? new TextDecoder().decode(answer.bytes) : '')
  return (url: string) =>
    rules.isDisallowed(url, ourName) === true
      ? forbidden(
          `${address} asks programs not to read it (line ${rules.getMatchingLineNumber(url, ourName)}).`,
        )
      : undefined
}

function forbidden(message: string): Failure {
  return { kind: 'failure', reason: 'forbidden', message, redirects: [] }
}
