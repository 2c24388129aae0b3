import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { paths, replacing } from '../a-content.ts'
import { aProject } from '../a-project.ts'

const command = path.resolve('src/commands/check.ts')

test('says what it has read when there is nothing to put right', async () => {
  const { stdout } = await checkIn(await aProject())
  expect(stdout).toMatchInlineSnapshot(
    `Nothing to put right: 1 article, 1 quote, 1 claim, 2 sources.`,
  )
})

test('prints the report and fails when there is something to put right', async () => {
  const project = await aProject(replacing(paths.article, 'se publican', 'se pubIican'))
  await expect(checkIn(project)).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('1 problem in 1 file.') as string,
  })
})

function checkIn(cwd: string) {
  return promisify(execFile)(process.execPath, [command], { cwd })
}
