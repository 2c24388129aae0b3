import { expect, test } from 'vitest'
import { paths, renaming, reportOn, writing } from '../a-content.ts'

test('ignores no file: an ending is wrong', () => {
  expect(reportOn(writing('content/quotes/otra.yml', 'speaker: x\n'))).toMatchInlineSnapshot(`
    content/quotes/otra.yml
      1:1  No kind of content has a file by this name here.
           Files of \`content/quotes/\` are called \`<id>.yaml\`.  (misplaced-file)

    1 problem in 1 file.
  `)
})

test('ignores no file: a folder is misspelt', () => {
  expect(reportOn(writing('content/claim/otra.md', 'x\n'))).toMatchInlineSnapshot(`
    content/claim/otra.md
      1:1  No kind of content has a file by this name here.
           Did you mean \`claims\`?  (misplaced-file)

    1 problem in 1 file.
  `)
})

test('ignores no file: nothing belongs at the top', () => {
  expect(reportOn(writing('content/notas.txt', 'x\n'))).toMatchInlineSnapshot(`
    content/notas.txt
      1:1  No kind of content has a file by this name here.
           See the map of \`content/\` in the README.  (misplaced-file)

    1 problem in 1 file.
  `)
})

test('does not take an image for broken text', () => {
  const image = new Uint8Array([0x89, 0x50, 0x4e, 0x47])
  expect(reportOn(writing('content/articles/nota/foto.png', image))).toContain('(misplaced-file)')
})

test('reports an article by another name once', () => {
  const report = reportOn(renaming(paths.article, 'content/articles/nota/article.md'))
  expect(report).toContain('(misplaced-file)\n\n1 problem in 1 file.')
})
