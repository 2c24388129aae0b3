import { expect, test } from 'vitest'
import { dataFilesOf } from '../../src/exports/data-files.ts'
import { dataPackage } from '../../src/exports/data-package.ts'
import { tableSchemaOf } from '../../src/exports/table-schema.ts'
import { claimsTable } from '../../src/exports/claims-table.ts'
import { sourceRecordSchema } from '../../src/exports/sources-json.ts'
import { aCorpus } from '../a-content.ts'

const corpus = aCorpus()
const files = dataFilesOf(corpus)
const weighed = files.map((file) => ({ ...file, bytes: 1, sha256: 'f0' }))
const version = { date: '2025-02-01', digest: '3f2a1c7d', modified: '2025-03-01' }
const descriptor = dataPackage(corpus, weighed, version, (path) => path)

test('says what it is, of what version, and under which licence', () => {
  expect(descriptor).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    version: '2025-02-01+3f2a1c7d',
    dateModified: '2025-03-01',
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    sources: [
      { title: 'El Diario: [Dos voces sobre el código]', path: 'https://example.org/nota' },
    ],
  })
  expect(descriptor.description).toContain('pertenecen a sus editores')
})

test('describes every file, each by a name of its own', () => {
  const names = descriptor.resources.map(({ name }) => name)
  expect(names).toEqual([...new Set(names)])
  expect(names.every((name) => /^[a-z0-9-]+$/.test(name))).toBe(true)
  expect(descriptor.resources.map(({ path }) => path)).toEqual(files.map(({ path }) => path))
  expect(descriptor.resources[0]).toMatchObject({
    profile: 'json-data-resource',
    schema: '/datos/esquemas/citas.schema.json',
    hash: 'sha256:f0',
    bytes: 1,
  })
})

test("does not license the publisher's words", () => {
  const original = descriptor.resources.find(({ name }) => name === 'original-nota')
  expect(JSON.stringify(original?.licenses)).not.toContain('CC')
  expect(original).toMatchObject({
    title: 'Texto anotado de El Diario',
    description: 'El texto que se anota de El Diario: [Dos voces sobre el código].',
    licenses: [{ path: 'https://example.org/metodo/#derechos' }],
    sources: [{ path: 'https://example.org/nota' }],
  })
})

test('describes the columns of a table by types of Table Schema', () => {
  const types = new Map(tableSchemaOf(claimsTable).fields.map(({ name, type }) => [name, type]))
  expect(types.get('paragraph')).toBe('integer')
  expect(types.get('core')).toBe('boolean')
  expect(types.get('date')).toBe('date')
  expect(types.get('themes')).toBe('string')
  expect(tableSchemaOf(claimsTable).fields.find(({ name }) => name === 'themes')).toMatchObject({
    description: 'Identificadores de los temas. Lista: sus elementos se separan con « | ».',
  })
})

test('says what tells the rows of a table apart, and which rows of others they name', () => {
  const { primaryKey, foreignKeys, fields } = tableSchemaOf(claimsTable)
  expect(primaryKey).toEqual(['id'])
  expect(foreignKeys).toEqual([
    {
      fields: ['article', 'paragraph'],
      reference: { resource: 'tabla-articulos', fields: ['article', 'number'] },
    },
    { fields: ['quote'], reference: { resource: 'tabla-citas', fields: ['id'] } },
  ])
  const constraints = new Map(fields.map((field) => [field.name, field.constraints]))
  expect(constraints.get('id')).toEqual({ required: true })
  expect(constraints.get('quote')).toBeUndefined()
  expect(constraints.get('explanation')).toBeUndefined()
  expect(constraints.get('gist')).toEqual({ maxLength: 61 })
  expect(constraints.get('paragraph')).toEqual({ required: true, minimum: 1 })
  expect(constraints.get('kind')).toMatchObject({
    required: true,
    enum: ['hecho comprobable', 'opinión', 'predicción', 'promoción'],
  })
})

test('takes a date that may be less exact than a day for text', () => {
  const { fields } = tableSchemaOf({ schema: sourceRecordSchema, rows: () => [] })
  const types = fields.map(({ name, type }) => [name, type])
  expect(types).toContainEqual(['issued', 'string'])
})
