import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readKeptPages, writeKeptPages, type KeptPages } from '../../src/reuse/kept-pages.ts'
import { packed } from '../../src/reuse/packed-numbers.ts'
import { aFolder } from '../publishing/a-folder.ts'

const kept: KeptPages = {
  site: 'site',
  since: 1,
  assets: ['a.css'],
  reading: {
    fields: ['*', 'title', 'date'],
    records: ['claims:x'],
    digests: ['digest'],
    fieldValues: ['1:one 2:two'],
    others: ['["list","claims"]', '["all"]'],
    values: ['three', 'four'],
  },
  asked: ['a.css', 'b/index.html'],
  pages: new Map([
    ['index.html', { read: packed([1, -1]), asks: Int32Array.of() }],
    ['b/index.html', { read: packed([]), asks: Int32Array.of(1, 0) }],
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
