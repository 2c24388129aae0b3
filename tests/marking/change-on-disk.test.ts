import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { changeOnDisk, OutsideContent } from '../../src/marking/server/change-on-disk.ts'

const file = 'content/sources/acta.yaml'

/** A project with one file, and a folder beside it that is none of its business. */
async function aFolder() {
  const root = await mkdtemp(path.join(tmpdir(), 'glosa-disk-'))
  onTestFinished(() => rm(root, { recursive: true }))
  await mkdir(path.join(root, 'content/sources'), { recursive: true })
  await mkdir(path.join(root, 'outside'))
  await writeFile(path.join(root, file), 'was')
  await writeFile(path.join(root, 'outside/secret.yaml'), 'secret')
  const read = (name: string) => readFile(path.join(root, name), 'utf8')
  return { root, read }
}

const adding = (path: string) => [{ path, before: null, after: 'new' }]

test('writes, makes and deletes files in one step', async () => {
  const { root, read } = await aFolder()
  const stale = await changeOnDisk(root, [
    { path: file, before: 'was', after: null },
    { path: 'content/claims/una.md', before: null, after: 'new' },
  ])
  expect(stale).toEqual([])
  expect(await read('content/claims/una.md')).toBe('new')
  expect(await readdir(path.join(root, 'content/sources'))).toEqual([])
})

test('writes nothing if one file is not what it was', async () => {
  const { root, read } = await aFolder()
  const changes = [
    { path: file, before: 'before', after: 'after' },
    { path: 'content/claims/una.md', before: null, after: 'new' },
  ]
  expect(await changeOnDisk(root, changes)).toEqual([file])
  expect(await changeOnDisk(root, adding(file))).toEqual([file])
  expect(await read(file)).toBe('was')
  expect(await readdir(path.join(root, 'content'))).toEqual(['sources'])
})

test('takes a file that is no text for one that is there', async () => {
  const { root } = await aFolder()
  const latin1 = Buffer.from('name: Mu\u00F1oz', 'latin1')
  await writeFile(path.join(root, file), latin1)
  expect(await changeOnDisk(root, adding(file))).toEqual([file])
  expect(await readFile(path.join(root, file))).toEqual(latin1)
})

test('leaves all as it was if one file cannot be written', async () => {
  const { root, read } = await aFolder()
  // No file can take the place of a folder, which is there only when the others are written.
  const changes = [
    { path: file, before: 'was', after: 'new' },
    { path: 'content/sources/otra.yaml', before: null, after: 'new' },
    { path: 'content/sources/otra.yaml/tercera.yaml', before: null, after: 'new' },
  ]
  await expect(changeOnDisk(root, changes)).rejects.toThrow()
  expect(await read(file)).toBe('was')
  expect(await readdir(path.join(root, 'content/sources'))).not.toContain('.acta.yaml.new')
})

test.each([
  'outside/secret.yaml',
  'content/../outside/new.yaml',
  'content/sources/../../outside/new.yaml',
  '../new.yaml',
  '/new.yaml',
  'content/sources/.hidden.yaml',
  'content/sources/a\\b.yaml',
  'content/sources/a\0.yaml',
  'content//new.yaml',
  'content/new.yaml/',
  'package.json',
])('writes nothing outside of the folders of the content: %j', async (place) => {
  const { root } = await aFolder()
  await expect(changeOnDisk(root, adding(place))).rejects.toThrow(OutsideContent)
  expect(await readdir(path.join(root, 'outside'))).toEqual(['secret.yaml'])
})

test('follows no link out, of a folder or of a file, even one that leads nowhere yet', async () => {
  const { root, read } = await aFolder()
  const link = (to: string, at: string) => symlink(path.join(root, to), path.join(root, at))
  await link('outside', 'content/claims')
  await link('outside/secret.yaml', 'content/sources/link.yaml')
  await link('outside/none.yaml', 'content/sources/none.yaml')
  for (const change of [
    ...adding('content/claims/new.md'),
    ...adding('content/sources/none.yaml'),
    { path: 'content/sources/link.yaml', before: 'secret', after: 'new' },
    { path: 'content/claims/secret.yaml', before: 'secret', after: null },
  ]) {
    await expect(changeOnDisk(root, [change]), change.path).rejects.toThrow(OutsideContent)
  }
  expect(await read('outside/secret.yaml')).toBe('secret')
  expect(await readdir(path.join(root, 'outside'))).toEqual(['secret.yaml'])
})
