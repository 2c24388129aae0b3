import { expect, test } from 'vitest'
import {
  aContent,
  addingArticle,
  paths,
  replacing,
  reportOn,
  without,
  writing,
} from '../a-content.ts'

test('says nothing about an article that is word for word the original', () => {
  expect(reportOn()).toBe('No problems.')
})

test('shows a changed letter with its line and both texts', () => {
  expect(reportOn(replacing(paths.article, 'se publican', 'se pubIican'))).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      24:59  Paragraph 1 differs from the original at its character 41.
             original: …o crece. Cada año se publican más modelos.
             article:  …o crece. Cada año se pubIican más modelos.
             Restore the publisher's words (\`content/articles/nota/original.txt\`, line 1).  (verbatim)

    1 problem in 1 file.
  `)
})

test('finds the line of a changed letter in the middle of a paragraph', () => {
  expect(reportOn(replacing(paths.article, 'más modelos', 'mas modelos'))).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      25:2  Paragraph 1 differs from the original at its character 48.
            original: …. Cada año se publican más modelos.
            article:  …. Cada año se publican mas modelos.
            Restore the publisher's words (\`content/articles/nota/original.txt\`, line 1).  (verbatim)

    1 problem in 1 file.
  `)
})

test('tells a straight quotation mark from a curved one', () => {
  expect(reportOn(replacing(paths.article, '“Abrir es compartir”', '"Abrir es compartir"')))
    .toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      27:23  Paragraph 2 differs from the original at its character 1.
             original: “Abrir es compartir”, dice Ana R…
             article:  "Abrir es compartir", dice Ana R…
             Restore the publisher's words (\`content/articles/nota/original.txt\`, line 2).  (verbatim)

    1 problem in 1 file.
  `)
})

test('names the characters that cannot be told apart by eye', () => {
  expect(reportOn(replacing(paths.original, 'Cada año', 'Cada\u00A0año'))).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      24:48  Paragraph 1 differs from the original at its character 30.
             original: …digo abierto crece. Cada año se publican más modelos.
             article:  …digo abierto crece. Cada año se publican más modelos.
             original: U+00A0 (no-break space); article: U+0020 (space)
             Restore the publisher's words (\`content/articles/nota/original.txt\`, line 1).  (verbatim)

    1 problem in 1 file.
  `)
})

test.each([
  ['x\u0304', 'x', 'U+0304; article: nothing'],
  ['Cada', 'Ca\u200Bda', 'U+0064 (d); article: U+200B (zero-width space)'],
  ['modelos.', 'modelos.\u00A0', 'nothing; article: U+00A0 (no-break space)'],
  ['mo-', 'mo\u2011', 'U+002D (hyphen-minus); article: U+2011 (no-break hyphen)'],
  ['El código', 'El c\u043Edigo', 'U+00F3 (ó); article: U+043E (\u043E)'],
  ['\u{E0001}', 'x', 'U+E0001; article: U+0078 (x)'],
])('names what differs between “%s” and “%s”', (published, written, names) => {
  const report = reportOn(
    writing(paths.original, `${published}\n`),
    writing(paths.article, articleOf(written)),
  )
  expect(report).toContain(`original: ${names}\n`)
})

test.each([
  ['se publican', 'se pubIican'],
  ['año', 'ano'],
  ['dos  espacios', 'dos espacios'],
])('names nothing between “%s” and “%s”, which can be told apart', (published, written) => {
  const report = reportOn(
    writing(paths.original, `${published}\n`),
    writing(paths.article, articleOf(written)),
  )
  expect(report).not.toContain('U+')
})

test('does not mind blanks at the end of a line of the original', () => {
  expect(reportOn(replacing(paths.original, 'modelos.\n', 'modelos. \t\n'))).toBe('No problems.')
})

test('says where two paragraphs were run together', () => {
  expect(reportOn(replacing(paths.article, '</Claim>.\n\n', '</Claim>.\n'))).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      26:23  Paragraph 1 is 2 paragraphs in the original.
             Put a blank line here, before the words of the next one (\`content/articles/nota/original.txt\`, line 2); in verse, a backslash at the end of the line.  (verbatim)

    1 problem in 1 file.
  `)
})

test('reports every paragraph that differs', () => {
  expect(
    reportOn(
      replacing(paths.article, '>Cada año', '>Todo año'),
      replacing(paths.article, 'dice Ana', 'dijo Ana'),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      24:44  Paragraph 1 differs from the original at its character 26.
             original: …l código abierto crece. Cada año se publican más modelos…
             article:  …l código abierto crece. Todo año se publican más modelos…
             Restore the publisher's words (\`content/articles/nota/original.txt\`, line 1).  (verbatim)
      27:55  Paragraph 2 differs from the original at its character 25.
             original: “Abrir es compartir”, dice Ana Ruiz, directora del labor…
             article:  “Abrir es compartir”, dijo Ana Ruiz, directora del labor…
             Restore the publisher's words (\`content/articles/nota/original.txt\`, line 2).  (verbatim)

    2 problems in 1 file.
  `)
})

test('does not mind where the lines of the article are wrapped', () => {
  expect(reportOn(replacing(paths.article, 'El código abierto', 'El código\nabierto'))).toBe(
    'No problems.',
  )
})

test('does not mind Windows line endings in either file', () => {
  const withWindowsEndings = (path: string) => replacingAll(path, '\n', '\r\n')
  expect(reportOn(withWindowsEndings(paths.article), withWindowsEndings(paths.original))).toBe(
    'No problems.',
  )
})

test('says which paragraph is missing at the end', () => {
  expect(reportOn(replacing(paths.original, 'es crecer”.\n', 'es crecer”.\n\nFin de la nota.\n')))
    .toMatchInlineSnapshot(`
      content/articles/nota/article.mdx
        27:1  Paragraph 3 of the original is missing: “Fin de la nota.”.
              Add it after paragraph 2 (\`content/articles/nota/original.txt\`, line 4), or delete it there if it is no part of the text.  (verbatim)

      1 problem in 1 file.
    `)
})

test('reports a paragraph missing in the middle once, not every later one', () => {
  expect(reportOn(replacing(paths.original, 'modelos.\n', 'modelos.\nEn medio.\n')))
    .toMatchInlineSnapshot(`
      content/articles/nota/article.mdx
        24:1  Paragraph 2 of the original is missing: “En medio.”.
              Add it after paragraph 1 (\`content/articles/nota/original.txt\`, line 2), or delete it there if it is no part of the text.  (verbatim)

      1 problem in 1 file.
    `)
})

test('says where one paragraph was split in two', () => {
  expect(
    reportOn(replacing(paths.article, 'El código abierto crece. ', 'El código abierto crece.\n\n')),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      26:19  Paragraphs 1 to 2 are one in the original.
             If they were printed as one, take out the blank line before this one; if not, begin a new line there (\`content/articles/nota/original.txt\`, line 1).  (verbatim)

    1 problem in 1 file.
  `)
})

test('says which paragraphs are out of order', () => {
  const [before = '', first = '', second = '', after = ''] = articleText().split('\n\n').slice(-4)
  expect(
    reportOn(
      replacing(
        paths.article,
        [before, first, second, after].join('\n\n'),
        [before, second, first, after].join('\n\n'),
      ),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      27:1  Paragraph 2 stands in another place than in the original, where it is paragraph 1.
            Put the paragraphs in the order of the original (\`content/articles/nota/original.txt\`, line 1).  (verbatim)

    1 problem in 1 file.
  `)
})

test('says which paragraph is too many', () => {
  expect(reportOn(replacing(paths.article, '</Section>', 'Añadido nuestro.\n\n</Section>')))
    .toMatchInlineSnapshot(`
      content/articles/nota/article.mdx
        30:1  Paragraph 3 is not in the original: “Añadido nuestro.”.
              Delete it: an article has the publisher’s words and no others. If they printed it, put it into \`content/articles/nota/original.txt\`.  (verbatim)

      1 problem in 1 file.
    `)
})

test('asks for an original that is not there', () => {
  expect(reportOn(without(paths.original))).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      1:1  There is no original to compare the text with.
           Put the publisher's text, a paragraph on each line, into \`content/articles/nota/original.txt\`.  (verbatim)

    1 problem in 1 file.
  `)
})

test('asks for the article of an original', () => {
  expect(reportOn(writing('content/articles/otra/original.txt', 'Un texto.\n')))
    .toMatchInlineSnapshot(`
    content/articles/otra/original.txt
      1:1  There is no article with this text.
           Put the annotated text into \`content/articles/otra/article.mdx\`.  (verbatim)

    1 problem in 1 file.
  `)
})

function articleText(): string {
  const file = aContent().find(({ path }) => path === paths.article)
  return new TextDecoder().decode(file?.bytes)
}

/** An article with one paragraph, of which only the words matter. */
function articleOf(words: string): string {
  return `---\n---\n\n<Section id="a" title="A">\n\n${words}\n\n</Section>\n`
}

function replacingAll(path: string, words: string, by: string) {
  return (files: Map<string, Uint8Array>) => {
    const text = new TextDecoder().decode(files.get(path)).replaceAll(words, by)
    files.set(path, new TextEncoder().encode(text))
  }
}

test('says once that the original is the text of another article', () => {
  expect(
    reportOn(
      ...addingArticle,
      writing(paths.original, 'El pozo es hondo. “Da agua”, dice Eva Gil, pocera.\nY nada más.\n'),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota/original.txt
      1:1  This is the text of another article: its words are not the ones that are annotated.
           It is that of \`content/articles/segunda/article.mdx\`: put what the publisher printed of \`content/articles/nota/article.mdx\` here.  (verbatim)

    1 problem in 1 file.
  `)
})
