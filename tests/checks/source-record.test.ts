import { expect, test } from 'vitest'
import { paths, replacing, reportOn } from '../a-content.ts'

const seeing = (words: string) => replacing(paths.report, 'seen: entera', words)

test('a source of which only a summary was read is not primary', () => {
  const words = 'seen: en un resumen\nthrough: Una reseña.'
  expect(reportOn(seeing(words))).toContain('(primary-source)')
  const asSecondary = replacing(paths.report, 'class: primaria', 'class: secundaria')
  expect(reportOn(seeing(words), asSecondary)).toBe('No problems.')
})

test('the words of a primary source may be read in a reproduction', () => {
  expect(reportOn(seeing('seen: en una reproducción\nthrough: Un espejo.'))).toBe('No problems.')
})

test('a source that was seen itself is seen through nothing', () => {
  expect(reportOn(seeing('seen: en parte\nthrough: Un espejo.'))).toMatchInlineSnapshot(`
    content/sources/informe.yaml
      7:1  The source \`informe\` was seen “en parte”, so it was seen through nothing.
           Delete \`through\`, or say in \`seen\` that it was a reproduction or a summary.  (source-through)

    1 problem in 1 file.
  `)
})

test('a source with an address needs no description of where it is', () => {
  const words = 'url: https://example.org/informe'
  expect(reportOn(replacing(paths.report, words, `${words}\navailability: En papel.`)))
    .toMatchInlineSnapshot(`
    content/sources/informe.yaml
      9:1  The source \`informe\` has an address and an \`availability\` besides.
           Delete \`availability\`; what readers must know of the copy belongs into \`consulted\`.  (source-availability)

    1 problem in 1 file.
  `)
})
