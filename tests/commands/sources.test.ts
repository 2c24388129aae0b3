import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { askSources } from '../../src/commands/ask-sources.ts'
import { paths, replacing } from '../a-content.ts'
import { aProject } from '../a-project.ts'
import { aServer, redirect, type Page } from '../fetching/a-server.ts'

const waited: number[] = []
const manner = {
  agent: 'Glosa/0.1 (a test)',
  timeout: 1500,
  pause: 7,
  wait: (time: number) => {
    waited.push(time)
    return Promise.resolve()
  },
}

/** What the command says of the one source with an address, which is on a server of this machine. */
async function ask(page: Page | undefined, more: Record<string, Page> = {}, at = '/informe') {
  const { url, asked } = await aServer({ ...(page && { '/informe': page }), ...more })
  const project = await aProject(replacing(paths.report, 'https://example.org/informe', url + at))
  const outcome = await askSources(project, [], manner)
  const said = 'report' in outcome ? outcome.report : outcome.problem
  return { said: said.replaceAll(url, ''), isProblem: 'problem' in outcome, asked }
}

const titled = (title: string): Page => ({ body: `<title>${title}</title><h1>${title}</h1>` })

test('says that all is well where every document answers with its title', async () => {
  const { said, isProblem } = await ask(titled('Informe de 2025'))
  expect(isProblem).toBe(false)
  expect(said).toBe(
    '2 sources with 1 address: 1 answer, 0 have moved for good, 0 do not answer, 0 could not be asked.',
  )
})

test('tells a move for good with the address to write', async () => {
  const { said, isProblem } = await ask(redirect(301, '/nuevo'), { '/nuevo': titled('Informe') })
  expect(isProblem).toBe(false)
  expect(said).toContain(
    'They have moved for good:\ncontent/sources/informe.yaml:8  url: /informe\n  Write `url: /nuevo`, if it is the same document.',
  )
})

test('takes a redirect for now as an answer', async () => {
  const { said } = await ask(redirect(302, '/nuevo'), { '/nuevo': titled('Informe') })
  expect(said).toMatch(/^2 sources with 1 address: 1 answer/)
})

test.each<[string, Page | undefined]>([
  ['It answers 404.', undefined],
  ['It answers 410.', { status: 410 }],
  ['It answers 500.', { status: 500 }],
  ['did not answer in time.', () => undefined],
  ['It redirects in a circle', redirect(301, '/informe')],
  [
    'It answers 200, but says that nothing is there: “Página no encontrada”.',
    titled('Página no encontrada'),
  ],
])('tells what is gone, with what was seen of it: %s', async (why, page) => {
  const { said, isProblem } = await ask(page)
  expect(isProblem).toBe(true)
  expect(said).toContain('They do not answer:\ncontent/sources/informe.yaml:8  url: /informe\n')
  expect(said).toContain(why)
  expect(said).toContain(
    'We know “Informe”, read entera: Copia completa.\n  It is cited for this: Cuenta los modelos.\n  Look for a copy at https://web.archive.org/web/*/',
  )
})

test('asks for a page where a server knows no question for its head', async () => {
  const { said, asked } = await ask(({ method }, response) => {
    response.writeHead(method === 'HEAD' ? 405 : 200, { 'content-type': 'text/html' })
    response.end(method === 'HEAD' ? undefined : '<title>Informe</title>')
  })
  expect(said).toContain('1 answer')
  expect(asked).toEqual(['GET /robots.txt', 'HEAD /informe', 'GET /informe'])
})

test('does not load what is no page', async () => {
  const { said, asked } = await ask({ headers: { 'content-type': 'application/pdf' } })
  expect(said).toContain('1 answer')
  expect(asked).toEqual(['GET /robots.txt', 'HEAD /informe'])
})

test('waits as long as a busy server asks for, and then asks once more', async () => {
  let times = 0
  const busy: Page = (_, response) => {
    times += 1
    response.writeHead(times > 2 ? 200 : 429, { 'content-type': 'text/html', 'retry-after': '3' })
    response.end('<title>Informe</title>')
  }
  waited.length = 0
  const { said } = await ask(busy)
  expect(waited).toEqual([3000])
  expect(said).toContain('1 answer')
})

test('leaves alone what is not for programs', async () => {
  const { said, isProblem, asked } = await ask(titled('Informe'), {
    '/robots.txt': { body: 'User-agent: *\nDisallow: /' },
  })
  expect(isProblem).toBe(true)
  expect(said).toContain('They could not be asked; open them in a browser:')
  expect(said).toContain('/robots.txt asks programs not to read it (line 2).')
  expect(asked).toEqual(['GET /robots.txt'])
})

test('says so where another document is at the address', async () => {
  const { said, isProblem } = await ask(titled('Casino con bonos'))
  expect(isProblem).toBe(false)
  expect(said).toContain(
    'Its title is “Casino con bonos”: look whether it is still the same document.',
  )
})

test('says so where an address leads to the front page', async () => {
  const { said } = await ask(redirect(302, '/'), { '/': titled('Informe') })
  expect(said).toContain('It leads to the front page of 127.0.0.1')
})

test('asks one address of a host after the other, and each once', async () => {
  const { url, asked } = await aServer({
    '/informe': titled('Informe'),
    '/copia': titled('Informe'),
  })
  const project = await aProject(
    replacing(
      paths.report,
      'url: https://example.org/informe',
      `url: ${url}/informe\nconsultedUrl: ${url}/copia`,
    ),
  )
  waited.length = 0
  expect(await askSources(project, ['informe'], manner)).toHaveProperty('report')
  expect(waited).toEqual([7])
  expect(asked).toHaveLength(5)
})

test('knows the sources by their ids', async () => {
  const project = await aProject()
  expect(await askSources(project, ['informa'], manner)).toEqual({
    problem: 'There is no source `informa`. Did you mean `informe`?',
  })
})

test('the command ends with an error where something does not answer', async () => {
  const { url } = await aServer({})
  const project = await aProject(replacing(paths.report, 'https://example.org/informe', `${url}/x`))
  const command = path.resolve('src/commands/sources.ts')
  await expect(
    promisify(execFile)(process.execPath, [command], { cwd: project }),
  ).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('It answers 404.') as string })
}, 30_000)

test('says once that this computer has no connection, instead of that every document is gone', async () => {
  const project = await aProject(
    replacing(paths.report, 'https://example.org/informe', 'https://one.invalid/informe'),
    replacing(paths.report, 'url:', 'consultedUrl: https://two.invalid/informe\nurl:'),
  )
  expect(await askSources(project, [], manner)).toEqual({
    problem:
      'No host can be reached: this computer seems to have no connection. Nothing follows about the sources.',
  })
})
