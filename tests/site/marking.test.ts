import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, inject, onTestFinished, test } from 'vitest'
import { marking } from '../../src/edition/words/marking.ts'
import { root as callRoot, tokenHeader, type Calls } from '../../src/marking/protocol.ts'
import { startDevelopmentServer } from './a-command.ts'
import { aCheckout, remove } from './a-site.ts'
import { freePort } from './free-port.ts'

test('no build has anything of the layer in which an editor marks', async () => {
  const signs = [callRoot, tokenHeader, tokenHeader.toLowerCase(), marking.nearest, 'src/marking']
  const { root, base, real } = inject('sites')
  for (const site of [root, base, real]) {
    const entries = await readdir(site, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    expect(files.length).toBeGreaterThan(100)
    for (const { parentPath, name } of files) {
      const bytes = await readFile(path.join(parentPath, name))
      const found = signs.filter((sign) => bytes.includes(sign))
      expect(found, path.join(parentPath, name)).toEqual([])
    }
  }
})

test('the development server answers its own pages, and nobody else', async () => {
  const root = await aCheckout()
  onTestFinished(() => remove(root))
  const port = await freePort()
  onTestFinished(startDevelopmentServer(root, port).end)
  const own = `http://localhost:${port}`
  const ask = (headers: Record<string, string>) => fetch(`${own}${callRoot}token`, { headers })
  const status = (headers: Record<string, string>) =>
    ask(headers).then(
      (answer) => answer.status,
      () => 0,
    )
  await expect
    .poll(() => status({ 'Sec-Fetch-Site': 'same-origin' }), { timeout: 60_000 })
    .toBe(200)
  expect(await status({ 'Sec-Fetch-Site': 'cross-site' })).toBe(403)
  expect(await status({ 'Sec-Fetch-Site': 'same-origin', Origin: 'http://localhost:1' })).toBe(403)

  const token = await (await ask({ 'Sec-Fetch-Site': 'same-origin' })).text()
  const call = async (origin: string) => {
    const answer = await fetch(`${own}${callRoot}state`, {
      method: 'POST',
      headers: { Origin: origin, 'Content-Type': 'application/json', [tokenHeader]: token },
      body: JSON.stringify({ article: 'agua-de-la-ribera' }),
    })
    return { answer, json: (await answer.json()) as Calls['state']['answer'] }
  }
  expect((await call(own)).json).toMatchObject({ state: { article: 'agua-de-la-ribera' } })
  const refused = await call('http://localhost:3000')
  expect(refused.answer.status).toBe(403)
  expect(refused.answer.headers.get('access-control-allow-origin')).toBeNull()
})
