import { expect, test } from 'vitest'
import { paths, replacing, reportOn, writing } from '../a-content.ts'

test('says where MDX does not parse', () => {
  expect(reportOn(replacing(paths.article, '</Claim>', ''))).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      24:1  Expected a closing tag for \`<Claim>\` (24:26-24:44) before the end of \`paragraph\`.
            Close every element, and write a backslash before a \`<\` or \`{\` that is text.  (mdx-syntax)

    1 problem in 1 file.
  `)
})

test('says where an introduction does not parse', () => {
  expect(reportOn(replacing(paths.theme, '" />', '">'))).toMatchInlineSnapshot(`
    content/themes/apertura.mdx
      7:1  Expected a closing tag for \`<Cite>\` (7:18-7:55) before the end of \`paragraph\`.
           Close every element, and write a backslash before a \`<\` or \`{\` that is text.  (mdx-syntax)

    1 problem in 1 file.
  `)
})

test('takes a sign of MDX in an explanation for text', () => {
  expect(reportOn(replacing(paths.followUp, 'Sale', 'Con {3 < 4} sale'))).toBe(
    'Nothing to put right.',
  )
})

test('misses frontmatter', () => {
  expect(reportOn(writing(paths.followUp, 'Sale un informe nuevo.\n'))).toMatchInlineSnapshot(`
    content/follow-ups/informe-nuevo.md
      1:1  The file has no frontmatter.
           Begin it with the fields of its kind between two lines of \`---\`.  (schema)

    1 problem in 1 file.
  `)
})

test('misses the end of frontmatter', () => {
  expect(reportOn(replacing(paths.theme, 'order: 1\n---', 'order: 1'))).toMatchInlineSnapshot(`
    content/themes/apertura.mdx
      1:1  The file has no frontmatter.
           Begin it with the fields of its kind between two lines of \`---\`.  (schema)

    1 problem in 1 file.
  `)
})

test('counts the lines of frontmatter as the file does', () => {
  expect(reportOn(replacing(paths.theme, 'order: 1', 'order: one'))).toMatchInlineSnapshot(`
    content/themes/apertura.mdx
      4:1  Field \`order\` is not as it should be.
           It takes a number.  (schema)

    1 problem in 1 file.
  `)
})

test('judges the text of an article whose frontmatter is not valid', () => {
  expect(
    reportOn(
      replacing(paths.article, 'titleStatus: editorial', 'titleStatus: draft'),
      replacing(paths.article, 'dice Ana', 'dijo Ana'),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      3:1  Field \`titleStatus\` cannot be \`draft\`.
           Use one of: editorial, printed.  (schema)
      27:55  Paragraph 2 differs from the original at its character 25.
             original: “Abrir es compartir”, dice Ana Ruiz, directora del labor…
             article:  “Abrir es compartir”, dijo Ana Ruiz, directora del labor…
             Restore the publisher's words (\`content/articles/nota/original.txt\`, line 2).  (verbatim)

    2 problems in 1 file.
  `)
})

test('judges the marks of an article whose original cannot be read', () => {
  expect(
    reportOn(
      writing(paths.original, new Uint8Array([0xff])),
      replacing(paths.article, 'id="crece"', 'id="crese"'),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      24:26  There is no claim \`crese\`.
             Did you mean \`crece\`?  (mark-without-file)

    content/articles/nota/original.txt
      1:1  The file is not UTF-8: from here on its bytes are not text.
           Save it again with the encoding UTF-8.  (not-utf8)

    2 problems in 2 files.
  `)
})

test('lets no element but a citation into an introduction', () => {
  expect(reportOn(replacing(paths.theme, 'Cada año', '<Claim id="crece">Cada año</Claim>')))
    .toMatchInlineSnapshot(`
    content/themes/apertura.mdx
      7:1  \`<Claim>\` is not an element that this file takes.
           This file takes \`Cite\`.  (unexpected-markup)

    1 problem in 1 file.
  `)
})

test('wants to know what is cited', () => {
  expect(reportOn(replacing(paths.theme, '<Cite claim="crece" source="informe" />', '<Cite />')))
    .toMatchInlineSnapshot(`
    content/themes/apertura.mdx
      7:18  \`<Cite>\` has no \`source\`.
            Write it as text: \`<Cite source="…">\`.  (missing-attribute)

    1 problem in 1 file.
  `)
})

test('wants ids of citations as text', () => {
  expect(reportOn(replacing(paths.theme, 'claim="crece"', 'claim={crece}'))).toMatchInlineSnapshot(`
    content/themes/apertura.mdx
      7:18  \`<Cite>\` has no \`claim\`.
            Write it as text: \`<Cite claim="…">\`.  (missing-attribute)

    1 problem in 1 file.
  `)
})

test('suggests the kind of a citation', () => {
  expect(reportOn(replacing(paths.theme, 'claim="crece"', 'clam="crece"'))).toMatchInlineSnapshot(`
    content/themes/apertura.mdx
      7:18  \`<Cite>\` has no attribute \`clam\`.
            Did you mean \`claim\`?  (unexpected-markup)

    1 problem in 1 file.
  `)
})

test('runs no code of an introduction', () => {
  expect(reportOn(replacing(paths.theme, 'Cada año', "import x from 'x'\n\nCada {x} año")))
    .toMatchInlineSnapshot(`
    content/themes/apertura.mdx
      7:1  Expected Markdown, found an import or export.
           Take it out or, if it is text, write a backslash before its first sign.  (unexpected-markup)
      9:6  Expected Markdown, found an expression in braces.
           Take it out or, if it is text, write a backslash before its first sign.  (unexpected-markup)

    2 problems in 1 file.
  `)
})

test('lets no HTML into an explanation', () => {
  expect(reportOn(replacing(paths.followUp, 'Sale', '<img src="https://example.org/x.png"> Sale')))
    .toMatchInlineSnapshot(`
    content/follow-ups/informe-nuevo.md
      8:1  Expected Markdown, found HTML.
           Take it out or, if it is text, write a backslash before its first sign.  (unexpected-markup)

    1 problem in 1 file.
  `)
})
