import { expect, test } from 'vitest'
import { dataOf, indexOf, vocabularyPath } from '../../src/search/open-index.ts'
import { aBundle, recordOf } from './a-bundle.ts'
import { IndexAtWill } from './an-index-at-will.ts'

test('has the words of the site under another address when they change', () => {
  expect(vocabularyPath('1')).not.toBe(vocabularyPath('2'))
})

test('reads from a record what the build put into it', () => {
  const bundle = aBundle([{ words: 'Abrir es compartir' }])
  expect(dataOf(recordOf(bundle))).toEqual(bundle.data)
})

test('opens the index of one version, in the worker that asks for it', () => {
  const index = new IndexAtWill([])
  const options: object[] = []
  const opened = indexOf(
    (given) => {
      options.push(given)
      return index
    },
    '/glosa/pagefind/',
    'abc',
  )
  expect(opened).toBe(index)
  expect(options).toEqual([
    { basePath: '/glosa/pagefind/', baseUrl: '/', noWorker: true, metaCacheTag: 'abc' },
  ])
})
