import { root, tokenHeader, type CallName, type Calls, type Refused } from '../protocol.ts'

let token: Promise<string> | undefined

/** Ask the server of the layer, which has told its token to the pages that it serves. */
export async function call<Name extends CallName>(
  name: Name,
  ask: Calls[Name]['ask'],
): Promise<Calls[Name]['answer']> {
  token ??= fetch(`${root}token`).then((answer) => answer.text())
  const answer = await fetch(root + name, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', [tokenHeader]: await token },
    body: JSON.stringify(ask),
  })
  const found: unknown = await answer.json()
  // The types of the calls are what the server is checked against.
  if (answer.ok) return found as Calls[Name]['answer']
  // A server that was started again has another token.
  if (answer.status === 403) token = undefined
  throw new Error((found as Refused).problem)
}
