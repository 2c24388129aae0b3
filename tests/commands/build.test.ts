import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { paths, replacing, type Change } from '../a-content.ts'
import { aProject } from '../a-project.ts'

/*
 * What the command says before it builds, and of what was built. Another module stands in for Astro: what
 * that makes of the pages is looked at in tests/site.
 */

const command = path.resolve('src/commands/build.ts')
const withoutAstro = path.resolve('tests/commands/without-astro.ts')

/** A project with a site of before. */
async function aBuiltProject(...changes: Change[]): Promise<string> {
  const project = await aProject(...changes)
  await mkdir(path.join(project, 'dist'))
  await writeFile(path.join(project, 'dist/index.html'), '<p>Antes.</p>')
  await mkdir(path.join(project, '.astro'))
  return project
}

function run(cwd: string, env: NodeJS.ProcessEnv = {}, args: readonly string[] = []) {
  return promisify(execFile)(process.execPath, [`--import=${withoutAstro}`, command, ...args], {
    cwd,
    env: { ...process.env, ...env },
  })
}

/** What it prints as an error; it must fail, and leave the site and nothing else. */
async function failureIn(cwd: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const before = await readdir(path.join(cwd, 'dist'))
  const failed = await run(cwd, env).then(
    () => undefined,
    (error: unknown) => error as { code: number; stderr: string },
  )
  expect(failed?.code).toBe(1)
  expect(await readdir(path.join(cwd, 'dist'))).toEqual(before)
  await expectNothingElse(cwd)
  return failed?.stderr ?? ''
}

async function expectNothingElse(cwd: string): Promise<void> {
  expect((await readdir(cwd)).toSorted()).toEqual(['.astro', 'content', 'dist'])
  expect(await readdir(path.join(cwd, '.astro'))).not.toContain('tmp')
}

test('another build of the project is at work', async () => {
  const project = await aBuiltProject()
  const holder = { pid: process.pid, since: '12:30:05' }
  await writeFile(path.join(project, '.astro/build.lock'), JSON.stringify(holder))
  expect(await failureIn(project)).toBe(
    `Another build is at work here since 12:30:05 (process ${process.pid}). Run it again afterwards.\n`,
  )
})

test('the content has mistakes', async () => {
  const project = await aBuiltProject(replacing(paths.article, 'se publican', 'se pubIican'))
  expect(await failureIn(project)).toContain('1 problem in 1 file.')
  expect(await readdir(path.join(project, '.astro'))).not.toContain('build.lock')
})

test('the address is none', async () => {
  const said = await failureIn(await aBuiltProject(), { BASE_PATH: 'a b' })
  expect(said).toMatch(/^BASE_PATH is `a b`: write the folder on the host/)
})

test('a whole site takes the place of the one before, and nothing of the build is left', async () => {
  const project = await aBuiltProject()
  const { stdout } = await run(project)
  expect(stdout).toMatch(/^Built dist\/\.\n/)
  expect(await readFile(path.join(project, 'dist/index.html'), 'utf8')).toBe('<p>x</p>')
  expect(await readdir(path.join(project, 'dist'))).toContain('_headers')
  await expectNothingElse(project)
  expect(await readdir(path.join(project, '.astro'))).toEqual(['glosa-pages'])
})

test.each([
  ['an error of which Astro only says so', { LOGS: 'x.md cannot be rendered' }, 'markdown: x.md'],
  ['a page that is not there', { LEAVES_OUT: '/citas/' }, 'citas/index.html is missing.'],
])('%s leaves the site as it was', async (_, env, message) => {
  const said = await failureIn(await aBuiltProject(), env)
  expect(said).toContain(message)
  expect(said).toContain('dist/ stays as it was.')
})

test('far fewer pages than before are not published without a word', async () => {
  const project = await aBuiltProject()
  for (let number = 1; number <= 50; number += 1) {
    await mkdir(path.join(project, `dist/temas/tema-${number}`), { recursive: true })
    await writeFile(path.join(project, `dist/temas/tema-${number}/index.html`), '<p>Antes.</p>')
  }
  const said = await failureIn(project)
  expect(said).toMatch(/The new site has \d+ pages instead of 51\./)
  expect(said).toContain('run `npm run build -- --shrink`')
  await run(project, {}, ['--shrink'])
  expect(await readdir(path.join(project, 'dist/temas'))).not.toContain('tema-1')
})
