import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { aCheckout, authorsEnvironment } from '../site/a-site.ts'
import { freePort } from '../site/free-port.ts'
import { formatTable } from './format-table.ts'
import { writeInventedEdition } from './invented-edition.ts'

/*
 * How long an editor waits in `npm run dev`: for the first page, for a page that has not changed, and
 * from the saving of a file until an answer has its words. Sizes may be given as arguments. The times
 * are those on the clock, so nothing else should run.
 *
 *   node tests/bench/edit-speed.ts 1 1000
 */
const given = process.argv.slice(2).map(Number)
const sizes = given.length > 0 ? given : [1, 100, 1000]

const article = '/articulos/articulo-1/'
const claim = '/afirmaciones/afirmacion-1-1/'

/** What is edited, and on which page it shows. */
const edits: [
  name: string,
  file: string,
  page: string,
  edit: (text: string, word: string) => string,
][] = [
  [
    'a verdict’s reason',
    'content/claims/afirmacion-1-1.md',
    article,
    (text, word) => text.replace('reason: ', `reason: ${word} `),
  ],
  [
    'a title',
    'content/articles/articulo-1/article.mdx',
    article,
    (text, word) => text.replace('title: ', `title: ${word} `),
  ],
  [
    'an explanation',
    'content/claims/afirmacion-1-1.md',
    claim,
    (text, word) => `${text.trimEnd()}\n\n${word}.\n`,
  ],
]

/** Longer than Astro waits before it writes down what has changed. */
const quiet = 3000

async function secondsOf(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await act()
  return (performance.now() - start) / 1000
}

async function timesOf(root: string): Promise<number[]> {
  const port = await freePort()
  const host = ['--port', String(port), '--host', '127.0.0.1']
  const server = spawn(process.execPath, ['src/commands/run.mjs', 'astro', 'dev', ...host], {
    cwd: root,
    env: authorsEnvironment(),
    stdio: 'ignore',
  })
  const get = (page: string) =>
    fetch(`http://127.0.0.1:${port}${page}`).then((response) => response.text())
  try {
    const first = await secondsOf(async () => {
      while (!(await get(article).catch(() => '')).includes('</html>')) await setTimeout(100)
    })
    await setTimeout(quiet)
    const again = await secondsOf(() => get(article))
    const times = [first, again]
    for (const [, file, page, edit] of edits) {
      const target = path.join(root, file)
      const text = await readFile(target, 'utf8')
      const ofEdit: number[] = []
      for (const word of ['Zafiro', 'Zaguán', 'Zócalo']) {
        await get(page)
        await setTimeout(quiet)
        await writeFile(target, edit(text, word))
        ofEdit.push(
          await secondsOf(async () => {
            while (!(await get(page)).includes(word));
          }),
        )
      }
      await writeFile(target, text)
      times.push(Math.max(...ofEdit))
    }
    return times
  } finally {
    server.kill()
    await once(server, 'exit')
  }
}

const rows: (string | number)[][] = []
for (const size of sizes) {
  const edition = await mkdtemp(path.join(tmpdir(), 'glosa-invented-'))
  await writeInventedEdition(edition, size)
  const root = await aCheckout(edition)
  await rm(edition, { recursive: true })
  const env = authorsEnvironment()
  await promisify(execFile)(process.execPath, ['src/commands/run.mjs', 'addresses'], {
    cwd: root,
    env,
    maxBuffer: 1e9,
  })
  rows.push([size, ...(await timesOf(root)).map((seconds) => seconds.toFixed(2))])
  await rm(root, { recursive: true })
}

const [processor] = cpus()
console.log(`Seconds on ${cpus().length} × ${processor?.model ?? 'an unknown processor'}; of three edits the slowest.

${formatTable(['articles', 'first page', 'again', ...edits.map(([name]) => name)], rows)}`)
