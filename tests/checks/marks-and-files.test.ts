import { expect, test } from 'vitest'
import { paths, replacing, reportOn, without } from '../a-content.ts'

test('asks for the file of a quote that is marked, at each of its fragments', () => {
  expect(reportOn(without(paths.quote))).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      27:1  There is no quote \`ana-abrir\`.
            Write \`content/quotes/ana-abrir.yaml\`.  (mark-without-file)
      28:14  There is no quote \`ana-abrir\`.
             Write \`content/quotes/ana-abrir.yaml\`.  (mark-without-file)

    2 problems in 1 file.
  `)
})

test('asks for the file of a claim that is marked', () => {
  expect(
    reportOn(
      replacing(paths.article, 'El código abierto', '<Claim id="otra">El código abierto</Claim>'),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      24:1  There is no claim \`otra\`.
            Write \`content/claims/otra.md\`.  (mark-without-file)

    1 problem in 1 file.
  `)
})

test('suggests the file that a misspelt mark means, and does not miss its mark', () => {
  expect(reportOn(replacing(paths.article, '<Claim id="crece">', '<Claim id="creze">')))
    .toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      24:26  There is no claim \`creze\`.
             Did you mean \`crece\`?  (mark-without-file)

    1 problem in 1 file.
  `)
})

test('asks for the mark of a quote that has a file', () => {
  expect(
    reportOn(
      replacing(
        paths.article,
        '<Quote id="ana-abrir">“Abrir es compartir”</Quote>',
        '“Abrir es compartir”',
      ),
      replacing(
        paths.article,
        '<Quote id="ana-abrir">“Y compartir es crecer”</Quote>',
        '“Y compartir es crecer”',
      ),
    ),
  ).toMatchInlineSnapshot(`
    content/quotes/ana-abrir.yaml
      1:1  The quote \`ana-abrir\` is not marked in any article.
           Mark its words with \`<Quote id="ana-abrir">\`, or delete the file.  (file-without-mark)

    1 problem in 1 file.
  `)
})

test('asks for the mark of a claim that has a file', () => {
  expect(
    reportOn(
      replacing(paths.article, '<Claim id="crece">', ''),
      replacing(paths.article, '</Claim>', ''),
    ),
  ).toMatchInlineSnapshot(`
    content/claims/crece.md
      1:1  The claim \`crece\` is not marked in any article.
           Mark its words with \`<Claim id="crece">\`, or delete the file.  (file-without-mark)

    1 problem in 1 file.
  `)
})

test('does not miss marks in an article that cannot be read', () => {
  const report = reportOn(replacing(paths.article, '</Claim>', ''))
  expect(report).toContain('(mdx-syntax)\n\n1 problem in 1 file.')
})

test('says once that marks have the ids of each other', () => {
  const mark = '<Quote id="ana-abrir">“'
  expect(
    reportOn(
      replacing(paths.article, '<Claim id="crece">', '<Claim id="ana-abrir">'),
      replacing(paths.article, `${mark}Abrir`, '<Quote id="crece">“Abrir'),
      replacing(paths.article, `${mark}Y`, '<Quote id="crece">“Y'),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      24:26  \`ana-abrir\` is the id of a quote, and \`crece\` of a claim.
             Exchange the ids of their marks.  (mark-without-file)

    1 problem in 1 file.
  `)
})

test('says whose id a mark has, if it is that of another thing', () => {
  expect(
    reportOn(
      replacing(paths.article, '<Quote id="ana-abrir">“Abrir', '<Quote id="ana-ruiz">“Abrir'),
    ),
  ).toContain('It is the id of an entity: write that of a quote.')
  expect(
    reportOn(replacing(paths.article, '<Quote id="ana-abrir">“Abrir', '<Quote id="crece">“Abrir')),
  ).toContain('It is the id of a claim: write `<Claim id="crece">`, or the id of a quote.')
})
