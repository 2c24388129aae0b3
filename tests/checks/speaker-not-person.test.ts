import { expect, test } from 'vitest'
import { paths, replacing, reportOn } from '../a-content.ts'

test('wants a person behind a quote', () => {
  expect(reportOn(replacing(paths.quote, 'speaker: ana-ruiz', 'speaker: el-diario')))
    .toMatchInlineSnapshot(`
    content/quotes/ana-abrir.yaml
      1:1  The speaker of the quote \`ana-abrir\` is \`el-diario\`, whose kind is “medio”.
           Name the person who says it, or write \`kind: persona\` in \`content/entities/el-diario.yaml\`.  (speaker-not-person)

    1 problem in 1 file.
  `)
})

test('leaves a speaker without a file to its own report', () => {
  const report = reportOn(replacing(paths.quote, 'speaker: ana-ruiz', 'speaker: ana-ruis'))
  expect(report).toContain('(unknown-reference)\n\n1 problem in 1 file.')
})
