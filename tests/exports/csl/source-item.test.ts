import { expect, test } from 'vitest'
import type { CslItem } from '../../../src/exports/csl/csl-item.ts'
import { sourceItem } from '../../../src/exports/csl/source-item.ts'
import { anEdition } from '../../an-edition.ts'
import { aCorpus, paths, replacing, type Change } from '../../a-content.ts'

const report = (...changes: Change[]): CslItem =>
  sourceItem(aCorpus(...changes).sources.find(({ id }) => id === 'informe')!)

test('a source keeps its id, its title, its date as exact as it is known, and has no author', () => {
  expect(report()).toEqual({
    id: 'informe',
    type: 'report',
    title: 'Informe',
    publisher: 'El Observatorio',
    issued: { 'date-parts': [[2025]] },
    URL: 'https://example.org/informe',
    language: 'es',
    note: 'Leída entera. Copia completa.',
  })
})

test.each(['descripción nuestra', 'deducido de la dirección'])(
  'a title that is %s stands in brackets',
  (status) => {
    const item = report(replacing(paths.report, 'titleStatus: literal', `titleStatus: ${status}`))
    expect(item.title).toBe('[Informe]')
  },
)

test('the note says through what it was read, and where that is', () => {
  const item = report(
    replacing(
      paths.report,
      'seen: entera',
      'seen: en una reproducción\nthrough: un espejo\nconsultedUrl: https://example.org/espejo',
    ),
  )
  expect(item.note).toBe(
    'Leída en una reproducción: un espejo. Copia completa. https://example.org/espejo',
  )
})

test('what has neither date nor address is recorded without them', () => {
  const item = report(
    replacing(paths.report, 'issued: "2025"', 'issued: null'),
    replacing(
      paths.report,
      'url: https://example.org/informe',
      'url: null\navailability: En papel.',
    ),
  )
  expect(item).not.toHaveProperty('issued')
  expect(item).not.toHaveProperty('URL')
})

test('in the press and on blogs, whoever publishes gives the name to the whole', () => {
  expect(report(replacing(paths.report, 'type: report', 'type: post-weblog'))).toMatchObject({
    'container-title': 'El Observatorio',
  })
})

test('what a citation names is told apart from what a reader is told', () => {
  const cite = `cite:
  authors: [{ family: Gil, given: Luz }, { name: Equipo de Datos }]
  publisher: Observatorio
  container: Hugging Face
  number: arXiv:2501.00001
class`
  expect(report(replacing(paths.report, 'class', cite))).toMatchObject({
    author: [{ family: 'Gil', given: 'Luz' }, { literal: 'Equipo de Datos' }],
    'container-title': 'Hugging Face',
    publisher: 'Observatorio',
    number: 'arXiv:2501.00001',
  })
})

test('no source of the edition has an author but those its record names', async () => {
  const { sources } = await anEdition()
  const authors = sources
    .map(sourceItem)
    .flatMap(({ id, author }) => (author ? [[id, author]] : []))
  expect(Object.fromEntries(authors)).toEqual({
    'estudio-goteo': [{ family: 'Peñalba', given: 'Ewa' }],
    'estudio-manguera': [{ literal: 'Moreno y otros' }],
    'guia-riego': [{ family: 'Zamora', given: 'Inés' }],
    'informe-huertos': [{ family: 'Prado', given: 'Inés' }, { literal: 'Mesa del Suelo y otros' }],
  })
})
