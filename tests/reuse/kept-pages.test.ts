import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readKeptPages, writeKeptPages, type KeptPages } from '../../src/reuse/kept-pages.ts'
import { aFolder } from '../publishing/a-folder.ts'

const kept: KeptPages = {
  site: 'site',
  since: 1,
  assets: ['a.css'],
  dependencies: ['["list","claims"]', '["all"]'],
  values: ['one', 'two'],
  records: new Map([['claims:x', 'digest']]),
  texts: new Map([['articles/a', 'x']]),
  asked: ['a.css', 'b/index.html'],
  pages: new Map([
    ['index.html', { read: Uint32Array.of(0, 1), asks: Uint32Array.of() }],
    ['b/index.html', { read: Uint32Array.of(), asks: Uint32Array.of(1, 0) }],
  ]),
}

async function aFile() {
  const file = path.join(await aFolder(), 'kept')
  await writeKeptPages(file, 'code', kept)
  return file
}

test('what was kept is read as it was', async () => {
  expect(readKeptPages(await aFile(), 'code')).toEqual(kept)
})

test('what other code has kept is not read', async () => {
  expect(readKeptPages(await aFile(), 'other')).toBeUndefined()
})

test('what is not there or damaged is not read', async () => {
  const file = await aFile()
  expect(readKeptPages(`${file}-not`, 'code')).toBeUndefined()
  const bytes = await readFile(file)
  for (const damaged of [bytes.subarray(0, -1), bytes.subarray(0, 10), bytes.with(-1, 1)]) {
    await writeFile(file, damaged)
    expect(readKeptPages(file, 'code')).toBeUndefined()
  }
})
