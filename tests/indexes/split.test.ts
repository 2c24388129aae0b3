import { expect, test } from 'vitest'
import { days, digitsOfDate } from '../../src/indexes/days.ts'
import { digitsOfName, letters, sortedByName } from '../../src/indexes/letters.ts'
import { leavesOf } from '../../src/indexes/leaves-of.ts'
import { pagesOf } from '../../src/indexes/pages-of.ts'
import { splitList, type ListGroup, type SplitList } from '../../src/indexes/split.ts'
import { partPathsOf } from '../../src/edition/paths.ts'

const limits = { whole: 50, part: 20 }

interface Entry {
  id: number
  key: string
}

/** A row of numbers from 0 to below 1 that seem to be of chance, the same each time. */
function chance(): () => number {
  let state = 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const beginnings = ['El ', 'La ', 'Ma', 'Me', 'Mundo ', 'Él ', '¿', '3 ', 'z', 'IBM', 'IBM ', 'ñu']

function someNames(count: number): Entry[] {
  const next = chance()
  const some = (signs: string) => signs.charAt(Math.floor(next() * signs.length))
  return Array.from({ length: count }, (_, id) => {
    const letters = Array.from({ length: 5 }, () => some('aeilmnorst '))
    const beginning = beginnings[Math.floor(next() * beginnings.length)] ?? ''
    return { id, key: next() < 0.2 ? 'IBM Research' : beginning + letters.join('') }
  })
}

function someDates(count: number): Entry[] {
  const next = chance()
  return Array.from({ length: count }, (_, id) => {
    const year = 2020 + Math.floor(next() * 3)
    const month = String(1 + Math.floor(next() * 12)).padStart(2, '0')
    const day = String(1 + Math.floor(next() * 28)).padStart(2, '0')
    const known = [undefined, `${year}`, `${year}-${month}`][Math.floor(next() * 20)]
    return { id, key: next() < 0.05 ? '' : (known ?? `${year}-${month}-${day}`) }
  })
}

function byName(id: string, entries: readonly Entry[]): ListGroup<Entry> {
  return {
    id,
    name: id,
    entries: sortedByName(entries, ({ key }) => key),
    scale: letters,
    digitsOf: ({ key }) => digitsOfName(key),
    labelOf: ({ key }) => key,
    weightOf: () => 1,
  }
}

function byDate(id: string, entries: readonly Entry[]): ListGroup<Entry> {
  return {
    id,
    name: id,
    entries: entries.toSorted((a, b) => (a.key < b.key ? 1 : -1)),
    scale: days,
    digitsOf: ({ key }) => digitsOfDate(key || null),
    labelOf: ({ key }) => key,
    weightOf: () => 1,
  }
}

function split(...groups: ListGroup<Entry>[]): SplitList<Entry> {
  const list = splitList({ path: '/citas/', pathOf: partPathsOf('/citas/'), groups }, limits)
  if (list === undefined) throw new Error('It is not split.')
  return list
}

const kinds = [
  { kind: 'names', make: someNames, group: byName },
  { kind: 'dates', make: someDates, group: byDate },
]

test('a list that fits one page is not split', () => {
  const list = { path: '/citas/', pathOf: partPathsOf('/citas/') }
  expect(splitList({ ...list, groups: [byName('', someNames(50))] }, limits)).toBeUndefined()
  expect(splitList({ ...list, groups: [byName('', someNames(51))] }, limits)).toBeDefined()
})

test.each(kinds)('each entry is on one page, and none has too many: $kind', ({ make, group }) => {
  const entries = make(600)
  const list = split(group('unos', entries.slice(0, 450)), group('otros', entries.slice(450)))
  const leaves = list.groups.flatMap(({ parts }) => parts.flatMap(leavesOf))
  expect(list.count).toBe(600)
  expect(
    leaves.flatMap((leaf) => leaf.entries.map(({ id }) => id)).toSorted((a, b) => a - b),
  ).toEqual(entries.map(({ id }) => id))
  for (const { path, entries } of leaves) expect(entries.length, path).toBeLessThanOrEqual(20)
  const paths = pagesOf(list).map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  for (const path of paths) expect(path).toMatch(/^\/indice\/citas(\/[a-z0-9-]+)+\/$/)
})

test.each(kinds)('a list that grows keeps its pages: $kind', ({ make, group }) => {
  const entries = make(600)
  let before: string[] = []
  for (let count = 60; count <= 600; count += 20) {
    const paths = pagesOf(split(group('', entries.slice(0, count)))).map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(before))
    before = paths
  }
})

test.each(kinds)('one entry more changes few pages: $kind', ({ make, group }) => {
  const entries = make(600)
  const onPages = (count: number) =>
    new Map(
      split(group('', entries.slice(0, count)))
        .groups.flatMap(({ parts }) => parts.flatMap(leavesOf))
        .map(({ path, entries }) => [path, entries.map(({ id }) => id).join()]),
    )
  for (let count = 500; count < 520; count += 1) {
    const [before, after] = [onPages(count), onPages(count + 1)]
    const changed = [...after].filter(([path, ids]) => before.get(path) !== ids)
    expect(changed.length).toBeLessThanOrEqual(4)
  }
})

test('pages of letters are named by the first and the last', () => {
  const names = ['Madrid', 'Málaga', 'Mérida', 'Murcia'].flatMap((name) =>
    Array.from({ length: 15 }, (_, id) => ({ id, key: `${name} ${id}` })),
  )
  const list = split(byName('primaria', names))
  expect(pagesOf(list).map(({ path, name }) => `${path} ${name}`)).toMatchInlineSnapshot(`
    [
      /indice/citas/primaria/ ,
      /indice/citas/primaria/m/ M,
      /indice/citas/primaria/m0-mm/ M–Mm,
      /indice/citas/primaria/m0-mc/ M–Mc,
      /indice/citas/primaria/ma0-maf/ Ma–Maf,
      /indice/citas/primaria/mag-mam/ Mag–Mam,
      /indice/citas/primaria/md-mf/ Md–Mf,
      /indice/citas/primaria/mn-mz/ Mn–Mz,
    ]
  `)
})

test('pages of days are named by their months, the newest first', () => {
  const dates = ['2024-01-03', '2024-02-11', '2024-11-30', '2023-05', ''].flatMap((key) =>
    Array.from({ length: 15 }, (_, id) => ({ id, key })),
  )
  const list = split(byDate('', dates))
  expect(pagesOf(list).map(({ path, name }) => `${path} ${name}`)).toMatchInlineSnapshot(`
    [
      /indice/citas/2024/ 2024,
      /indice/citas/2024-julio-diciembre/ julio a diciembre de 2024,
      /indice/citas/2024-enero-junio/ enero a junio de 2024,
      /indice/citas/2024-febrero/ febrero de 2024,
      /indice/citas/2024-enero/ enero de 2024,
      /indice/citas/2023/ 2023,
      /indice/citas/sin-fecha/ sin fecha,
    ]
  `)
})

test('a page leads to those before and after it', () => {
  const list = split(byName('unos', someNames(200)), byName('otros', someNames(30)))
  const pages = pagesOf(list).filter(({ parts }) => parts.length === 0)
  expect(pages[0]?.previous).toBeUndefined()
  expect(pages.at(-1)?.next).toBeUndefined()
  for (const [index, page] of pages.slice(0, -1).entries()) {
    expect(page.next?.path).toBe(pages[index + 1]?.path)
    expect(pages[index + 1]?.previous?.path).toBe(page.path)
  }
})
