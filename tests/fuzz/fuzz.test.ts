import { expect, test } from 'vitest'
import { aContent, paths, reportOn, writing, type Change } from '../a-content.ts'
import { faultOfReport, tryMutants } from './try-mutants.ts'

test('contents that were changed by chance are accepted, or reported with the file to put right', () => {
  const { tried, accepted, faults } = tryMutants(aContent(), '2025-06-15', 1, 250)
  expect(faults).toEqual([])
  expect(tried).toBe(250)
  // Most are wrong, and some are not: a word more in a text of ours.
  expect(accepted.length).toBeGreaterThan(5)
  expect(accepted.length).toBeLessThan(100)
})

test('the same seed changes the same', () => {
  const stories = () =>
    tryMutants(aContent(), '2025-06-15', 7, 20).accepted.map(({ story }) => story)
  expect(stories()).toEqual(stories())
})

test.each([
  ['content/claims/x.md\n  1:1  It has U+0007.\n', undefined],
  ['content/claims/x.md\n  1:1  It has \u0007.\n', 'prints U+7'],
  ['content/claims/x.md\n  1:1  Write `undefined`.\n', undefined],
  ['content/claims/x.md\n  1:1  It takes undefined.\n', 'says “undefined”'],
  ['content/claims/y.md\n  1:1  It is wrong.\n', 'names no file that was changed'],
  ['content/claims/y.md\n  1:1  It repeats `x`.\n', undefined],
])('of %j it says %s', (report, fault) => {
  const found = faultOfReport(report, { files: [], changed: ['content/claims/x.md'], story: [] })
  if (fault === undefined) expect(found).toBeUndefined()
  else expect(found).toContain(fault)
})

test.each([
  ['3,000 items in items', '- '.repeat(3000)],
  ['items in items by their indentation', items(1000)],
  ['5,000 quotations in quotations', '>'.repeat(5000)],
  ['elements in elements', '<Promotion>'.repeat(500)],
])('%s are reported with their file', (_, words) => {
  for (const path of ['content/claims/crece.md', paths.article]) {
    const report = reportOn(adding(path, `${words} x`))
    expect(report).toContain(path)
    expect(report).toMatch(/too deep in one another|unexpected-markup|mdx-syntax/)
  }
})

test.each([
  ['20,000 asterisks', '*'.repeat(20_000)],
  ['20,000 brackets', '['.repeat(20_000)],
])('%s are no stack trace', (_, words) => {
  expect(reportOn(adding('content/claims/crece.md', `${words} x`))).toMatch(/problem/)
})

const adding = (path: string, words: string): Change => {
  const file = aContent().find((one) => one.path === path)
  return writing(path, `${new TextDecoder().decode(file?.bytes)}\n${words}\n`)
}

function items(count: number): string {
  return Array.from({ length: count }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')
}
