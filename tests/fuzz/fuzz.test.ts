import { describe, expect, test } from 'vitest'
import {
  aContent,
  paths,
  renaming,
  replacing,
  reportOn,
  writing,
  type Change,
} from '../a-content.ts'
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

describe.each(['toString', 'constructor', '__proto__', 'hasOwnProperty'])(
  'the name `%s`, which every object has,',
  (name) => {
    const marked = (element: string, id: string): Change =>
      replacing(paths.article, 'El código', `<${element} id="${id}">El</${element}> código`)

    test.each<[string, string, Change]>([
      ['an element', paths.article, marked(name, 'x')],
      ['the id of a mark', paths.article, marked('Claim', name)],
      ['an attribute', paths.article, replacing(paths.article, '<Claim', `<Claim ${name}="x"`)],
      ['a field', paths.quote, replacing(paths.quote, 'role:', `${name}: x\nrole:`)],
      ['a speaker', paths.quote, replacing(paths.quote, 'ana-ruiz', name)],
      ['a verdict', paths.claim, replacing(paths.claim, 'confirmado', name)],
      ['a kind', paths.speaker, replacing(paths.speaker, 'persona', name)],
      ['a source', paths.claim, replacing(paths.claim, 'source: informe', `source: ${name}`)],
      ['a theme', paths.claim, replacing(paths.claim, '[apertura]', `[${name}]`)],
      ['an address', paths.theme, replacing(paths.theme, '/articulos/nota/', `/${name}/${name}/`)],
      ['an anchor', paths.theme, replacing(paths.theme, '#p-1', `#${name}`)],
      ['a language', paths.report, replacing(paths.report, 'language: es', `language: ${name}`)],
      ['a file', name, renaming(paths.report, `content/sources/${name}.yaml`)],
      ['a list', name, writing(`content/addresses/${name}.yaml`, `lists: { ${name}: 1 }`)],
    ])('is none of ours as %s', (_, place, change) => {
      const report = reportOn(change)
      expect(report).toContain(place)
      expect(report).toMatch(/\d problems? in \d files?\./)
      expect(report).not.toContain('native code')
    })
  },
)

test('6,000 fields that nobody knows are one report, soon', () => {
  const fields = Array.from({ length: 6_000 }, (_, index) => `campo-${index}: x\n`).join('')
  const before = process.cpuUsage()
  const report = reportOn(writing('content/sources/otro.yaml', fields))
  // Not by the clock: the machine may have other things to do.
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(5_000)
  expect(report.length).toBeLessThan(1_000_000)
  expect(report).toContain('content/sources/otro.yaml')
})

test('an element without a name says what it is', () => {
  const report = reportOn(replacing(paths.article, '<Claim id="crece">', '<><Claim id="crece">'))
  expect(report).toContain(paths.article)
  expect(report).not.toMatch(/undefined|null/)
})

const adding = (path: string, words: string): Change => {
  const file = aContent().find((one) => one.path === path)
  return writing(path, `${new TextDecoder().decode(file?.bytes)}\n${words}\n`)
}

function items(count: number): string {
  return Array.from({ length: count }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')
}
