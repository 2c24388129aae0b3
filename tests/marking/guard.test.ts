import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Change } from '../../src/marking/protocol.ts'
import { denialOf } from '../../src/marking/server/guard.ts'
import { mostBytes } from '../../src/marking/server/answer.ts'
import { startServer, type Served } from './a-server.ts'

const article = 'agua-de-la-ribera'
let server: Served

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const ask = JSON.stringify({ article })

test('answers a page of its own, and lets no other read the answer', async () => {
  const { status, headers, text } = await server.ask('state', ask)
  expect([status, JSON.parse(text)]).toEqual([200, expect.objectContaining({ outcome: 'state' })])
  expect(headers['access-control-allow-origin']).toBeUndefined()
})

test('leaves every other address to the development server', async () => {
  const { port } = server
  const other = await fetch(`http://127.0.0.1:${port}/articulos/`)
  expect([other.status, await other.text()]).toEqual([404, 'next'])
})

test.each([
  ['another site', { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }],
  [
    'another server on this machine',
    { Origin: 'http://localhost:1', 'Sec-Fetch-Site': 'same-site' },
  ],
  ['a page without an origin', { Origin: 'null' }],
  ['nobody', { Origin: undefined }],
  ['a name that leads to this machine', { Host: 'evil.example' }],
  ['another port', { Host: 'localhost:1' }],
])('refuses what %s asks', async (_, headers) => {
  const { ask: send } = server
  expect((await send('state', ask, headers)).status).toBe(403)
})

test('refuses a call without the token, or with another', async () => {
  const { ask: send } = server
  for (const other of [undefined, '', 'the-token-of-a-tesT']) {
    expect((await send('state', ask, { 'X-Marking-Token': other })).status).toBe(403)
  }
})

test('tells the token to a page of its own alone', async () => {
  const { ask: send, own } = server
  const get = { method: 'GET', Origin: undefined, 'X-Marking-Token': undefined }
  expect(await send('token', '', get)).toMatchObject({ status: 200, text: 'the-token-of-a-test' })
  for (const headers of [
    { 'Sec-Fetch-Site': undefined },
    { 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': 'none' },
    { Origin: 'http://localhost:1' },
    { Host: 'evil.example' },
  ]) {
    expect((await send('token', '', { ...get, ...headers })).status).toBe(403)
  }
  expect((await send('token', '', { ...get, Origin: own })).status).toBe(200)
  expect((await send('token', '')).status).toBe(405)
})

test('refuses who asks from another machine', () => {
  const request = {
    method: 'POST',
    url: '/@marking/state',
    headers: {
      host: 'localhost:4321',
      origin: 'http://localhost:4321',
      'content-type': 'application/json',
      'x-marking-token': 't',
    },
    from: '127.0.0.1',
    port: 4321,
    isEncrypted: false,
  }
  expect(denialOf(request, 't')).toBeUndefined()
  for (const from of ['192.168.1.7', '::ffff:10.0.0.1', 'fe80::1', undefined]) {
    expect(denialOf({ ...request, from }, 't')).toMatchObject({ status: 403 })
  }
})

test('takes nothing but JSON by POST, of the calls that there are', async () => {
  const { ask: send } = server
  const plain = { 'Content-Type': 'text/plain' }
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
  expect((await send('state', ask, plain)).status).toBe(415)
  expect((await send('state', ask, form)).status).toBe(415)
  expect((await send('state', '', { method: 'GET' })).status).toBe(405)
  expect((await send('state', '{', {})).status).toBe(400)
  expect((await send('state', '{"article":"x","more":1}')).status).toBe(400)
  for (const name of ['nothing', 'constructor', '__proto__', 'state/../apply', '']) {
    expect((await send(name, ask)).status).toBe(404)
  }
})

test('does not read a body that is too long', async () => {
  const { ask: send } = server
  const long = JSON.stringify({ article: 'x'.repeat(mostBytes) })
  expect((await send('state', long)).status).toBe(413)
  expect((await send('state', long, { 'Transfer-Encoding': 'chunked' })).status).toBe(413)
})

test.each(['../../etc/passwd', '..', 'a/b', 'a\\b', '/etc/passwd', 'a\0b', 'A', '.x', ''])(
  'takes no path for an id: %j',
  async (id) => {
    const { ask: send } = server
    const thing = { kind: 'source', id, fields: {} }
    const changes = [{ do: 'add-thing', thing }]
    expect((await send('apply', JSON.stringify({ article, seen: {}, changes }))).status).toBe(400)
    expect((await send('state', JSON.stringify({ article: id }))).status).toBe(400)
  },
)

const person: Change = {
  do: 'add-thing',
  thing: {
    kind: 'entity',
    id: 'eva-gil',
    fields: {
      kind: 'persona',
      name: 'Eva Gil',
      description: 'Cava pozos.',
      themes: ['agua'],
      sources: ['contador'],
    },
  },
}

test('writes a file where its folder is one', async () => {
  const { apply, read } = server
  expect(await apply(article, person)).toMatchObject({ outcome: 'done' })
  expect(await read('content/entities/eva-gil.yaml')).toBe(`kind: persona
name: Eva Gil
description: Cava pozos.
themes: [agua]
sources: [contador]
`)
})
