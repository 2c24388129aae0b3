import { execFile } from 'node:child_process'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { anEdition, inventedEdition } from '../an-edition.ts'
import { startBrowser } from './browser.ts'
import { startCommand, startDevelopmentServer } from './a-command.ts'
import { aCheckout, build, remove } from './a-site.ts'
import { freePort } from './free-port.ts'

const articlePath = 'content/articles/huerto-de-la-estacion/article.mdx'

async function aCheckoutForNow(): Promise<string> {
  const root = await aCheckout()
  onTestFinished(() => remove(root))
  return root
}

describe('an edition with one article, as `npm start` publishes it', () => {
  let root: string
  let site: string
  let address: string
  const endings: (() => unknown)[] = []

  beforeAll(async () => {
    root = await aCheckout()
    site = path.join(root, 'dist')
    endings.push(() => remove(root))
    await withoutSecondArticle(root)
    const taken = createServer()
    endings.push(() => taken.close())
    // If somebody else has it, it is taken all the same.
    await new Promise((resolve) => {
      taken.on('error', resolve).listen(4321, () => resolve(undefined))
    })

    const { npm, end } = startCommand(root, 'start')
    endings.push(end)
    address = await new Promise<string>((resolve, reject) => {
      let output = ''
      npm.stdout.on('data', (chunk) => {
        output += String(chunk)
        const found = /http:\/\/localhost:(\d+)\//.exec(output.replace(/\u001b\[\d+m/g, ''))
        if (found) resolve(found[0])
      })
      npm.on('exit', () => reject(new Error(output)))
    })
  })
  afterAll(async () => {
    for (const end of endings.toReversed()) await end()
  })

  test('it is served with its search, on a free port when the usual one is taken', async () => {
    expect(address).not.toContain(':4321/')
    expect(await (await fetch(address)).text()).toContain(
      'dice, frase por frase, cuánto se sostiene',
    )
    const [version] = await readdir(path.join(site, 'pagefind'))
    expect((await fetch(`${address}pagefind/${version}/pagefind-entry.json`)).status).toBe(200)
    expect((await fetch(`${address}no-existe/`)).status).toBe(404)
  })

  test('a second article is files, and nothing of the first', async () => {
    expect(await readFile(path.join(site, 'index.html'), 'utf8')).not.toContain(
      'Un taller de ejemplo',
    )
    const weightOf = async (folder: string) =>
      brotliCompressSync(
        await readFile(path.join(folder, 'articulos/huerto-de-la-estacion/index.html')),
      ).length
    // The digests in the names of its files differ, which alone compresses differently.
    expect(Math.abs((await weightOf(inject('sites').root)) - (await weightOf(site)))).toBeLessThan(
      64,
    )
  })

  test('one letter changed stops the build with its line and both texts, and leaves the site as it was', async () => {
    const before = await readFile(path.join(site, 'index.html'), 'utf8')
    const file = path.join(root, articlePath)
    const article = await readFile(file, 'utf8')
    await writeFile(file, article.replace('barrio lo use', 'bario lo use'))

    const failure = (await build(root).catch((error: unknown) => error)) as {
      code: number
      stderr: string
    }
    expect(failure.code).toBe(1)
    const lines = article.split('\n')
    const line = lines.findIndex((text) => text.includes('barrio lo use')) + 1
    const column = lines[line - 1]!.indexOf('barrio lo use') + 'barr'.length
    expect(failure.stderr).toContain(
      `${articlePath}\n  ${line}:${column}  Paragraph 3 differs from the original`,
    )
    expect(failure.stderr).toMatch(/original: .*el barrio lo use/)
    expect(failure.stderr).toMatch(/article: {2}.*el bario lo use/)
    expect(failure.stderr).toContain('1 problem in 1 file.')
    expect(await readFile(path.join(site, 'index.html'), 'utf8')).toBe(before)
  })
})

/** Leave an edition with one article: take out the files of the second, and nothing else. */
async function withoutSecondArticle(root: string): Promise<void> {
  const content = path.join(root, 'content')
  const files = await readdir(content, { recursive: true })
  const ofSecond = files.filter((file) => /taller|ejemplo/.test(file))
  await Promise.all(
    ofSecond.map((file) => rm(path.join(content, file), { recursive: true, force: true })),
  )
  await writeFile(
    path.join(content, 'addresses/site.yaml'),
    'lists:\n  agua-de-la-ribera: 1\naddresses: []\n',
  )
}

test('the development server has search and the fonts too, and shows what is wrong with the content', async () => {
  const root = await aCheckoutForNow()
  const port = await freePort()
  onTestFinished(startDevelopmentServer(root, port).end)
  const browser = await startBrowser()
  onTestFinished(() => browser.close())
  const site = `http://localhost:${port}/`
  const answer = () =>
    fetch(site).then(
      ({ status }) => status,
      () => 0,
    )
  await expect.poll(answer, { timeout: 60_000 }).toBe(200)

  const page = await browser.newPage({ serviceWorkers: 'allow' })
  let asksForCopies = false
  await page.exposeFunction('asksForCopies', () => (asksForCopies = true))
  await page.addInitScript(() => {
    const value = (window as unknown as Record<string, unknown>)['asksForCopies']
    Object.defineProperty(ServiceWorkerContainer.prototype, 'register', { value })
  })
  await page.goto(`${site}buscar/?q=Queremos+que+el+barrio`)
  const first = page.locator('ol#resultados > li').first()
  await expect.poll(() => first.innerText()).toContain('Marta Vela')
  const loaded = () =>
    page.evaluate(() =>
      [...document.fonts].flatMap(({ family, status }) => (status === 'loaded' ? [family] : [])),
    )
  await expect.poll(loaded).toEqual(expect.arrayContaining(['Literata', 'Glosa Sans']))

  await page.goto(`${site}articulos/aljibe-del-patio/`)
  await expect.poll(() => page.locator('main').innerText()).toContain('Borrador: no se publica.')
  expect(await page.locator('#afirmacion-aljibe-hondo').innerText()).toContain('nueve metros')
  // This one has no file yet.
  expect(await page.locator('#p-1').innerText()).toContain('se llenó en abril')
  expect(await page.locator('#afirmacion-aljibe-lleno').count()).toBe(0)

  // What was published otherwise is shown as it is now, with what would stop a build.
  const claim = path.join(root, 'content/claims/taller-abierto.md')
  const published = await readFile(claim, 'utf8')
  await page.goto(`${site}afirmaciones/taller-abierto/`)
  await writeFile(claim, published.replace('da otra fecha.', 'da otro día.'))
  await page.getByText('El programa publicado da otro día.').first().waitFor()
  // It ends the page, whose words may show before it is there.
  await expect.poll(() => page.getByText('(changed-judgement)').count()).toBe(1)
  await writeFile(claim, published)
  await page.getByText('El programa publicado da otra fecha.').first().waitFor()

  // What has a file from now on has a page.
  expect((await fetch(`${site}entidades/marta-vela/`)).status).toBe(200)
  const entity = await readFile(path.join(root, 'content/entities/marta-vela.yaml'), 'utf8')
  const another = path.join(root, 'content/entities/otra-vela.yaml')
  await writeFile(another, entity.replace('Marta Vela', 'Otra Vela').replace(/^aliases:.*\n/m, ''))
  const statusOf = async () => (await fetch(`${site}entidades/otra-vela/`)).status
  await expect.poll(statusOf).toBe(200)
  await rm(another)
  await expect.poll(statusOf).toBe(404)
  await page.goto(`${site}buscar/?q=barrio`)

  // The page follows the content: it reloads by itself, now with the report.
  const file = path.join(root, 'content/quotes/vela-variedad.yaml')
  await writeFile(file, (await readFile(file, 'utf8')).replace('marta-vela', 'marta-vella'))
  await page.getByText('has as speaker').first().waitFor()
  await page.getByText('Did you mean').first().waitFor()

  // What an editor looks at is never a copy.
  expect(asksForCopies).toBe(false)
}, 120_000)

test('`npm run check` says what it read', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [path.resolve('src/commands/check.ts')],
    { cwd: inventedEdition },
  )
  const { articles, quotes, claims, sources } = await anEdition()
  expect(stdout).toContain(
    `No problems: ${articles.length} articles, ${quotes.length} quotes, ${claims.length} claims, ${sources.length} sources, 2 drafts.\n`,
  )
  expect(stdout).toMatch(/^Still to write:\n[^]*aljibe-del-patio\/article\.mdx\n.*`aljibe-lleno`/m)
})
