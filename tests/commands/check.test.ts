import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { addingAbout, paths, replacing } from '../a-content.ts'
import { aProject } from '../a-project.ts'

const command = path.resolve('src/commands/check.ts')

test('says what it has read when there are no problems', async () => {
  const { stdout } = await checkIn(await aProject())
  expect(stdout).toMatch(/^No problems: 1 article, 1 quote, 1 claim, 2 sources\.\n/)
  expect(stdout).toMatch(/\d+ addresses are new .* Run `npm run addresses`/)
})

test('says what is still to write, which is no mistake', async () => {
  const { stdout } = await checkIn(await aProject(addingAbout))
  expect(stdout).toContain(`No problems: 1 article, 1 quote, 1 claim, 2 sources.
Still to write:
content/about.yaml
  11:5  De dónde sale el dinero.
`)
})

test('prints the report and fails when there is something to put right', async () => {
  const project = await aProject(replacing(paths.article, 'se publican', 'se pubIican'))
  await expect(checkIn(project)).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('1 problem in 1 file.') as string,
  })
})

test('says that there is no content where it runs', async () => {
  const project = path.join(await aProject(), 'content')
  await expect(checkIn(project)).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(
      /^content\/\n {2}1:1 {2}There is no folder with this name here\.\n/,
    ) as string,
  })
})

function checkIn(cwd: string) {
  return promisify(execFile)(process.execPath, [command], { cwd })
}
