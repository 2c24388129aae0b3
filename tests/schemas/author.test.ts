import { expect, test } from 'vitest'
import { paths, replacing, reportOn, aCorpus } from '../a-content.ts'

const signing = (authors: string) =>
  replacing(paths.article, 'authors: null', `authors: ${authors}`)

/** What an author reads, without the place. */
const told = (authors: string) =>
  reportOn(signing(authors))
    .split('\n')
    .slice(1, -2)
    .map((line) => line.trim().replace(/^\d+:\d+\s+/, ''))
    .join(' ')
    .trim()

test.each([
  ['[{ given: Ana, family: Ruiz López }]', ['Ana Ruiz López']],
  ['[{ given: Juan, family: de la Torre, suffix: hijo }]', ['Juan de la Torre hijo']],
  ['[{ family: Azorín }, { name: Redacción }]', ['Azorín', 'Redacción']],
  ['[{ entity: ana-ruiz }, { entity: el-diario }]', ['Ana Ruiz', 'El Diario']],
  ['[{ given: A., family: Ruiz, entity: ana-ruiz }]', ['A. Ruiz']],
])('%s signs as %j', (written, names) => {
  expect(aCorpus(signing(written)).articles[0]?.authors.map(({ name }) => name)).toEqual(names)
})

test.each([
  [
    '[Ana Ruiz]',
    'Field `authors.0` is not correct. Expected `{ given: Ana, family: Ruiz }`.  (schema)',
  ],
  [
    '[Ana Ruiz López]',
    'Field `authors.0` is not correct. Expected `{ given: Ana, family: Ruiz }` for a person, or `{ name: Redacción }`.  (schema)',
  ],
  [
    '[Redacción de Ayer]',
    'Field `authors.0` is not correct. Expected `{ name: Redacción de Ayer }`.  (schema)',
  ],
  [
    '[{ given: Ana }]',
    'Field `authors.0.family` is missing. Expected the family names. The only name of a person is written as `family`.  (schema)',
  ],
  [
    '[{ given: Ana, family: null }]',
    'Field `authors.0.family` is not correct. Expected text: the family names, with “de la” and the like.  (schema)',
  ],
  [
    '[{ given: Ana, name: Ruiz }]',
    'Field `authors.0.name` is not correct. Expected `given` and `family` for a person, or `name` alone.  (schema)',
  ],
  [
    '[{ gven: Ana, family: Ruiz }]',
    'There is no field `gven` here. Did you mean `given`?  (schema)',
  ],
  [
    '[{ given: Ana, familia: Ruiz }]',
    'There is no field `familia` here. Did you mean `family`?  (schema)',
  ],
  [
    '[{ family: "Ruiz, Ana" }]',
    'Field `authors.0.family` is not correct. Expected the family names alone: `{ given: Ana, family: Ruiz }`.  (schema)',
  ],
  [
    '[{ given: Juan de la, family: Torre }]',
    'Field `authors.0.given` is not correct. Expected “de la” before the family names: `{ given: Juan, family: de la Torre }`.  (schema)',
  ],
  [
    '[{ name: Por Ana Ruiz }]',
    'Field `authors.0.name` is not correct. Expected the name without “Por”.  (schema)',
  ],
  [
    '[{ family: Ruiz }, { family: Ruiz }]',
    'Field `authors` is not correct. Expected each of them once.  (schema)',
  ],
  [
    '[{ entity: ana-ruis }]',
    'The article is signed by `ana-ruis`, which is not an entity. Did you mean `ana-ruiz`? If it is another one, write `content/entities/ana-ruis.yaml`.  (unknown-reference)',
  ],
  [
    '[{ given: Ana, family: Ruiz, entity: el-diario }]',
    'The author is written as a person, but `el-diario` is of the kind `medio`. Write `name` instead of `given` and `family`, or name another entity.  (author-entity)',
  ],
])('of %s the report says what is wrong', (written, message) => {
  expect(told(written)).toBe(message)
})

test('the field of before is named as what it is now', () => {
  expect(reportOn(replacing(paths.article, 'authors: null', 'author: Ana Ruiz'))).toContain(
    'There is no field `author` here.\n        Did you mean `authors`?',
  )
})

test('a person whose name does not end with the surname is named in parts', () => {
  const report = reportOn(
    signing('[{ entity: ana-ruiz }]'),
    replacing(paths.speaker, 'name: Ana Ruiz', 'name: Ana Ruiz\nsurname: Ana'),
  )
  expect(report).toContain(
    'Nothing says which part of “Ana Ruiz” is the family name: it does not end with “Ana”.\n         Write `given` and `family` beside `entity: ana-ruiz`.',
  )
})

const printedAt = (printed: string) =>
  replacing(paths.article, 'source: nota-impresa\n', `source: nota-impresa\nprinted: ${printed}\n`)

test.each([
  ['{ issue: 7, pages: 3-5 }', { issue: '7', pages: '3-5' }],
  [
    '{ in: El Suplemento, volume: XII, pages: A3 }',
    { in: 'El Suplemento', volume: 'XII', pages: 'A3' },
  ],
])('%s is a place on paper', (written, printed) => {
  expect(aCorpus(printedAt(written)).articles[0]?.printed).toEqual(printed)
})

test.each([
  ['{ pages: pp. 3-5 }', 'Expected the numbers alone, such as `12` or `12-14`.'],
  ['{ issue: n.º 7 }', 'Expected its number, such as `12`.'],
  ['{ page: 3 }', 'Did you mean `pages`?'],
  ['{}', 'Expected one of `in`, `volume`, `issue` and `pages`.'],
])('%s is not', (written, message) => {
  expect(reportOn(printedAt(written))).toContain(message)
})
