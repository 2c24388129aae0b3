import { execFile } from 'node:child_process'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { paths, replacing, type Change } from '../a-content.ts'
import { aProject } from '../a-project.ts'

/* What the command says before it builds. What it builds is looked at in tests/site. */

const command = path.resolve('src/commands/build.ts')

/** A project with a site of before. */
async function aBuiltProject(...changes: Change[]): Promise<string> {
  const project = await aProject(...changes)
  await mkdir(path.join(project, 'dist'))
  await writeFile(path.join(project, 'dist/index.html'), '<p>Antes.</p>')
  await mkdir(path.join(project, '.astro'))
  return project
}

/** What it prints as an error; it must fail. */
async function failureIn(cwd: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const run = promisify(execFile)(process.execPath, [command], {
    cwd,
    env: { ...process.env, ...env },
  })
  const failed = await run.then(
    () => undefined,
    (error: unknown) => error as { code: number; stderr: string },
  )
  expect(failed?.code).toBe(1)
  expect(await readdir(path.join(cwd, 'dist'))).toEqual(['index.html'])
  expect(await readdir(cwd)).not.toContain('.dist.building')
  return failed?.stderr ?? ''
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
