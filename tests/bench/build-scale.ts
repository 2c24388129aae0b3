import { execFile } from 'node:child_process'
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { aCheckout, authorsEnvironment } from '../site/a-site.ts'
import { formatTable } from './format-table.ts'
import { writeInventedEdition } from './invented-edition.ts'
import { sharesOf, type Profile } from './shares-of-profile.ts'

/*
 * What editions of many articles cost those who make them: to check, to build for the first time, to
 * build after one edit; where the time of a build goes; and how it grows. Sizes may be given as
 * arguments; `--without-pictures` leaves out the pictures for messengers.
 *
 *   node tests/bench/build-scale.ts 100 300 1000
 *
 * Processor time is that of a command with all its processes, which other work on the machine changes
 * less than the time on the clock.
 */
const withPictures = !process.argv.includes('--without-pictures')
const given = process.argv.slice(2).filter((one) => /^\d+$/.test(one))
const sizes = given.length > 0 ? given.map(Number) : [100, 300, 1000, 3000]

const run = promisify(execFile)

interface Cost {
  /** Of the processor. */
  seconds: number
  /** The most memory that its main process had, in MiB. */
  memory: number
}

/** Run a command of a project, and say what it took. */
async function costOf(root: string, command: string, options: string[] = []): Promise<Cost> {
  const script = path.join(root, 'memory.mjs')
  const report = "process.on('exit', () => console.error(process.resourceUsage().maxRSS / 1024))"
  await writeFile(script, report)
  const parameters = [...options, '--import', script, 'src/commands/run.mjs', command]
  const env = { ...authorsEnvironment(), SITE_URL: 'https://edicion.example' }
  const before = await secondsOfChildren()
  const { stderr } = await run(process.execPath, parameters, { cwd: root, env, maxBuffer: 1e9 })
  const seconds = (await secondsOfChildren()) - before
  return { seconds, memory: Number(stderr.trimEnd().split('\n').at(-1)) }
}

/**
 * What the processes that this one has started and that have ended took of the processor, with those
 * that they started. Linux alone says it (proc_pid_stat(5), `cutime` and `cstime`, in hundredths).
 */
async function secondsOfChildren(): Promise<number> {
  const stat = await readFile('/proc/self/stat', 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[13]) + Number(fields[14])) / 100
}

/** The pictures are left out by a drawing of nothing, in the copy of the project alone. */
async function leavePicturesOut(root: string): Promise<void> {
  const file = path.join(root, 'src/previews/previews-of.ts')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(/\.\.\.ownPreviews\(corpus\)[^\]]*/, ''))
}

/** What an editor does most: a sentence of one claim that is not published yet. */
async function editOne(root: string): Promise<void> {
  await appendFile(path.join(root, 'content/claims/afirmacion-1-1.md'), '\nUna frase más.\n')
}

async function filesIn(folder: string): Promise<{ pages: number; files: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return { pages: files.filter(({ name }) => name === 'index.html').length, files: files.length }
}

const costs: { size: number; build: number }[] = []
const rows: (string | number)[][] = []
for (const size of sizes) {
  const edition = await mkdtemp(path.join(tmpdir(), 'glosa-invented-'))
  await writeInventedEdition(edition, size)
  const root = await aCheckout(edition)
  await rm(edition, { recursive: true })
  if (!withPictures) await leavePicturesOut(root)

  const check = await costOf(root, 'check')
  await costOf(root, 'addresses')
  const profiles = path.join(root, 'profiles')
  const build = await costOf(root, 'build', ['--cpu-prof', `--cpu-prof-dir=${profiles}`])
  const { pages, files } = await filesIn(path.join(root, 'dist'))
  await editOne(root)
  const again = await costOf(root, 'build')

  costs.push({ size, build: build.seconds })
  rows.push([
    size,
    pages,
    files,
    check.seconds.toFixed(1),
    build.seconds.toFixed(1),
    ((1000 * build.seconds) / size).toFixed(0),
    Math.round(build.memory),
    again.seconds.toFixed(1),
  ])
  const names = await readdir(profiles)
  const all = await Promise.all(names.map((name) => readFile(path.join(profiles, name), 'utf8')))
  const [longest = '{}'] = all.toSorted((a, b) => b.length - a.length)
  const shares = sharesOf(JSON.parse(longest) as Profile).slice(0, 16)
  console.log(`Where the time of a build of ${size} goes, of its main process.

${formatTable(
  ['part', 's'],
  shares.map(({ part, seconds }) => [part, seconds.toFixed(1)]),
)}
`)
  await rm(root, { recursive: true })
}

const [processor] = cpus()
console.log(`Processor seconds on ${cpus().length} × ${processor?.model ?? 'an unknown processor'}.

${formatTable(
  ['articles', 'pages', 'files', 'check', 'build', 'ms/article', 'MiB', 'after an edit'],
  rows,
)}`)
for (const [index, { size, build }] of costs.entries()) {
  const before = costs[index - 1]
  if (!before) continue
  const exponent = Math.log(build / before.build) / Math.log(size / before.size)
  console.log(`From ${before.size} to ${size}: exponent ${exponent.toFixed(2)}.`)
}
