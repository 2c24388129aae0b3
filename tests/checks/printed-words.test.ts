import { expect, test } from 'vitest'
import { paths, replacing, reportOn } from '../a-content.ts'

test('wants the role of a speaker as printed', () => {
  expect(reportOn(replacing(paths.quote, 'role: directora del', 'role: Directora del')))
    .toMatchInlineSnapshot(`
    content/quotes/ana-abrir.yaml
      2:1  The role “Directora del laboratorio” is not printed in the article.
           Copy it as printed; what is known from elsewhere goes into the notes.  (printed-words)

    1 problem in 1 file.
  `)
})

test('wants the occasion of a quote as printed', () => {
  expect(reportOn(replacing(paths.quote, 'comment:', 'occasion: durante una reunión\ncomment:')))
    .toMatchInlineSnapshot(`
    content/quotes/ana-abrir.yaml
      6:1  The occasion “durante una reunión” is not printed in the article.
           Copy it as printed; what is known from elsewhere goes into the notes.  (printed-words)

    1 problem in 1 file.
  `)
})

test('wants the words of a difference as printed', () => {
  expect(reportOn(replacing(paths.article, 'printed: Cada año', 'printed: cada año')))
    .toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      15:5  “cada año” is not printed in paragraph 1.
            Copy the words as printed, and count paragraphs from 1.  (printed-words)

    1 problem in 1 file.
  `)
})

test('leaves a changed letter in those words to the comparison with the original', () => {
  const report = reportOn(
    replacing(paths.article, 'directora del', 'director del'),
    replacing(paths.article, '>Cada año', '>Cada mes'),
  )
  expect(report).toContain('2 problems in 1 file.')
  expect(report).not.toContain('printed-words')
})
