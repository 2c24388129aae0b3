import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { testsIn } from './tests-in.ts'

const [held = '', open = ''] = readFileSync('tests/resilience.md', 'utf8').split(
  /^## What no test/m,
)
const rows = held.split('\n').filter((line) => /^\| (?!-|what)/.test(line))

/** The tests that a row names: each file, and the names of some of its tests or of their rows. */
function namedIn(row: string): { file: string; names: string[] }[] {
  return [...row.matchAll(/\[[^\]]+\]\(([^)]+)\): ((?:“.*?”(?:, )?)+)(?=;|\s*\|)/g)].map(
    ([, file = '', names = '']) => ({
      file: path.join('tests', file),
      names: names.replace(/^“|”$/g, '').split('”, “'),
    }),
  )
}

test('each kind of failure is held by tests that are there and are run', () => {
  const lost = rows.flatMap((row) => {
    const named = namedIn(row)
    if (named.length === 0) return [`no test: ${row}`]
    return named.flatMap(({ file, names }) => {
      const tests = existsSync(file) ? testsIn(file) : []
      return names
        .filter((name) => !tests.some((one) => one.name === name && !one.isSkipped))
        .map((name) => `${file}: ${name}`)
    })
  })
  expect(lost).toEqual([])
})

test('a row says which tests it means, and what no test holds names none', () => {
  expect(rows.length).toBeGreaterThan(100)
  const all = rows.join('\n')
  expect(namedIn(all).length).toBe(all.split('.test.ts)').length - 1)
  expect(namedIn(open)).toEqual([])
})
