import { execFile, spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { requireCorpus } from '../../src/reading/require-corpus.ts'
import { startBrowser } from './browser.ts'
import { aCheckout, authorsEnvironment, build, remove } from './a-site.ts'
import { freePort } from './free-port.ts'

const articlePath = 'content/articles/ia-de-codigo-abierto/article.mdx'

async function aCheckoutForNow(): Promise<string> {
  const root = await aCheckout()
  onTestFinished(() => remove(root))
  return root
}

test('one letter changed stops the build with its line and both texts, and leaves the site as it was', async () => {
  const root = await aCheckoutForNow()
  const site = await build(root)
  const before = await readFile(path.join(site, 'index.html'), 'utf8')

  const file = path.join(root, articlePath)
  const article = await readFile(file, 'utf8')
  await writeFile(file, article.replace('regalar el código</Claim>', 'regalar el codigo</Claim>'))

  const failure = (await build(root).catch((error: unknown) => error)) as {
    code: number
    stderr: string
  }
  expect(failure.code).toBe(1)
  const lines = article.split('\n')
  const line = lines.findIndex((text) => text.includes('regalar el código</Claim>')) + 1
  const column = lines[line - 1]!.indexOf('código</Claim>') + 'có'.length
  expect(failure.stderr).toContain(
    `${articlePath}\n  ${line}:${column}  Paragraph 1 differs from the original`,
  )
  expect(failure.stderr).toMatch(/original: .*regalar el código/)
  expect(failure.stderr).toMatch(/article: {2}.*regalar el codigo/)
  expect(failure.stderr).toContain('1 problem in 1 file.')
  expect(await readFile(path.join(site, 'index.html'), 'utf8')).toBe(before)
})

test('`npm start` serves the site and its search, on a free port when the usual one is taken', async () => {
  const root = await aCheckoutForNow()
  const taken = createServer()
  onTestFinished(() => void taken.close())
  // If somebody else has it, it is taken all the same.
  await new Promise((resolve) => taken.on('error', resolve).listen(4321, () => resolve(undefined)))

  const npm = spawn('npm', ['start'], { cwd: root, detached: true, env: authorsEnvironment() })
  onTestFinished(() => void process.kill(-npm.pid!, 'SIGTERM'))
  const address = await new Promise<string>((resolve, reject) => {
    let output = ''
    npm.stdout.on('data', (chunk) => {
      output += String(chunk)
      const found = /http:\/\/localhost:(\d+)\//.exec(output.replace(/\u001b\[\d+m/g, ''))
      if (found) resolve(found[0])
    })
    npm.on('exit', () => reject(new Error(output)))
  })

  expect(address).not.toContain(':4321/')
  expect(await (await fetch(address)).text()).toContain('Cuánto se sostiene cada frase')
  expect((await fetch(`${address}pagefind/pagefind-entry.json`)).status).toBe(200)
  expect((await fetch(`${address}no-existe/`)).status).toBe(404)
}, 120_000)

test('the development server has search and the fonts too, and shows what is wrong with the content', async () => {
  const root = await aCheckoutForNow()
  const port = await freePort()
  const npm = spawn('npm', ['run', 'dev', '--', '--port', String(port)], {
    cwd: root,
    detached: true,
    env: authorsEnvironment(),
  })
  onTestFinished(() => void process.kill(-npm.pid!, 'SIGTERM'))
  const browser = await startBrowser()
  onTestFinished(() => browser.close())
  const site = `http://localhost:${port}/`
  const answer = () =>
    fetch(site).then(
      ({ status }) => status,
      () => 0,
    )
  await expect.poll(answer, { timeout: 60_000 }).toBe(200)

  const page = await browser.newPage()
  await page.goto(`${site}buscar/?q=Queremos+que+la+comunidad`)
  const first = page.locator('ol#resultados > li').first()
  await expect.poll(() => first.innerText()).toContain('Kate Soule')
  const loaded = () =>
    page.evaluate(() =>
      [...document.fonts].flatMap(({ family, status }) => (status === 'loaded' ? [family] : [])),
    )
  await expect.poll(loaded).toEqual(expect.arrayContaining(['Literata', 'Glosa Sans']))

  // The page follows the content: it reloads by itself, now with the report.
  const file = path.join(root, 'content/quotes/soule-ecosistema.yaml')
  await writeFile(file, (await readFile(file, 'utf8')).replace('kate-soule', 'kate-sule'))
  await page.getByText('has as speaker').first().waitFor()
  await page.getByText('Did you mean').first().waitFor()
}, 120_000)

test('`npm run check` says what it read', async () => {
  const { quotes, claims } = await requireCorpus(process.cwd())
  const { stdout } = await promisify(execFile)(process.execPath, ['src/commands/check.ts'])
  expect(stdout).toMatch(/^Nothing to put right: \d+ articles?, /)
  expect(stdout).toContain(`${quotes.length} quotes, ${claims.length} claims`)
})
