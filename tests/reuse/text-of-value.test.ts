import { expect, test } from 'vitest'
import { textOfValue } from '../../src/reuse/text-of-value.ts'

const record = { id: 'x' }
const text = (value: unknown) =>
  textOfValue(value, { nameOf: (thing) => (thing === record ? 'claims:x' : undefined) })

test.each<[unknown, unknown]>([
  ['1', 1],
  [null, undefined],
  ['null', null],
  [[], {}],
  [[[1], 2], [[1, 2]]],
  [
    { a: 1, b: 2 },
    { b: 2, a: 1 },
  ],
  [{ a: undefined }, {}],
  [new Map([['a', 1]]), { a: 1 }],
  [new Set(['a']), ['a']],
  [record, { id: 'x' }],
  [record, '@claims:x;'],
  [/a/g, '/a/g'],
  ['a","b', ['a', 'b']],
])('%j and %j have other texts', (one, other) => {
  expect(text(one)).not.toBe(text(other))
})

test('what says the same has the same text', () => {
  expect(text({ list: [1, { of: record }], map: new Map([[record, 'a']]) })).toBe(
    text({ list: [1, { of: record }], map: new Map([[record, 'a']]) }),
  )
})

test('a record is its name, so that it may have itself among its parts', () => {
  expect(text([record])).toBe('[@claims:x;]')
  const ring: unknown[] = []
  ring.push(ring)
  expect(() => text(ring)).toThrow('has itself among its parts')
})

test.each([[() => 1], [Promise.resolve()], [new Date(0)], [Symbol('a')]])(
  'what cannot be compared is refused: %s',
  (value) => {
    expect(() => text([value])).toThrow('no plain data')
  },
)
