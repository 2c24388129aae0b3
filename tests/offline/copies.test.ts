import { expect, test } from 'vitest'
import { mostCopies } from '../../src/edition/copies.ts'
import {
  cacheOf,
  dayOfCopy,
  isCacheOf,
  mostBuilds,
  sentAt,
  superfluous,
  uselessCaches,
} from '../../src/offline/copies.ts'

const aCopy = (cache: string, sent = 0) => ({ cache, url: `https://x.example/${sent}/`, sent })

test('two sites on one host have caches of their own', () => {
  const root = cacheOf('/', 'abc')
  const below = cacheOf('/glosa/', 'abc')
  expect(isCacheOf('/', root)).toBe(true)
  expect(isCacheOf('/', below)).toBe(false)
  expect(isCacheOf('/glosa/', root)).toBe(false)
})

test('the day of a copy is the one on which its server sent it', () => {
  const headers = new Headers({ date: 'Wed, 03 Mar 2027 12:00:00 GMT' })
  expect(dayOfCopy({ sent: sentAt(headers, 0) })).toBe('2027-03-03')
  const today = Date.UTC(2027, 5, 1, 12)
  expect(dayOfCopy({ sent: sentAt(new Headers(), today) })).toBe('2027-06-01')
})

test('of too many pages the oldest go', () => {
  const copies = Array.from({ length: mostCopies + 2 }, (_, sent) => aCopy('a', sent))
  expect(superfluous(copies).map(({ sent }) => sent)).toEqual([1, 0])
})

test('the files of a build go with its last page', () => {
  expect(uselessCaches(['a', 'b'], [aCopy('b')], false)).toEqual(['a'])
})

test('nothing goes while a page of an earlier build is open', () => {
  expect(uselessCaches(['a', 'b'], [], true)).toEqual([])
})

test('pages of many builds before are not kept', () => {
  const builds = Array.from({ length: mostBuilds + 1 }, (_, number) => `build ${number}`)
  expect(
    uselessCaches(
      builds,
      builds.map((build) => aCopy(build)),
      false,
    ),
  ).toEqual(['build 0'])
})
