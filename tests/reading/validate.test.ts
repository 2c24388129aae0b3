import { expect, test } from 'vitest'
import { paths, replacing, reportOn, writing } from '../a-content.ts'

test('names a field that is missing', () => {
  expect(reportOn(replacing(paths.report, 'title: Informe\n', ''))).toMatchInlineSnapshot(`
    content/sources/informe.yaml
      1:1  Field \`title\` is missing.
           Expected text: the title of the document, or a description of ours.  (schema)

    1 problem in 1 file.
  `)
})

test('names a field that is missing inside another, where that one stands', () => {
  expect(reportOn(replacing(paths.claim, '    reason: El informe los cuenta todos.\n', '')))
    .toMatchInlineSnapshot(`
      content/claims/crece.md
        7:5  Field \`assessments.0.reason\` is missing.
             Expected text: why the verdict stands, in a sentence.  (schema)

      1 problem in 1 file.
    `)
})

test('names a missing field that may take several forms', () => {
  expect(reportOn(replacing(paths.claim, 'claimant: { voice: article }\n', '')))
    .toMatchInlineSnapshot(`
    content/claims/crece.md
      2:1  Field \`claimant\` is missing.
           Expected one of \`{ voice: article }\`, \`{ speaker: <entity id> }\` or \`{ group: "los críticos" }\`.  (schema)

    1 problem in 1 file.
  `)
})

test('takes two letters that have changed places for one slip', () => {
  const report = reportOn(replacing(paths.claim, 'kind: ', 'knid: '))
  expect(report).toContain('There is no field `knid` here.\n       Did you mean `kind`?')
  expect(report).toContain('\n1 problem in 1 file.')
  const other = reportOn(replacing(paths.claim, 'kind: ', 'clase: '))
  expect(other).toContain('Field `kind` is missing.')
})

test('suggests the field that is meant by a misspelt one, and does not miss it', () => {
  expect(reportOn(replacing(paths.report, 'title: ', 'titel: '))).toMatchInlineSnapshot(`
    content/sources/informe.yaml
      2:1  There is no field \`titel\` here.
           Did you mean \`title\`?  (schema)

    1 problem in 1 file.
  `)
})

test('suggests a field inside another', () => {
  expect(reportOn(replacing(paths.claim, 'reason: ', 'raeson: '))).toMatchInlineSnapshot(`
    content/claims/crece.md
      9:5  There is no field \`raeson\` here.
           Did you mean \`reason\`?  (schema)

    1 problem in 1 file.
  `)
})

test('does not know a field that no file of its kind has', () => {
  expect(reportOn(replacing(paths.report, 'title: Informe', 'title: Informe\nid: informe')))
    .toMatchInlineSnapshot(`
      content/sources/informe.yaml
        3:1  There is no field \`id\` here.
             Delete it, or write one of these: \`cite\`, \`through\`, \`consultedUrl\`, \`archived\`, \`archivedOn\`, \`availability\`.  (schema)

      1 problem in 1 file.
    `)
})

test('suggests the nearest of the values that a field takes', () => {
  expect(reportOn(replacing(paths.claim, 'verdict: confirmado', 'verdict: confirmada')))
    .toMatchInlineSnapshot(`
    content/claims/crece.md
      8:5  Field \`assessments.0.verdict\` cannot be \`confirmada\`.
           Did you mean \`confirmado\`?  (schema)

    1 problem in 1 file.
  `)
})

test('lists the values that a field takes when none is near', () => {
  expect(reportOn(replacing(paths.report, 'class: primaria', 'class: buena')))
    .toMatchInlineSnapshot(`
    content/sources/informe.yaml
      5:1  Field \`class\` cannot be \`buena\`.
           Use one of: primaria, secundaria, contexto.  (schema)

    1 problem in 1 file.
  `)
})

test('says how a claimant is written', () => {
  expect(reportOn(replacing(paths.claim, '{ voice: article }', 'ana-ruiz'))).toMatchInlineSnapshot(`
    content/claims/crece.md
      2:1  Field \`claimant\` is not correct.
           Expected one of \`{ voice: article }\`, \`{ speaker: <entity id> }\` or \`{ group: "los críticos" }\`.  (schema)

    1 problem in 1 file.
  `)
})

test.each([
  ['issued: "2025"', 'issued: 2025', 'Expected text: write it in quotes, `"2025"`.'],
  ['issued: "2025"', 'issued: "2025-02-30"', 'There is no 2025-02-30 in the calendar'],
  ['title: Informe', 'title: ""', 'Expected some text, found none.'],
  ['language: es', 'language: español', 'Expected a language tag: did you mean "es"?'],
  ['language: es', 'language: klingon', 'Expected a language tag such as "es-MX".'],
  [
    'url: https://example.org/informe',
    'url: example.org',
    'Expected an address such as "https://…" in quotes, or `null`',
  ],
])('says what a field takes instead of %s → %s', (words, by, hint) => {
  const report = reportOn(replacing(paths.report, words, by))
  expect(report).toContain(`Field \`${words.split(':')[0]}\` is not correct.`)
  expect(report).toContain(hint)
  expect(report).toContain('1 problem in 1 file.')
})

test('says of a missing field what it takes, with an example', () => {
  expect(
    reportOn(
      replacing(paths.article, 'authors: null\n', ''),
      replacing(paths.article, 'datePublished: "2024-10-28"\n', ''),
      replacing(paths.article, 'inLanguage: es\n', ''),
      replacing(paths.article, 'url: https://example.org/nota\n', ''),
      replacing(paths.report, 'issued: "2025"\n', ''),
      replacing(paths.report, 'url: https://example.org/informe\n', ''),
      replacing(paths.followUp, 'date: "2025-01"\n', ''),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      2:1  Field \`inLanguage\` is missing.
           Expected a language tag such as "es-MX".  (schema)
      2:1  Field \`datePublished\` is missing.
           Expected a date as exact as it is known, in quotes: "2024", "2024-10" or "2024-10-28", or \`null\` when it is not known.  (schema)
      2:1  Field \`url\` is missing.
           Expected an address such as "https://…" in quotes, or \`null\` when it is not known.  (schema)
      2:1  Field \`authors\` is missing.
           Expected a list of names, \`[{ given: Ana, family: Ruiz }, { name: Redacción }]\`, or \`null\` when none is known.  (schema)

    content/follow-ups/informe-nuevo.md
      2:1  Field \`date\` is missing.
           Expected a date as exact as it is known, in quotes: "2024", "2024-10" or "2024-10-28".  (schema)

    content/sources/informe.yaml
      1:1  Field \`url\` is missing.
           Expected an address such as "https://…" in quotes, or \`null\` when it is not known.  (schema)
      1:1  Field \`issued\` is missing.
           Expected a date as exact as it is known, in quotes: "2024", "2024-10" or "2024-10-28", or \`null\` when it is not known.  (schema)

    7 problems in 3 files.
  `)
})

test('says of a field that may be `null` what else it takes', () => {
  expect(
    reportOn(
      replacing(paths.article, 'authors: null', 'authors: Ana Ruiz'),
      replacing(paths.report, 'issued: "2025"', 'issued: [2025]'),
      replacing(paths.print, 'url: null', 'url: ninguna'),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      10:1  Field \`authors\` is not correct.
            Expected a list of names, \`[{ given: Ana, family: Ruiz }, { name: Redacción }]\`, or \`null\` when none is known.  (schema)

    content/sources/informe.yaml
      9:1  Field \`issued\` is not correct.
           Expected a date as exact as it is known, in quotes: "2024", "2024-10" or "2024-10-28", or \`null\` when it is not known.  (schema)

    content/sources/nota-impresa.yaml
      8:1  Field \`url\` is not correct.
           Expected an address such as "https://…" in quotes, or \`null\` when it is not known.  (schema)

    3 problems in 3 files.
  `)
})

test('says of a list of records what each of them has', () => {
  expect(
    reportOn(
      replacing(paths.article, 'editions: []\n', ''),
      replacing(paths.article, 'kind: cambio de sentido', 'kind: 3'),
      replacing(
        paths.claim,
        `
      - source: informe
        bearing: a favor
        contributes: Cuenta los modelos de cada año.`,
        ' [informe]',
      ),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      2:1  Field \`editions\` is missing.
           Expected a list of records, each with the fields \`inLanguage\`, \`url\`, \`seen\` and \`source\`, or \`[]\` when there are none.  (schema)
      16:5  Field \`differences.0.kind\` is not correct.
            Expected text: write it in quotes, \`"3"\`.  (schema)

    content/claims/crece.md
      10:16  Field \`assessments.0.evidence.0\` is not correct.
             Expected the fields \`source\`, \`bearing\` and \`contributes\`.  (schema)

    3 problems in 2 files.
  `)
})

test('says of a gist that is too long how long it may be', () => {
  const ofLength = (length: number) =>
    replacing(paths.claim, 'evidence:', `gist: ${'A'.repeat(length)}\n    evidence:`)
  expect(reportOn(ofLength(60))).toBe('No problems.')
  expect(reportOn(ofLength(61))).toMatchInlineSnapshot(`
    content/claims/crece.md
      10:5  Field \`assessments.0.gist\` is not correct.
            Expected at most 60 characters, found 61.  (schema)

    1 problem in 1 file.
  `)
})

test('says that assessments are records', () => {
  const report = reportOn(
    writing(
      paths.claim,
      '---\nclaimant: { voice: article }\nkind: opinión\ncore: true\nthemes: [apertura]\n---\n',
    ),
  )
  expect(report).toMatchInlineSnapshot(`
    content/claims/crece.md
      2:1  Field \`assessments\` is missing.
           Expected a list of records, each with the fields \`date\`, \`verdict\`, \`reason\` and \`evidence\`.  (schema)

    1 problem in 1 file.
  `)
})

test('says that a field takes a list', () => {
  expect(reportOn(replacing(paths.quote, 'themes: [apertura]', 'themes: apertura')))
    .toMatchInlineSnapshot(`
      content/quotes/ana-abrir.yaml
        7:1  Field \`themes\` is not correct.
             Expected a list of ids, \`[one, two]\`: each is the name of a file in \`content/themes/\`.  (schema)

      1 problem in 1 file.
    `)
})

test('wants a theme, a source and an assessment where there have to be some', () => {
  expect(
    reportOn(
      replacing(paths.quote, 'themes: [apertura]', 'themes: []'),
      replacing(paths.speaker, 'sources: [nota-impresa]', 'sources: []'),
    ),
  ).toMatchInlineSnapshot(`
    content/entities/ana-ruiz.yaml
      5:1  Field \`sources\` is not correct.
           Expected at least one source.  (schema)

    content/quotes/ana-abrir.yaml
      7:1  Field \`themes\` is not correct.
           Expected at least one theme.  (schema)

    2 problems in 2 files.
  `)
})

test('says that a file has no fields', () => {
  expect(reportOn(writing(paths.report, 'Un informe.\n'))).toMatchInlineSnapshot(`
    content/sources/informe.yaml
      1:1  The file has no fields.
           Write each on a line of its own: \`name: value\`.  (schema)

    1 problem in 1 file.
  `)
})

test('refuses a language tag that no browser would know', () => {
  expect(reportOn(replacing(paths.article, 'inLanguage: es\n', 'inLanguage: es-12\n'))).toContain(
    'Field `inLanguage`',
  )
})
