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
  const files = [
    { path: '/datos/citas.csv', mediaType: 'text/csv' },
    { path: '/datos/anotaciones.jsonld', mediaType: 'application/ld+json' },
  ]
  expect(datasetNode(files, absolute).distribution).toEqual([
    {
      '@type': 'DataDownload',
      name: 'citas.csv',
      contentUrl: 'https://example.org/datos/citas.csv',
      encodingFormat: 'text/csv',
    },
    {
      '@type': 'DataDownload',
      name: 'anotaciones.jsonld',
      contentUrl: 'https://example.org/datos/anotaciones.jsonld',
      encodingFormat: 'application/ld+json',
    },
  ])
})
