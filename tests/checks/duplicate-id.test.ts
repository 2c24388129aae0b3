import { expect, test } from 'vitest'
import {
  aContent,
  paths,
  renaming,
  replacing,
  reportOn,
  writing,
  type Change,
} from '../a-content.ts'
import { keepingAll } from '../addresses/some-addresses.ts'

test('says where a claim is marked already', () => {
  expect(
    reportOn(
      replacing(paths.article, 'El código abierto', '<Claim id="crece">El código abierto</Claim>'),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      24:52  The claim id \`crece\` makes the anchor \`#afirmacion-crece\`, which is already used in line 24.
             Give one of them another id.  (duplicate-id)

    1 problem in 1 file.
  `)
})

test('lets a quote have several fragments', () => {
  expect(reportOn()).toBe('No problems.')
})

test('says which two sections have the same id', () => {
  expect(
    reportOn(
      replacing(
        paths.article,
        '<Quote id="ana-abrir">“Abrir',
        '</Section>\n\n<Section id="voces" title="La segunda">\n\n<Quote id="ana-abrir">“Abrir',
      ),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      29:1  The section id \`voces\` makes the anchor \`#voces\`, which is already used in line 22.
            Give one of them another id.  (duplicate-id)

    1 problem in 1 file.
  `)
})

test('sees that the second fragment of one quote has the anchor of another', () => {
  expect(
    reportOn(
      renaming(paths.quote, 'content/quotes/ana-2.yaml'),
      copying('content/quotes/ana-2.yaml', 'content/quotes/ana.yaml'),
      replacing(
        paths.article,
        '<Quote id="ana-abrir">“Abrir es compartir”</Quote>',
        '<Quote id="ana-2">“Abrir es compartir”</Quote>',
      ),
      replacing(
        paths.article,
        '<Quote id="ana-abrir">“Y compartir es crecer”</Quote>',
        '<Quote id="ana">“Y</Quote><Quote id="ana"> compartir es crecer”</Quote>',
      ),
    ),
  ).toContain(
    'The quote id `ana` makes the anchor `#cita-ana-2`, which is already used in line 27.',
  )
})

test('keeps the marks of one article out of another', () => {
  const other = 'content/articles/otra/article.mdx'
  expect(
    reportOn(
      copying(paths.article, other),
      copying(paths.original, 'content/articles/otra/original.txt'),
      replacing(
        other,
        '<Quote id="ana-abrir">“Abrir es compartir”</Quote>',
        '“Abrir es compartir”',
      ),
      replacing(
        other,
        '<Quote id="ana-abrir">“Y compartir es crecer”</Quote>',
        '“Y compartir es crecer”',
      ),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/otra/article.mdx
      24:26  The claim id \`crece\` is already used in the article \`nota\`.
             Give this claim an id and a file of its own: ids are the same for all articles.  (duplicate-id)

    1 problem in 1 file.
  `)
})

test('names the copy of an article once', () => {
  expect(
    reportOn(
      copying(paths.article, 'content/articles/nota-copia/article.mdx'),
      copying(paths.original, 'content/articles/nota-copia/original.txt'),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota-copia/article.mdx
      1:1  Every mark of this article is already in the article \`nota\`.
           If it is a copy, delete its folder. Else give each mark an id and a file of its own.  (duplicate-id)

    1 problem in 1 file.
  `)
})

test('blames the new article, not the published one, whatever their names', () => {
  expect(
    reportOn(
      keepingAll(),
      copying(paths.article, 'content/articles/aviso/article.mdx'),
      copying(paths.original, 'content/articles/aviso/original.txt'),
      replacing('content/articles/aviso/article.mdx', '<Claim id="crece">', '<Claim id="aviso">'),
      writing('content/claims/aviso.md', claimText()),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/aviso/article.mdx
      27:1  The quote id \`ana-abrir\` is already used in the article \`nota\`.
            Give this quote an id and a file of its own: ids are the same for all articles.  (duplicate-id)
      28:14  The quote id \`ana-abrir\` is already used in the article \`nota\`.
             Give this quote an id and a file of its own: ids are the same for all articles.  (duplicate-id)

    2 problems in 1 file.
  `)
})

function claimText(): string {
  const file = aContent().find(({ path }) => path === paths.claim)
  return new TextDecoder().decode(file?.bytes)
}

function copying(path: string, to: string): Change {
  return (files) => {
    const copy = aContent().find((file) => file.path === path)?.bytes ?? files.get(path)
    if (!copy) throw new Error(`There is no ${path}.`)
    writing(to, copy)(files)
  }
}

test('blames the new use in an article, wherever it stands in the text', () => {
  const before = replacing(
    paths.article,
    'El código abierto',
    '<Claim id="crece">El código abierto</Claim>',
  )
  expect(reportOn(keepingAll(), before)).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      24:1  The claim id \`crece\` makes the anchor \`#afirmacion-crece\`, which is already used in line 24.
            Give this one another id: the other is published.  (duplicate-id)

    1 problem in 1 file.
  `)
})
