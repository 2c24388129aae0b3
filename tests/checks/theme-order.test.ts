import { expect, test } from 'vitest'
import { reportOn, writing } from '../a-content.ts'

const theme = (id: string, order: number) =>
  writing(
    `content/themes/${id}.mdx`,
    `---\ntitle: Otro\nsummary: Otro tema.\norder: ${order}\n---\n\nUn tema.\n`,
  )

test('says which two themes have the same place', () => {
  expect(reportOn(theme('cierre', 1))).toMatchInlineSnapshot(`
    content/themes/cierre.mdx
      4:1  The theme \`cierre\` has the place 1, which \`apertura\` has already.
           Number the themes in their order; 2 is free.  (theme-order)

    1 problem in 1 file.
  `)
})

test('has nothing against places of their own', () => {
  expect(reportOn(theme('cierre', 3))).toBe('Nothing to put right.')
})
