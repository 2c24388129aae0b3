import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { addingAbout, addingArticle, paths, replacing } from '../a-content.ts'
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

test('says what is still to write after what is to be put right', async () => {
  const project = await aProject(
    ...addingArticle,
    replacing(
      'content/articles/segunda/article.mdx',
      'summary: Otra nota.',
      'draft: true\nsummary:',
    ),
    replacing(paths.article, 'se publican', 'se pubIican'),
  )
  await expect(checkIn(project)).rejects.toMatchObject({
    stderr: expect.stringMatching(
      /1 problem in 1 file\.\nStill to write:\ncontent\/articles\/segunda\/article\.mdx\n {2}5:1 {2}Field `summary` is empty/,
    ) as string,
  })
  await expect(checkIn(project, 'content/articles/nota')).rejects.toMatchObject({
    stderr: expect.not.stringContaining('Still to write') as string,
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

test('lists the problems of the files that are asked about, and counts the others', async () => {
  const project = await aProject(
    replacing(paths.article, 'se publican', 'se pubIican'),
    replacing(paths.claim, 'core: true', 'core: yes'),
  )
  const said = async (...asked: string[]) =>
    checkIn(project, ...asked).then(
      ({ stdout }) => stdout,
      (error: unknown) => (error as { stderr: string }).stderr,
    )
  const others = '1 problem in other files: run `npm run check` to see them.\n'
  expect(await said('content/claims/')).toMatch(/^content\/claims\/crece\.md\n {2}4:1 /)
  expect(await said('content/claims')).toMatch(new RegExp(`1 problem in 1 file\\.\n${others}$`))
  expect(await said(paths.theme)).toBe(
    `No problems in ${paths.theme}.\n2 problems in other files: run \`npm run check\` to see them.\n`,
  )
  expect(await said('content')).toContain('2 problems in 2 files.')
  expect(await said('content/claim')).toBe(
    'There is no `content/claim`. Write a file or a folder of `content/`, or nothing for all of it.\n',
  )
})

test('says what is wrong with the address that the site is to be published at', async () => {
  const project = await aProject()
  const run = promisify(execFile)(process.execPath, [command], {
    cwd: project,
    env: { ...process.env, BASE_PATH: 'a b' },
  })
  await expect(run).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^BASE_PATH is `a b`: write the folder on the host/) as string,
  })
})

function checkIn(cwd: string, ...args: string[]) {
  return promisify(execFile)(process.execPath, [command, ...args], { cwd })
}
