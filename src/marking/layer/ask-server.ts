import { root, tokenHeader, type CallName, type Calls, type Refused } from '../protocol.ts'

let token: Promise<string> | undefined

/**
 * Ask the server of the layer.
 *
 * @throws {Error} in English, for the console, if it does not do what is asked
 */
export async function askServer<Name extends CallName>(
  name: Name,
  question: Calls[Name]['ask'],
): Promise<Calls[Name]['answer']> {
  const response = await call(name, question)
  // A server that was started again has another token.
  const isForgotten = response.status === 403
  if (isForgotten) token = undefined
  const answer = isForgotten ? await call(name, question) : response
  if (!answer.ok) throw new Error(((await answer.json()) as Refused).problem)
  return (await answer.json()) as Calls[Name]['answer']
}

async function call(name: string, question: unknown): Promise<Response> {
  token ??= fetch(`${root}token`).then((response) => response.text())
  const headers = { 'Content-Type': 'application/json', [tokenHeader]: await token }
  return fetch(root + name, { method: 'POST', headers, body: JSON.stringify(question) })
}
