import { expect, test } from 'vitest'
import { datasetNode } from '../../../src/exports/schema-org/dataset.ts'
import { absolute } from './graphs.ts'

test('the data has a licence for what is ours, and says that the printed words are not', () => {
  expect(datasetNode([], absolute)).toMatchObject({
    license: 'https://creativecommons.org/licenses/by/4.0/',
    copyrightNotice: 'Las palabras de los artículos pertenecen a sus editores.',
  })
})

test('each file is a download with its media type', () => {
  expect(datasetNode(['/datos/citas.csv', '/datos/citas.json'], absolute).distribution).toEqual([
    {
      '@type': 'DataDownload',
      name: 'citas.csv',
      contentUrl: 'https://example.org/datos/citas.csv',
      encodingFormat: 'text/csv',
    },
    {
      '@type': 'DataDownload',
      name: 'citas.json',
      contentUrl: 'https://example.org/datos/citas.json',
      encodingFormat: 'application/json',
    },
  ])
  expect(() => datasetNode(['/datos/citas.xyz'], absolute)).toThrow(
    'Unexpected file of data `/datos/citas.xyz`, of no known type.',
  )
})
