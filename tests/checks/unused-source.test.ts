import { expect, test } from 'vitest'
import { addingLicences, paths, replacing, reportOn, writing } from '../a-content.ts'

const otherSource = `type: webpage
title: Otra página
titleStatus: literal
publisher: Otro medio
class: secundaria
seen: entera
language: es
url: https://example.org/otra
issued: "2025-01"
fact: Dice otra cosa.
consulted: Copia completa.
`
const adding = writing('content/sources/otra-pagina.yaml', otherSource)

test('names a source that nothing cites', () => {
  expect(reportOn(adding)).toMatchInlineSnapshot(`
    content/sources/otra-pagina.yaml
      1:1  Nothing cites the source \`otra-pagina\`.
           Cite it as evidence where it belongs, or delete the file.  (unused-source)

    1 problem in 1 file.
  `)
})

test('counts a citation in an introduction', () => {
  expect(
    reportOn(adding, replacing(paths.theme, 'source="informe"', 'source="informe otra-pagina"')),
  ).toBe('No problems.')
})

test('counts a release', () => {
  const citing = replacing(paths.licences, '[informe, nota-impresa]', '[otra-pagina]')
  expect(reportOn(adding, ...addingLicences, citing)).toBe('No problems.')
})

test('says nothing about a source that is meant by a misspelt citation', () => {
  const report = reportOn(
    adding,
    replacing(paths.theme, 'source="informe"', 'source="informe otra-pajina"'),
  )
  expect(report).toContain(
    'Did you mean `otra-pagina`? If it is another one, write `content/sources/otra-pajina.yaml`.  (unknown-reference)\n\n1 problem in 1 file.',
  )
})

test('waits while a file that may cite it cannot be read', () => {
  const report = reportOn(adding, replacing(paths.theme, 'order: 1', 'order: first'))
  expect(report).toContain('(schema)\n\n1 problem in 1 file.')
})

test('waits while an introduction has a misspelt element that may cite it', () => {
  const report = reportOn(adding, replacing(paths.theme, '<Cite', '<Cita'))
  expect(report).toContain('(unexpected-markup)\n\n1 problem in 1 file.')
})
