import { Ajv2020 } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import { describe, expect, test } from 'vitest'
import { allDataFiles } from '../../src/edition/paths.ts'
import { asCsv } from '../../src/exports/csv-file.ts'
import { datasets, tables, type Dataset } from '../../src/exports/datasets.ts'
import { bearingRows, claimKindRows, faultRows } from '../../src/edition/closed-lists.ts'
import { verdictRows } from '../../src/edition/verdicts.ts'
import { describedColumns, describedFields } from '../../src/exports/described-fields.ts'
import { jsonSchemaOf, type JsonSchema } from '../../src/exports/json-schema.ts'
import { webAnnotations } from '../../src/exports/web-annotations.ts'
import { tableSchemaOf } from '../../src/exports/table-schema.ts'
import type { Table } from '../../src/exports/table.ts'
import { anEdition } from '../an-edition.ts'
import { readCsv, textOfCell } from './read-csv.ts'

const corpus = await anEdition()

/** What is wrong with data, for a program that has nothing but the published schema. */
function mistakesIn(dataset: Dataset, data: unknown): string[] {
  const ajv = new Ajv2020({ allErrors: true, formats: fullFormats })
  const validate = ajv.compile(jsonSchemaOf(dataset))
  validate(data)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** The records as they are once written and read again. */
function published(dataset: Dataset): Record<string, unknown>[] {
  return JSON.parse(JSON.stringify(dataset.records(corpus))) as Record<string, unknown>[]
}

describe.each(datasets)('$name', (dataset) => {
  test('there are some, and they are what the schema says', () => {
    expect(published(dataset).length).toBeGreaterThan(0)
    expect(mistakesIn(dataset, published(dataset))).toEqual([])
  })

  test('every field of a record is described, and no other is there', () => {
    const described = describedFields(dataset.schema)
    expect(described.filter(({ description }) => !/^[A-ZÁÉÍÓÚa-z].*\.$/.test(description))).toEqual(
      [],
    )

    const names = described.map(({ name }) => name)
    const there = new Set(published(dataset).flatMap((record) => fieldNames(record)))
    expect([...there].filter((name) => !names.includes(name))).toEqual([])
  })

  test('ids are unique, and addresses are absolute', () => {
    const ids = published(dataset).map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
    for (const { url } of published(dataset)) expect(url).toMatch(/^https:\/\/example\.org\//)
  })

  test('the schema refuses a record that lacks a field, and one with a relative address', () => {
    const [record] = published(dataset)
    const { id, ...without } = record!
    expect(mistakesIn(dataset, [without])).toEqual(["/0 must have required property 'id'"])
    expect(mistakesIn(dataset, [{ ...record, url: '/aquí/' }])).toContain(
      '/0/url must match format "uri"',
    )
    expect(mistakesIn(dataset, { id })).toEqual([' must be array'])
  })

  test('the schema accepts fields that are added later', () => {
    const [record] = published(dataset)
    expect(mistakesIn(dataset, [{ ...record, addedLater: 1 }])).toEqual([])
  })
})

test('the schema of the claims refuses a verdict that is none, and a date that is none', () => {
  const claims = datasets.find(({ name }) => name === 'afirmaciones')!
  const [claim] = published(claims)
  const [assessment] = claim!.assessments as Record<string, unknown>[]
  expect(mistakesIn(claims, [{ ...claim, verdict: 'cierto' }])).toEqual([
    '/0/verdict must be equal to one of the allowed values',
  ])
  expect(
    mistakesIn(claims, [{ ...claim, assessments: [{ ...assessment, date: '2025-02-30' }] }]),
  ).toEqual(['/0/assessments/0/date must match format "date"'])
})

describe('the schemas refuse', () => {
  const first = (name: string) => {
    const dataset = datasets.find((each) => each.name === name)!
    return { dataset, record: published(dataset)[0]! }
  }
  const assessed = (more: object) => {
    const [assessment] = first('afirmaciones').record.assessments as object[]
    return { assessments: [{ ...assessment, ...more }] }
  }

  test.each([
    ['an id that no address has', 'citas', { id: 'Ángel 1' }, /^\/0\/id must match pattern/],
    ['a reference that is no id', 'citas', { speakerId: '' }, /^\/0\/speakerId must match pattern/],
    [
      'an address not of the web',
      'citas',
      { url: 'javascript:alert(1)' },
      /^\/0\/url must match pa/,
    ],
    ['mere spaces', 'citas', { comment: ' ' }, /^\/0\/comment must match pattern/],
    ['an id twice in a list', 'citas', { themes: ['a', 'a'] }, /^\/0\/themes must NOT have dup/],
    ['no theme at all', 'citas', { themes: [] }, /^\/0\/themes must NOT have fewer/],
    ['no words at all', 'citas', { fragments: [] }, /^\/0\/fragments must NOT have fewer/],
    ['no place of the words', 'citas', { passages: [] }, /^\/0\/passages must NOT have fewer/],
    ['a language that is none', 'citas', { inLanguage: 'español' }, /^\/0\/inLanguage must match/],
    ['no assessment', 'afirmaciones', { assessments: [] }, /^\/0\/assessments must NOT have few/],
    ['a long gist', 'afirmaciones', assessed({ gist: 'a'.repeat(61) }), /gist must NOT have more/],
    ['a month that is none', 'sucesos', { date: '2025-13' }, /^\/0\/date must match/],
    ['a day that is none', 'sucesos', { date: '2025-02-29' }, /^\/0\/date must match/],
    ['a date of another form', 'sucesos', { date: '2025/01' }, /^\/0\/date must match/],
    ['a fact about nothing', 'sucesos', { claims: [] }, /^\/0\/claims must NOT have fewer/],
    ['a fact from nowhere', 'sucesos', { sources: [] }, /^\/0\/sources must NOT have fewer/],
    ['a document of no day', 'fuentes', { issued: '2025-00' }, /^\/0\/issued must match/],
    ['an article of no words', 'articulos', { paragraphs: [] }, /^\/0\/paragraphs must NOT have/],
    ['an address with spaces', 'direcciones', { id: '/a b/' }, /^\/0\/id must match pattern/],
    ['a fingerprint that is none', 'direcciones', { fingerprint: '3f' }, /^\/0\/fingerprint must/],
  ])('%s', (_, name, change, complaint) => {
    const { dataset, record } = first(name)
    expect(mistakesIn(dataset, [record])).toEqual([])
    expect(mistakesIn(dataset, [{ ...record, ...change }]).join('\n')).toMatch(complaint)
  })

  test.each(['2025', '2025-02', '2024-02-29'])('no date as exact as %s', (date) => {
    const { dataset, record } = first('sucesos')
    expect(mistakesIn(dataset, [{ ...record, date }])).toEqual([])
  })
})

test('the schemas say what verdicts, kinds of claim, faults and bearings mean', () => {
  const claims = datasets.find(({ name }) => name === 'afirmaciones')!
  const meanings = [verdictRows, claimKindRows, faultRows, bearingRows].flatMap((list) =>
    Object.entries(list).map(([value, { meaning }]) => `«${value}»: ${meaning}`),
  )
  const log = claims.tables.find(({ name }) => name === 'valoraciones')!
  for (const published of [jsonSchemaOf(claims), tableSchemaOf(log)]) {
    for (const meaning of meanings) expect(JSON.stringify(published)).toContain(meaning)
  }
})

test('every field of every schema has a description in it', () => {
  const without: string[] = []
  const look = (schema: JsonSchema, path: string) => {
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      const inside = field as JsonSchema
      if (!inside.description) without.push(`${path}.${name}`)
      look(inside, `${path}.${name}`)
    }
    for (const inner of [schema.items, ...(schema.anyOf ?? [])]) {
      if (inner) look(inner as JsonSchema, path)
    }
  }
  for (const dataset of datasets) look(jsonSchemaOf(dataset), dataset.name)
  expect(without).toEqual([])
})

/** The cells of a table, as a program reads them. */
function cellsOf({ schema, rows }: Table): Record<string, string>[] {
  const [columns = [], ...records] = readCsv(asCsv(Object.keys(schema.shape), rows(corpus)))
  return records.map((record) =>
    Object.fromEntries(columns.map((name, index) => [name, record[index] ?? ''])),
  )
}

describe.each(tables)('the table $name', (table) => {
  const { schema, rows } = table
  const columns = Object.keys(schema.shape)
  const cells = cellsOf(table)
  const described = tableSchemaOf(table)

  test('keeps to what its descriptor asks of each cell', () => {
    for (const { name, constraints = {} } of described.fields) {
      const { required, enum: values, minimum, maxLength } = constraints
      for (const cell of cells.map((row) => row[name]!)) {
        if (required) expect(cell, name).not.toBe('')
        if (cell === '') continue
        if (values) expect(values, name).toContain(cell)
        if (minimum !== undefined) expect(Number(cell), name).toBeGreaterThanOrEqual(minimum)
        if (maxLength !== undefined) expect(cell.length, name).toBeLessThanOrEqual(maxLength)
      }
    }
  })

  test('has no row twice by its key, and no key with an empty cell', () => {
    const key = described.primaryKey ?? []
    const keys = cells.map((row) => key.map((name) => row[name]).join(' '))
    if (key.length > 0) expect(keys).toEqual([...new Set(keys)])
    const required = described.fields.filter(({ constraints }) => constraints?.required)
    expect(required.map(({ name }) => name)).toEqual(expect.arrayContaining(key))
  })

  test('names only rows that other tables have', () => {
    for (const { fields, reference } of described.foreignKeys ?? []) {
      const other = tables.find(({ name }) => reference.resource === `tabla-${name}`)!
      const keysOf = (rows: Record<string, string>[], names: string[]) =>
        rows.map((row) => names.map((name) => row[name]!)).filter((key) => !key.includes(''))
      const there = new Set(keysOf(cellsOf(other), reference.fields).map((key) => key.join(' ')))
      const named = keysOf(cells, fields).map((key) => key.join(' '))
      expect(named.length).toBeGreaterThan(0)
      expect(named.filter((key) => !there.has(key))).toEqual([])
    }
  })

  test('is described without null, which no cell holds', () => {
    expect(JSON.stringify(described)).not.toMatch(/\bnull\b/)
    expect(JSON.stringify(describedColumns(table))).not.toMatch(/\bnull\b/)
  })

  test('has a row for each row, whose cells come back as they were but for formulas', () => {
    const expected = rows(corpus).map((row) =>
      Object.fromEntries(columns.map((name) => [name, asCell(row[name])])),
    )
    const read = cells.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, textOfCell(cell)])),
    )
    expect(read).toEqual(expected)
  })

  test('no column stays empty for every row without being one that may', () => {
    const fields = new Map(describedFields(schema).map((field) => [field.name, field]))
    const empty = columns.filter((name) => cells.every((row) => row[name] === ''))
    const mayBe = (name: string) => /null|lista/.test(fields.get(name)!.type)
    expect(empty.filter((name) => !mayBe(name))).toEqual([])
  })
})

/** Of which dataset an id is, by the name of the field that holds it. */
const holders: Record<string, string> = {
  article: 'articulos',
  articles: 'articulos',
  claim: 'afirmaciones',
  claims: 'afirmaciones',
  entities: 'entidades',
  followUps: 'sucesos',
  licenceId: 'entidades',
  licences: 'licencias',
  makerId: 'entidades',
  publisherId: 'entidades',
  quote: 'citas',
  quotes: 'citas',
  reportedById: 'entidades',
  source: 'fuentes',
  sources: 'fuentes',
  speakerId: 'entidades',
  themes: 'temas',
}

test('no id in the data dangles', () => {
  const ids = new Map(
    datasets.map((dataset) => [
      dataset.name,
      new Set(published(dataset).map(({ id }) => id as string)),
    ]),
  )
  const dangling: string[] = []
  let references = 0
  const look = (value: unknown, name: string, where: string) => {
    if (Array.isArray(value)) for (const item of value) look(item, name, where)
    else if (value !== null && typeof value === 'object') {
      if (holders[name] && 'id' in value) look(value.id, name, where)
      for (const [key, inside] of Object.entries(value)) look(inside, key, `${where}.${key}`)
    } else if (typeof value === 'string' && holders[name]) {
      references += 1
      if (!ids.get(holders[name])!.has(value)) dangling.push(`${where}: ${value}`)
    }
  }
  for (const dataset of datasets) look(published(dataset), '', dataset.name)
  expect(dangling).toEqual([])
  expect(references).toBeGreaterThan(300)
})

test('a source has what its record in the bibliography shows to rest on it', () => {
  const sources = published(datasets.find(({ name }) => name === 'fuentes')!)
  const rests = (field: string) => sources.flatMap((source) => source[field] as string[])
  expect(new Set(rests('followUps'))).toEqual(new Set(corpus.followUps.map(({ id }) => id)))
  expect(rests('articles')).toContain('huerto-de-la-estacion')
})

test('claims are counted as the site counts them, and what is left out can be told apart', () => {
  const claims = datasets.find(({ name }) => name === 'afirmaciones')!
  const claimsOfEdition = corpus.claims.length - 1
  const isWeighed = ({ kind }: Record<string, unknown>) => kind !== 'promoción'
  expect(claims.count(corpus)).toBe(`${claimsOfEdition} afirmaciones y 1 promoción`)
  expect(published(claims).filter(isWeighed)).toHaveLength(claimsOfEdition)
  for (const { rows } of claims.tables) {
    const weighed = rows(corpus).filter(isWeighed)
    expect(new Set(weighed.map(({ id, claim }) => claim ?? id)).size).toBe(claimsOfEdition)
  }
  const kinds = webAnnotations(corpus).first.items.flatMap(({ body }) =>
    body.flatMap((part) =>
      'value' in part && part.purpose === 'tagging' ? [{ kind: part.value }] : [],
    ),
  )
  expect(kinds.filter(isWeighed)).toHaveLength(claimsOfEdition)
})

test('the log of verdicts has a row per source of each assessment', () => {
  const { rows } = tables.find(({ name }) => name === 'valoraciones')!
  const expected = corpus.claims.flatMap(({ id, assessments }) =>
    assessments.flatMap(({ date, evidence }) =>
      evidence.length === 0
        ? [[id, date, undefined]]
        : evidence.map(({ source }) => [id, date, source.id]),
    ),
  )
  expect(rows(corpus).map(({ claim, date, source }) => [claim, date, source])).toEqual(expected)
})

test('the table of the articles has their words, paragraph by paragraph', () => {
  const { rows } = tables.find(({ name }) => name === 'articulos')!
  const text = rows(corpus).map((row) => row.text)
  expect(text).toEqual(corpus.articles.flatMap(({ paragraphs }) => paragraphs.map((p) => p.text)))
})

test('every file has a path of its own', () => {
  const paths = allDataFiles()
  expect(paths).toEqual([...new Set(paths)])
  for (const { path } of [...datasets, ...tables]) expect(paths).toContain(path)
})

/** What a cell says, but for the apostrophe before a formula. */
function asCell(value: unknown): string {
  if (Array.isArray(value)) return value.join(' | ')
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** The names of all fields of a record, as the table of the fields has them. */
function fieldNames(value: unknown, prefix = ''): string[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inside]) => {
    const name = prefix + key
    return Array.isArray(inside)
      ? [name, ...inside.flatMap((item) => fieldNames(item, `${name}[].`))]
      : [name, ...fieldNames(inside, `${name}.`)]
  })
}
