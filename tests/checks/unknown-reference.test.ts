import { expect, test } from 'vitest'
import { addingLicences, paths, replacing, reportOn } from '../a-content.ts'

test('suggests the theme with the nearest id', () => {
  expect(reportOn(replacing(paths.claim, 'themes: [apertura]', 'themes: [apertua]')))
    .toMatchInlineSnapshot(`
      content/claims/crece.md
        5:10  Claim \`crece\` has the theme \`apertua\`, which is not a theme.
              Did you mean \`apertura\`? If it is another one, write \`content/themes/apertua.mdx\`.  (unknown-reference)

      1 problem in 1 file.
    `)
})

test('suggests the speaker with the nearest id', () => {
  expect(reportOn(replacing(paths.quote, 'speaker: ana-ruiz', 'speaker: ana-ruis')))
    .toMatchInlineSnapshot(`
      content/quotes/ana-abrir.yaml
        1:1  Quote \`ana-abrir\` has as speaker \`ana-ruis\`, which is not an entity.
             Did you mean \`ana-ruiz\`? If it is another one, write \`content/entities/ana-ruis.yaml\`.  (unknown-reference)

      1 problem in 1 file.
    `)
})

test('suggests the source with the nearest id', () => {
  expect(reportOn(replacing(paths.claim, 'source: informe', 'source: infrome')))
    .toMatchInlineSnapshot(`
      content/claims/crece.md
        11:9  Claim \`crece\` cites \`infrome\`, which is not a source.
              Did you mean \`informe\`? If it is another one, write \`content/sources/infrome.yaml\`.  (unknown-reference)

      1 problem in 1 file.
    `)
})

test('suggests nothing when no id is near', () => {
  expect(reportOn(replacing(paths.claim, 'themes: [apertura]', 'themes: [apertura, economía]')))
    .toMatchInlineSnapshot(`
      content/claims/crece.md
        5:20  Claim \`crece\` has the theme \`economía\`, which is not a theme.
              Write the id of a theme, which is the name of a file in \`content/themes/\` without its ending.  (unknown-reference)

      1 problem in 1 file.
    `)
})

test('tells a claimant from a speaker that has no file', () => {
  expect(reportOn(replacing(paths.claim, '{ voice: article }', '{ speaker: luis-gil }')))
    .toMatchInlineSnapshot(`
      content/claims/crece.md
        2:13  Claim \`crece\` is made by \`luis-gil\`, which is not an entity.
              Write the id of an existing one; if it is a new one, write \`content/entities/luis-gil.yaml\`.  (unknown-reference)

      1 problem in 1 file.
    `)
})

test('reads the citations of an introduction', () => {
  expect(reportOn(replacing(paths.theme, 'claim="crece"', 'claim="crece decrece" quote="ana"')))
    .toMatchInlineSnapshot(`
      content/themes/apertura.mdx
        7:18  The introduction cites \`decrece\`, which is not a claim.
              Did you mean \`crece\`? If it is another one, write \`content/claims/decrece.md\`.  (unknown-reference)
        7:18  The introduction cites \`ana\`, which is not a quote.
              Write the id of an existing one; if it is a new one, write \`content/quotes/ana.yaml\`.  (unknown-reference)

      2 problems in 1 file.
    `)
})

test('reads the claims of a follow-up', () => {
  expect(reportOn(replacing(paths.followUp, 'claims: [crece]', 'claims: [crese]')))
    .toMatchInlineSnapshot(`
      content/follow-ups/informe-nuevo.md
        5:10  The follow-up bears on \`crese\`, which is not a claim.
              Did you mean \`crece\`? If it is another one, write \`content/claims/crese.md\`.  (unknown-reference)

      1 problem in 1 file.
    `)
})

test('reads the licences of a family', () => {
  expect(
    reportOn(
      ...addingLicences,
      replacing(paths.licences, 'maker: ana-ruiz', 'maker: ana-ruis'),
      replacing(paths.licences, 'entities: [el-diario]', 'entities: [el-diari]'),
      replacing(paths.licences, 'entity: licencia-libre', 'entity: licencia-libr'),
      replacing(paths.licences, '[informe, nota-impresa]', '[infrome, nota-impresa]'),
    ),
  ).toMatchInlineSnapshot(`
    content/licences/surco.yaml
      2:1  The family is made by \`ana-ruis\`, which is not an entity.
           Did you mean \`ana-ruiz\`? If it is another one, write \`content/entities/ana-ruis.yaml\`.  (unknown-reference)
      3:12  The family has as entity \`el-diari\`, which is not an entity.
            Did you mean \`el-diario\`? If it is another one, write \`content/entities/el-diari.yaml\`.  (unknown-reference)
      11:42  A release has as licence \`licencia-libr\`, which is not an entity.
             Did you mean \`licencia-libre\`? If it is another one, write \`content/entities/licencia-libr.yaml\`.  (unknown-reference)
      13:15  A release cites \`infrome\`, which is not a source.
             Did you mean \`informe\`? If it is another one, write \`content/sources/infrome.yaml\`.  (unknown-reference)

    4 problems in 1 file.
  `)
})

test.each([
  [paths.article, 'publisher: el-diario', 'publisher: la-gaceta'],
  [paths.article, 'source: nota-impresa', 'source: otra-edicion'],
  [paths.article, 'editions: []', 'sources: [otra-edicion]\neditions: []'],
  [
    paths.article,
    'editions: []',
    'editions: [{ inLanguage: en, url: "https://example.org/", seen: todo, source: otra-edicion }]',
  ],
  [paths.quote, 'reportedBy: el-diario', 'reportedBy: la-gaceta'],
  [paths.quote, 'themes: [apertura]', 'themes: [economia]'],
  [paths.quote, 'sources: [nota-impresa]', 'sources: [otra-edicion]'],
  [paths.speaker, 'themes: [apertura]', 'themes: [economia]'],
  [paths.speaker, 'sources: [nota-impresa]', 'sources: [otra-edicion]'],
  [paths.followUp, 'themes: [apertura]', 'themes: [economia]'],
  [paths.followUp, 'sources: [informe]', 'sources: [otra-edicion]'],
])('follows what %s names: %s', (path, words, unknown) => {
  const report = reportOn(replacing(path, words, unknown))
  expect(report).toContain(path)
  expect(report).toContain('(unknown-reference)\n\n1 problem in 1 file.')
})
