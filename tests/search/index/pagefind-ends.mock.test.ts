import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { expect, test, vi } from 'vitest'
import { documentsOf } from '../../../src/search/index/documents.ts'
import { indexDocuments } from '../../../src/search/index/index-documents.ts'
import { aCorpus } from '../../a-content.ts'

/* Pagefind's module when its program has ended: it answers nothing any more. */
vi.mock('pagefind', () => {
  const silent = () => new Promise(() => undefined)
  const index = { addCustomRecord: silent, writeFiles: silent }
  return { createIndex: () => Promise.resolve({ index, errors: [] }) }
})

test('a build does not wait for a Pagefind that has ended, and leaves nothing of it', async () => {
  const leftIn = async () => (await readdir(tmpdir())).filter((name) => /^glosa-index-/.test(name))
  const before = await leftIn()
  await expect(indexDocuments(documentsOf(aCorpus()))).rejects.toThrow(
    'Pagefind ended before it had written its index: is the disk full?',
  )
  expect(await leftIn()).toEqual(before)
})
