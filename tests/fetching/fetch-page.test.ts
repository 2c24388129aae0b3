import { expect, test } from 'vitest'
import { fetchPage } from '../../src/fetching/fetch-page.ts'
import { aServer, redirect, type Page } from './a-server.ts'

const manner = { agent: 'Glosa/0.1 (a test)', timeout: 1500 }

/** The page at a path, as words, with what is said of it; or why there is none. */
async function read(path: string, pages: Record<string, Page>) {
  const { url } = await aServer(pages)
  const page = await fetchPage(url + path, manner)
  const plain = (text: string) => text.replaceAll(url, '')
  return 'problem' in page
    ? plain(page.problem)
    : { ...page, bytes: new TextDecoder().decode(page.bytes), remarks: page.remarks.map(plain) }
}

test('reads a page, and says who asks', async () => {
  let agent: string | undefined
  const page = await read('/nota', {
    '/nota': ({ headers }, response) => {
      agent = headers['user-agent']
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end('<p>El código crece.</p>')
    },
  })
  expect(page).toEqual({
    bytes: '<p>El código crece.</p>',
    name: 'page.html',
    remarks: ['Fetched from /nota.'],
  })
  expect(agent).toBe('Glosa/0.1 (a test)')
})

test('tells each redirect, and what to write for one that is for good', async () => {
  const page = await read('/a', {
    '/a': redirect(301, '/b'),
    '/b': redirect(302, '/c'),
    '/c': { body: 'Aquí.' },
  })
  expect(page).toMatchObject({
    bytes: 'Aquí.',
    remarks: [
      'Fetched from /c.',
      '/a has moved for good (301): write `/b` as `url` if it is the same page.',
      '/b leads to /c for now (302).',
    ],
  })
})

/** Addresses of which each leads to the next, and the last says something. */
const leadingOn = (count: number): Record<string, Page> => ({
  '/nota': redirect(302, '/1'),
  ...Object.fromEntries(
    Array.from({ length: count - 1 }, (_, index) => [
      `/${index + 1}`,
      redirect(302, `/${index + 2}`),
    ]),
  ),
  [`/${count}`]: { body: 'Aquí.' },
})

test('follows ten redirects', async () => {
  expect(await read('/nota', leadingOn(10))).toMatchObject({ bytes: 'Aquí.' })
})

test.each<[string, string, Record<string, Page>]>([
  ['redirects on and on', 'It redirects more than 10 times.', leadingOn(11)],
  [
    'redirects in a circle',
    'It redirects in a circle',
    { '/nota': redirect(302, '/otra'), '/otra': redirect(302, '/nota') },
  ],
  ['is not there', 'It answers 404: there is no such page.', {}],
  ['is gone', 'It answers 410: there is no such page any more.', { '/nota': { status: 410 } }],
  ['fails', 'It answers 500.', { '/nota': { status: 500 } }],
  ['sends nothing', 'It answers 200, and sends nothing.', { '/nota': { body: '' } }],
  ['does not answer', 'did not answer in time.', { '/nota': () => undefined }],
  [
    'is not for programs',
    '/robots.txt asks programs not to read it (line 2).',
    {
      '/robots.txt': { body: 'User-agent: *\nDisallow: /nota\nAllow: /otra' },
      '/nota': { body: 'No.' },
    },
  ],
  [
    'leads to one that is not for programs',
    'asks programs not to read it',
    {
      '/robots.txt': { body: 'User-agent: Glosa\nDisallow: /otra' },
      '/nota': redirect(301, '/otra'),
      '/otra': { body: 'No.' },
    },
  ],
  [
    'has rules that cannot be read',
    'answers 503, so nobody knows whether it may be read.',
    { '/robots.txt': { status: 503 }, '/nota': { body: 'No.' } },
  ],
  [
    'is too large',
    'It is larger than 20 MB.',
    { '/nota': { body: new Uint8Array(20_000_001).fill(97) } },
  ],
])('says why it does not read a page that %s, and how to go on', async (_, why, pages) => {
  const problem = await read('/nota', pages)
  expect(problem).toContain(why)
  expect(problem).toMatch(/^\/nota was not read\./)
  expect(problem).toContain('Open it in a browser, save the page')
})

test('says that there is no connection', async () => {
  const page = await fetchPage('http://127.0.0.1:1/nota', manner)
  expect(page).toMatchObject({
    problem: expect.stringContaining('There is no connection') as string,
  })
})

test('reads a page in the encoding that only its server names', async () => {
  const inGreek = Uint8Array.of(0x3c, 0x70, 0x3e, 0xd7, 0xe1, 0xdf, 0xf1, 0xe5)
  const page = await read('/nota', {
    '/nota': { headers: { 'content-type': 'text/html; charset=iso-8859-7' }, body: inGreek },
  })
  expect(page).toMatchObject({ bytes: '<p>Χαίρε' })
})
