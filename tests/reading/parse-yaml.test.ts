import { expect, test } from 'vitest'
import { parseYaml } from '../../src/reading/parse-yaml.ts'
import { paths, replacing, reportOn } from '../a-content.ts'

test('reports one mistake once, whatever it makes of the lines after it', () => {
  expect(reportOn(replacing(paths.claim, '    verdict: confirmado', '\tverdict: confirmado')))
    .toMatchInlineSnapshot(`
      content/claims/crece.md
        8:1  Tabs cannot indent YAML.
             Use spaces.  (yaml-syntax)

      1 problem in 1 file.
    `)
})

test.each([
  ['before a field', paths.claim, '    verdict: confirmado', '\tverdict: confirmado', '8:1'],
  ['after spaces', paths.claim, '    verdict: confirmado', '  \tverdict: confirmado', '8:3'],
  ['before a list', paths.claim, '      - source', '\t- source', '11:1'],
  ['before the words of a text', paths.report, 'fact: Cuenta', 'fact: >-\n\tCuenta', '11:1'],
  ['in a list on two lines', paths.quote, '[apertura]', '[\n\tapertura]', '8:1'],
])('sees a tab %s', (_, path, words, by, place) => {
  expect(reportOn(replacing(path, words, by))).toBe(
    `${path}\n  ${place}  Tabs cannot indent YAML.\n       ${' '.repeat(place.length - 3)}Use spaces.  (yaml-syntax)\n\n1 problem in 1 file.`,
  )
})

test('does not blame a tab for a mistake far above it', () => {
  const report = reportOn(
    replacing(paths.claim, 'core: true', 'core: true\ncore: true'),
    replacing(paths.claim, '    verdict: confirmado', '\tverdict: confirmado'),
  )
  expect(report).toContain('5:1  This field is there twice.')
})

test('misses a closing quotation mark', () => {
  expect(reportOn(replacing(paths.report, 'title: Informe', 'title: "Informe')))
    .toMatchInlineSnapshot(`
      content/sources/informe.yaml
        2:8  The quotation mark of this value is not closed: \`"\`.
             Write it at the end of the value, too.  (yaml-syntax)

      1 problem in 1 file.
    `)
})

test('says that a colon makes a field of a title', () => {
  expect(reportOn(replacing(paths.report, 'title: Informe', 'title: Informe: el primero')))
    .toMatchInlineSnapshot(`
      content/sources/informe.yaml
        2:8  A field begins inside a value here.
             Put a text that has a colon in quotes, and the fields of a field between \`{\` and \`}\`; begin the fields of a file in the same column.  (yaml-syntax)

      1 problem in 1 file.
    `)
})

test('says that a field is there twice', () => {
  expect(reportOn(replacing(paths.report, 'title: Informe', 'title: Informe\ntitle: Otro')))
    .toMatchInlineSnapshot(`
    content/sources/informe.yaml
      3:1  This field is there twice.
           Delete one of the two.  (yaml-syntax)

    1 problem in 1 file.
  `)
})

test('takes no asterisk for emphasis', () => {
  expect(reportOn(replacing(paths.report, 'fact: Cuenta', 'fact: *Cuenta*')))
    .toMatchInlineSnapshot(`
      content/sources/informe.yaml
        10:7  A value cannot begin with an asterisk: \`*Cuenta*\`.
              Put the value in quotes.  (yaml-syntax)

      1 problem in 1 file.
    `)
})

test('reports a mistake in the frontmatter in the line of the file', () => {
  expect(reportOn(replacing(paths.theme, 'order: 1', 'order: [1'))).toContain('\n  4:8  ')
})

test('keeps dates as they are written', () => {
  expect(parseYaml('date: 2024-10-28\n').data).toEqual({ date: '2024-10-28' })
})

test('knows where every value stands', () => {
  const { positions } = parseYaml('themes: [a, b]\nitems:\n  - id: c\n', 2)
  expect(Object.fromEntries(positions)).toMatchObject({
    themes: { line: 2, column: 1 },
    'themes.1': { line: 2, column: 13 },
    'items.0.id': { line: 4, column: 5 },
  })
})
