import { expect, test } from 'vitest'
import { addingTheme, paths, replacing, reportOn, writing } from '../a-content.ts'

test('wants something on each theme', () => {
  expect(reportOn(addingTheme('cierre'))).toMatchInlineSnapshot(`
    content/themes/cierre.mdx
      1:1  No quote or claim has the theme \`cierre\`.
           Add it to the \`themes\` of a quote or a claim, or delete the file.  (empty-theme)

    1 problem in 1 file.
  `)
})

test('takes a misspelt theme for the one that is meant', () => {
  const misspelt = replacing(paths.claim, 'themes: [apertura]', 'themes: [apertura, ciere]')
  const report = reportOn(addingTheme('cierre'), misspelt)
  expect(report).toContain('(unknown-reference)\n\n1 problem in 1 file.')
})

test('says nothing while a file that may be on it cannot be read', () => {
  expect(reportOn(addingTheme('cierre'), writing(paths.claim, 'themes: ['))).not.toContain(
    'empty-theme',
  )
})
