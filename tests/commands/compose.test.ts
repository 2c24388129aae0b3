import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { paths, replacing } from '../a-content.ts'
import { aProject } from '../a-project.ts'

const command = path.resolve('src/commands/compose.ts')

test('composes the accents of a file, and leaves all others as they are', async () => {
  const project = await aProject(replacing(paths.speaker, 'Dirige', '\uFEFFDirigio\u0301'))
  const { stdout } = await composeIn(project)
  expect(stdout).toBe(`${paths.speaker}\n`)
  expect(await readFile(path.join(project, paths.speaker), 'utf8')).toContain('\uFEFFDirigi\u00F3')
})

test('says that there is nothing to compose', async () => {
  expect((await composeIn(await aProject())).stdout).toBe('Every accent is composed already.\n')
})

function composeIn(cwd: string) {
  return promisify(execFile)(process.execPath, [command], { cwd })
}
