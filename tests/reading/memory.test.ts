import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openMemory, type KeptMemory } from '../../src/reading/memory.ts'
import { readContent } from '../../src/reading/read-content.ts'
import { readFolder } from '../../src/reading/read-folder.ts'
import { aContent, paths, replacing, type Change } from '../a-content.ts'
import { inventedEdition } from '../an-edition.ts'

const kept = '.astro/glosa-reading'

async function aRoot(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'glosa-memory-'))
  onTestFinished(() => rm(root, { recursive: true }))
  await writeFile(path.join(root, 'package.json'), '{}')
  return root
}

/** Read a content with a memory, and say how many files it had to be read of. */
async function reading(memory: KeptMemory, ...changes: Change[]) {
  let made = 0
  const recall: KeptMemory['recall'] = (key, make) =>
    memory.recall(key, () => {
      made += 1
      return make()
    })
  const read = readContent(aContent(...changes), { recall })
  await memory.save()
  return { made, read }
}

const changed = replacing(
  paths.claim,
  'El informe los cuenta todos.',
  'El informe cuenta la mitad.',
)
const wrong = replacing(paths.claim, 'verdict: confirmado', 'verdict: confirmada')

test('a file is read once, and again when it has changed', async () => {
  const root = await aRoot()
  const first = await reading(await openMemory(root))
  expect(first.made).toBeGreaterThan(5)
  const again = await reading(await openMemory(root))
  expect(again.made).toBe(0)
  expect(again.read).toEqual(first.read)
  const other = await reading(await openMemory(root), changed)
  expect(other.made).toBe(1)
  expect(other.read).toEqual(readContent(aContent(changed)))
})

test('what is wrong with a file is reported every time', async () => {
  const root = await aRoot()
  const first = await reading(await openMemory(root), wrong)
  const again = await reading(await openMemory(root), wrong)
  expect(again.made).toBe(0)
  expect(again.read.issues).toEqual(first.read.issues)
  expect(again.read.issues).toHaveLength(1)
})

test('a whole edition is the same, read from its files or from the memory', async () => {
  const root = await aRoot()
  const files = readFolder(inventedEdition)
  const read = async () => {
    const memory = await openMemory(root)
    const found = readContent(files, memory)
    await memory.save()
    return found
  }
  const made = await read()
  const recalled = await read()
  expect(recalled).toEqual(made)
  expect(recalled).toEqual(readContent(files))
})

test('what is no longer asked for is let go of', async () => {
  const root = await aRoot()
  await reading(await openMemory(root), changed)
  await reading(await openMemory(root))
  expect((await reading(await openMemory(root), changed)).made).toBe(1)
})

async function eachPart(root: string, change: (bytes: Buffer) => Uint8Array | string) {
  for (const name of await readdir(path.join(root, kept))) {
    const file = path.join(root, kept, name)
    await writeFile(file, change(await readFile(file)))
  }
}

test.each<[string, (bytes: Buffer) => Uint8Array | string]>([
  ['cut', (bytes) => bytes.subarray(0, bytes.length - 5)],
  ['empty', () => ''],
  ['changed in a byte', (bytes) => bytes.fill(0, bytes.length - 1)],
  ['of other code', (bytes) => Buffer.concat([Buffer.from('x'), bytes.subarray(1)])],
])('a memory that is %s is not believed', async (_, change) => {
  const root = await aRoot()
  const first = await reading(await openMemory(root))
  await eachPart(root, change)
  const again = await reading(await openMemory(root))
  expect(again).toEqual(first)
  expect((await reading(await openMemory(root))).made).toBe(0)
})

test('nothing is written into a folder that is no project', async () => {
  const root = await aRoot()
  await rm(path.join(root, 'package.json'))
  const { made } = await reading(await openMemory(root))
  expect(made).toBeGreaterThan(5)
  expect(await readdir(root)).toEqual([])
})

test('where nothing can be written, files are read all the same', async () => {
  const root = await aRoot()
  await writeFile(path.join(root, '.astro'), 'a file in the place of the folder')
  const warn = vi.spyOn(console, 'error')
  const memory = await openMemory(root)
  expect((await reading(memory)).made).toBeGreaterThan(5)
  expect((await reading(memory)).made).toBe(0)
  expect(warn).not.toHaveBeenCalled()
})
