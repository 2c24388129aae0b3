import { expect, test } from 'vitest'
import { paths, replacing, reportOn, writing } from '../a-content.ts'

test('says where MDX does not parse', () => {
  expect(reportOn(replacing(paths.article, '</Claim>', ''))).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      24:26  \`<Claim>\` is not closed.
             Write \`</Claim>\` after its words, in the same paragraph.  (mdx-syntax)

    1 problem in 1 file.
  `)
})

test('says where an introduction does not parse', () => {
  expect(reportOn(replacing(paths.theme, '" />', '">'))).toMatchInlineSnapshot(`
    content/themes/apertura.mdx
      7:18  \`<Cite>\` is not closed.
            End it with \`/>\`: a citation has no words inside.  (mdx-syntax)

    1 problem in 1 file.
  `)
})

test('says which section is not closed', () => {
  expect(reportOn(replacing(paths.article, '</Section>\n', ''))).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      22:1  \`<Section>\` is not closed.
            Write \`</Section>\` on a line of its own after its last paragraph.  (mdx-syntax)

    1 problem in 1 file.
  `)
})

test('says which claim is left open at the end of a paragraph', () => {
  expect(
    reportOn(
      replacing(paths.article, 'modelos</Claim>', 'modelos'),
      replacing(paths.article, 'Ana Ruiz,', 'Ana Ruiz</Claim>,'),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      24:26  \`<Claim>\` is not closed.
             Write \`</Claim>\` after its words, in the same paragraph.  (mdx-syntax)

    1 problem in 1 file.
  `)
})

test('says which promotion is not closed', () => {
  expect(
    reportOn(
      replacing(
        paths.article,
        '<Quote id="ana-abrir">“Abrir',
        '<Promotion>\n\n<Quote id="ana-abrir">“Abrir',
      ),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      27:1  \`<Promotion>\` is not closed.
            Write \`</Promotion>\` on a line of its own after its last paragraph.  (mdx-syntax)

    1 problem in 1 file.
  `)
})

test('says which tag closes the wrong element', () => {
  expect(reportOn(replacing(paths.article, '</Claim>', '</Quote>'))).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      25:12  \`</Quote>\` stands where \`<Claim>\` of line 24 must be closed first.
             Close the inner element first, or delete this tag if it closes nothing.  (mdx-syntax)

    1 problem in 1 file.
  `)
})

test('says which tag closes nothing', () => {
  expect(reportOn(replacing(paths.article, 'crece. ', 'crece</Claim>. '))).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      24:24  \`</Claim>\` closes nothing.
             Delete it, or write \`<Claim id="…">\` before its words.  (mdx-syntax)

    1 problem in 1 file.
  `)
})

test('says which tag closes nothing at the end of the file', () => {
  expect(reportOn(replacing(paths.article, '</Section>', '</Section>\n\n</Section>')))
    .toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      32:1  This tag closes nothing.
            Delete it, or open its element before it.  (mdx-syntax)

    1 problem in 1 file.
  `)
})

test('wants straight quotation marks around an id', () => {
  expect(reportOn(replacing(paths.article, 'id="crece"', 'id=“crece”'))).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      24:36  \`“\` cannot stand around the value of an attribute.
             Use straight quotation marks: \`id="…"\`.  (mdx-syntax)

    1 problem in 1 file.
  `)
})

test('wants straight quotation marks at both ends of an id', () => {
  expect(
    reportOn(
      replacing(
        paths.article,
        'crecer”</Quote>.\n\n</Section>',
        'crecer”</Quote>.\n\n</Section>\n\n<Section id="fin”>',
      ),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      32:1  The value of an attribute has no closing quotation mark.
            Write a straight quotation mark at both its ends: \`id="…"\`.  (mdx-syntax)

    1 problem in 1 file.
  `)
})

test('says what may be wrong with a sign of MDX', () => {
  expect(reportOn(replacing(paths.article, 'El código', 'El {otro código'))).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      25:21  A \`{\` begins code for MDX here.
             Write a backslash before it, if it was printed: \`\\{\`. If not, delete it and its \`}\`.  (mdx-syntax)

    1 problem in 1 file.
  `)
})

test('says nothing about what stands below a frontmatter that does not end', () => {
  expect(
    reportOn(
      replacing(paths.article, 'unverified: [El titular.]\n---', 'unverified: [El {titular.]'),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      1:1  The frontmatter does not end.
           Add a line of \`---\` after its last field.  (schema)

    1 problem in 1 file.
  `)
})

test('takes a sign of MDX in an explanation for text', () => {
  expect(reportOn(replacing(paths.followUp, 'Sale', 'Con {3 < 4} sale'))).toBe('No problems.')
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
      1:1  The frontmatter does not end.
           Add a line of \`---\` after its last field.  (schema)

    1 problem in 1 file.
  `)
})

test('counts the lines of frontmatter as the file does', () => {
  expect(reportOn(replacing(paths.theme, 'order: 1', 'order: one'))).toMatchInlineSnapshot(`
    content/themes/apertura.mdx
      4:1  Field \`order\` is not correct.
           Expected a number.  (schema)

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
           Save it again as plain text, with the encoding UTF-8.  (not-utf8)

    2 problems in 2 files.
  `)
})

test('lets no element but a citation into an introduction', () => {
  expect(reportOn(replacing(paths.theme, 'Cada año', '<Claim id="crece">Cada año</Claim>')))
    .toMatchInlineSnapshot(`
    content/themes/apertura.mdx
      7:1  \`<Claim>\` is not an element of this kind of file.
           It takes \`Cite\`.  (unexpected-markup)

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
            Write it as text, without braces: \`<Cite claim="crece">\`.  (missing-attribute)

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
        7:1  Expected words and links, found an import or export.
             Delete it or, if it is text, write a backslash before its first sign.  (unexpected-markup)
        9:6  Expected words and links, found an expression in braces.
             Delete it or, if it is text, write a backslash before its first sign.  (unexpected-markup)

      2 problems in 1 file.
    `)
})

test('lets no HTML into an explanation', () => {
  expect(reportOn(replacing(paths.followUp, 'Sale', '<img src="https://example.org/x.png"> Sale')))
    .toMatchInlineSnapshot(`
      content/follow-ups/informe-nuevo.md
        10:1  Expected words and links, found HTML.
              Delete it or, if it is text, write a backslash before its first sign.  (unexpected-markup)

      1 problem in 1 file.
    `)
})

test('wants a follow-up in one paragraph', () => {
  expect(reportOn(replacing(paths.followUp, 'nuevo.', 'nuevo.\n\nLo dice el Observatorio.')))
    .toMatchInlineSnapshot(`
      content/follow-ups/informe-nuevo.md
        12:1  This is a second paragraph, and the text is one.
              Join it with the one above. What happened on another day is a follow-up of its own.  (unexpected-markup)

      1 problem in 1 file.
    `)
})
