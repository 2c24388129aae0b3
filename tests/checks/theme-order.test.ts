import { expect, test } from 'vitest'
import { addingTheme, paths, replacing, reportOn } from '../a-content.ts'

const onIt = replacing(paths.claim, 'themes: [apertura]', 'themes: [apertura, cierre]')

test('says which two themes have the same place', () => {
  expect(reportOn(onIt, addingTheme('cierre', 1))).toMatchInlineSnapshot(`
    content/themes/cierre.mdx
      4:1  The themes \`apertura\` and \`cierre\` both have the order 1.
           Number the themes in their order; 2 is free.  (theme-order)

    1 problem in 1 file.
  `)
})

test('has nothing against places of their own', () => {
  expect(reportOn(onIt, addingTheme('cierre', 3))).toBe('No problems.')
})
