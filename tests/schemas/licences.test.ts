import { expect, test } from 'vitest'
import { addingLicences, paths, replacing, reportOn } from '../a-content.ts'

const changed = (from: string, to: string) =>
  reportOn(...addingLicences, replacing(paths.licences, from, to))

test('takes a licence with or without a file of its own, and none', () => {
  expect(reportOn(...addingLicences)).toBe('No problems.')
})

test('says what a licence has', () => {
  expect(changed('{ name: Solo para investigar }', 'Solo para investigar')).toMatchInlineSnapshot(`
    content/licences/surco.yaml
      7:5  Field \`releases.0.licence\` is not correct.
           Expected \`{ name: … }\` with, if it has a file, its \`entity\`; or \`null\`.  (schema)

    1 problem in 1 file.
  `)
})

test('wants a licence or null', () => {
  expect(changed('    licence: null\n', '')).toMatchInlineSnapshot(`
    content/licences/surco.yaml
      14:5  Field \`releases.2.licence\` is missing.
            Expected \`{ name: … }\` with, if it has a file, its \`entity\`; or \`null\`.  (schema)

    1 problem in 1 file.
  `)
})

test('wants a source for each release', () => {
  expect(changed('sources: [nota-impresa]', 'sources: []')).toMatchInlineSnapshot(`
    content/licences/surco.yaml
      8:5  Field \`releases.0.sources\` is not correct.
           Expected at least one source.  (schema)

    1 problem in 1 file.
  `)
})
