import { expect, test } from 'vitest'
import { paths, replacing, reportOn, writing, type Change } from '../a-content.ts'

const publishedBy = (id: string): Change =>
  replacing(paths.publisher, 'kind: medio', `kind: medio\npublishedBy: ${id}`)

const house = (publisher = ''): Change =>
  writing(
    'content/entities/la-casa.yaml',
    `kind: organización\nname: La Casa\ndescription: Publica El Diario.\n${publisher}themes: [apertura]\nsources: [nota-impresa]\n`,
  )

test('nobody publishes itself', () => {
  expect(reportOn(publishedBy('el-diario'))).toMatchInlineSnapshot(`
    content/entities/el-diario.yaml
      2:1  The entity \`el-diario\` publishes itself.
           Delete \`publishedBy\`, or name who publishes it.  (published-by)

    1 problem in 1 file.
  `)
})

test('nor through others', () => {
  expect(reportOn(publishedBy('la-casa'), house('publishedBy: el-diario\n')))
    .toMatchInlineSnapshot(`
    content/entities/el-diario.yaml
      2:1  The entity \`el-diario\` publishes itself, through \`la-casa\`.
           Delete \`publishedBy\`, or name who publishes it.  (published-by)

    content/entities/la-casa.yaml
      4:1  The entity \`la-casa\` publishes itself, through \`el-diario\`.
           Delete \`publishedBy\`, or name who publishes it.  (published-by)

    2 problems in 2 files.
  `)
})

test('a medium is published by somebody else', () => {
  expect(reportOn(publishedBy('la-casa'), house())).toBe('No problems.')
})
