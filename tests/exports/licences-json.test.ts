import { expect, test } from 'vitest'
import { licencesJson } from '../../src/exports/licences-json.ts'
import { licencesTable } from '../../src/exports/licences-table.ts'
import { aCorpus, addingLicences } from '../a-content.ts'

const corpus = aCorpus(...addingLicences)

test('gives the releases of a family with their licences, oldest first', () => {
  const [family] = licencesJson(corpus)
  expect(family).toMatchObject({
    id: 'surco',
    url: 'https://example.org/licencias/#surco',
    family: 'Surco',
    maker: 'Ana Ruiz',
    makerId: 'ana-ruiz',
    entities: ['el-diario'],
  })
  expect(family!.releases).toEqual([
    {
      models: 'Surco 1',
      date: '2023-02',
      licence: 'Solo para investigar',
      licenceId: null,
      weights: true,
      note: null,
      sources: ['nota-impresa'],
    },
    {
      models: 'Surco 2',
      date: '2024-02-10',
      licence: 'Licencia Libre 2.0',
      licenceId: 'licencia-libre',
      weights: true,
      note: 'No vale en invierno.',
      sources: ['informe', 'nota-impresa'],
    },
    {
      models: 'Surco 3',
      date: '2025',
      licence: null,
      licenceId: null,
      weights: false,
      note: null,
      sources: ['informe'],
    },
  ])
})

test('has a row per release in the table, with its family', () => {
  const rows = licencesTable.rows(corpus)
  expect(rows.map(({ id, makerId, models, weights }) => [id, makerId, models, weights])).toEqual([
    ['surco', 'ana-ruiz', 'Surco 1', true],
    ['surco', 'ana-ruiz', 'Surco 2', true],
    ['surco', 'ana-ruiz', 'Surco 3', false],
  ])
})
