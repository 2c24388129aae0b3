import { expect, test } from 'vitest'
import { datasetNode } from '../../../src/exports/schema-org/dataset.ts'
import { aCorpus } from '../../a-content.ts'

const version = { date: '2025-02-01', digest: '3f2a1c7d', modified: '2025-03-01' }
const archivePath = '/datos/glosa-2025-02-01-3f2a1c7d.zip'

test('the data has a licence for what is ours, and says that the printed words are not', () => {
  expect(datasetNode({ version, archivePath, files: [] })).toMatchObject({
    license: 'https://creativecommons.org/licenses/by/4.0/',
    copyrightNotice: 'Las palabras de los artículos pertenecen a sus editores.',
  })
})

test('the data say of what version they are, and when they last changed', () => {
  expect(datasetNode({ version, archivePath, files: [] })).toMatchObject({
    version: '2025-02-01+3f2a1c7d',
    dateModified: '2025-03-01',
  })
})

test('each file is a download with its media type, after the archive and what describes them', () => {
  const files = [
    { path: '/datos/citas.csv', mediaType: 'text/csv' },
    { path: '/datos/anotaciones.jsonld', mediaType: 'application/ld+json' },
  ]
  expect(datasetNode({ version, archivePath, files }).distribution).toEqual([
    {
      '@type': 'DataDownload',
      name: 'glosa-2025-02-01-3f2a1c7d.zip',
      contentUrl: 'https://example.org/datos/glosa-2025-02-01-3f2a1c7d.zip',
      encodingFormat: 'application/zip',
    },
    {
      '@type': 'DataDownload',
      name: 'datapackage.json',
      contentUrl: 'https://example.org/datos/datapackage.json',
      encodingFormat: 'application/json',
    },
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

test("a file of the publisher's words is not under our licence", () => {
  const [article] = aCorpus().articles
  const files = [
    { path: '/articulos/nota/original.txt', mediaType: 'text/plain', wordsOf: article! },
  ]
  const { distribution } = datasetNode({ version, archivePath, files })
  expect(distribution).toContainEqual({
    '@type': 'DataDownload',
    name: 'original.txt',
    contentUrl: 'https://example.org/articulos/nota/original.txt',
    encodingFormat: 'text/plain',
    license: 'https://example.org/metodo/#derechos',
    copyrightNotice: expect.stringContaining('pertenecen a sus editores') as string,
  })
})
