import { expect, test } from 'vitest'
import { paths, replacing, reportOn } from '../a-content.ts'

test.each([
  [paths.report, 'publisher: El Observatorio', 'publisher: el-diario', '4:1', 'El Diario'],
  [
    paths.report,
    'issued: "2025"',
    'issued: "2025"\ncite: { container: el-diario }',
    '10:9',
    'El Diario',
  ],
  [paths.article, 'authors: null', 'authors: [{ name: ana-ruiz }]', '10:13', 'Ana Ruiz'],
])('reports an id in place of a name in %s: %s', (path, words, by, at, name) => {
  expect(reportOn(replacing(path, words, by))).toContain(
    `${at}  \`${name.toLowerCase().replace(' ', '-')}\` is the id of an entity, and a name stands here.`,
  )
  expect(reportOn(replacing(path, words, by.replace(/el-diario|ana-ruiz/, name)))).toBe(
    'No problems.',
  )
})

test('takes a name that is its own id', () => {
  expect(
    reportOn(
      replacing(paths.publisher, 'name: El Diario', 'name: El Diario\naliases: [el-diario]'),
      replacing(paths.report, 'publisher: El Observatorio', 'publisher: el-diario'),
    ),
  ).toBe('No problems.')
})
