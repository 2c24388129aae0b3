import { expect, test } from 'vitest'
import type { Corpus } from '../../src/corpus/corpus.ts'
import { compare, type Comparison } from '../../src/reuse/comparison.ts'
import type { KeptPages } from '../../src/reuse/kept-pages.ts'
import { packed, unpacked } from '../../src/reuse/packed-numbers.ts'

type Things = Record<string, Record<string, unknown>>

/** The comparison of things, and of a list of all of them, with what was kept. */
function comparing(things: Things, before?: Pick<KeptPages, 'reading'>): Comparison {
  const names = new Map<object, string>(
    Object.entries(things).map(([name, thing]) => [thing, name]),
  )
  return compare(
    {
      corpus: { claims: Object.values(things) } as unknown as Corpus,
      records: { nameOf: (thing) => names.get(thing), named: (name) => things[name] },
      digestOfFile: () => undefined,
      digestOfAll: '',
    },
    before as KeptPages | undefined,
  )
}

/** The numbers of fields, of which fields there are, and of the list. */
function numbersIn({ numberOf, numberOfField }: Comparison) {
  return {
    field: (record: string, name: string) => numberOfField(numberOf(['fields', record]), name),
    fields: (record: string) => numberOf(['fields', record]),
    list: () => numberOf(['list', 'claims']),
  }
}

const things = { a: { title: 'A', kind: 'x' }, b: { title: 'B', kind: 'x' } }

/** What a build keeps whose only page has read all that there is. */
function keptOfAll(of: Things, before?: Pick<KeptPages, 'reading'>) {
  const comparison = comparing(of, before)
  const { field, fields, list } = numbersIn(comparison)
  const read = Object.entries(of).flatMap(([name, thing]) => [
    fields(name),
    ...Object.keys(thing).map((key) => field(name, key)),
  ])
  return comparison.kept([packed([...read, list()])])
}

test('of a record that has changed, the fields that have not are as they were', () => {
  const { reading } = keptOfAll(things)
  const comparison = comparing({ ...things, a: { title: 'Other', kind: 'x' } }, { reading })
  const { field, fields, list } = numbersIn(comparison)
  const isAsItWas = (number: number) => comparison.isAsItWas(number)
  expect(isAsItWas(field('a', 'title'))).toBe(false)
  expect([field('a', 'kind'), fields('a'), field('b', 'title'), list()].every(isAsItWas)).toBe(true)
})

test('what is gone, or new, or was never read of a changed record, is not as it was', () => {
  const { reading } = keptOfAll(things)
  const comparison = comparing({ a: { title: 'A', kind: 'x', note: 'new' }, c: {} }, { reading })
  const { field, fields, list } = numbersIn(comparison)
  const changed = [field('b', 'title'), fields('a'), field('a', 'note'), fields('c'), list()]
  expect(changed.map(comparison.isAsItWas)).toEqual(changed.map(() => false))
  expect(comparison.isAsItWas(field('a', 'title'))).toBe(true)
})

test('nothing is as it was, where nothing was kept', () => {
  const comparison = comparing(things)
  const { field, list } = numbersIn(comparison)
  expect([field('a', 'title'), list()].map(comparison.isAsItWas)).toEqual([false, false])
})

test('what is kept of what was kept, after things have gone and come, is as if it were the first', () => {
  const now = { c: { title: 'C' }, b: { title: 'B', kind: 'y', note: 'new' } }
  const again = keptOfAll(now, keptOfAll(things))
  const comparison = comparing(now, again)
  expect(unpacked(again.reads[0]!).every(comparison.isAsItWas)).toBe(true)
  expect(again.reading.records).toEqual(['b', 'c'])
  const changed = comparing({ ...now, b: { ...now.b, note: 'other' } }, again)
  const { field } = numbersIn(changed)
  expect(changed.isAsItWas(field('b', 'note'))).toBe(false)
  expect(changed.isAsItWas(field('b', 'kind'))).toBe(true)
})

test('a field has one number, however it is asked for', () => {
  const comparison = comparing(things)
  expect(comparison.numberOf(['field', 'a', 'kind'])).toBe(numbersIn(comparison).field('a', 'kind'))
})
