import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') || file.endsWith('.astro'))
  .map((file) => ({ file, text: readFileSync(path.join('src', file), 'utf8') }))
const asking = files.filter(({ text }) => /oncePer\(\s*'/.test(text))

test('each question has the name of its constant, and no two have the same', () => {
  const questions = files.flatMap(({ text }) => [...text.matchAll(/\boncePer\((?=\s*')/g)])
  const named = asking.flatMap(({ text }) =>
    Array.from(
      text.matchAll(/const (\w+) = oncePer\(\s*'(\w+)'/g),
      ([, constant, name]) => [constant, name] as const,
    ),
  )
  expect(named).toHaveLength(questions.length)
  for (const [constant, name] of named) expect(name).toBe(constant)
  expect(new Set(named.map(([, name]) => name)).size).toBe(named.length)
})

test('a build knows the questions of pages before it makes any', () => {
  // Those of reading and checking no page asks; the data are made again whenever anything is another.
  const ofPages = asking
    .map(({ file }) => file.split(path.sep).join('/'))
    .filter((file) => !/^(?:checks|packaging|reading|text)\//.test(file))
  const list = readFileSync('src/reuse/all-questions.ts', 'utf8')
  expect(Array.from(list.matchAll(/'\.\.\/(.+)'/g), ([, file]) => file).toSorted()).toEqual(
    ofPages.toSorted(),
  )
})

test('a page is given nothing beside its address, so that all it reads is noted', () => {
  const pages = files.filter(({ file }) => file.startsWith('pages'))
  expect(pages.length).toBeGreaterThan(40)
  expect(
    pages.filter(({ text }) => /\bprops\b|Astro\.props/.test(text)).map(({ file }) => file),
  ).toEqual([])
})
