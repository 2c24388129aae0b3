import { expect, test } from 'vitest'
import { entitySkeleton, followUpSkeleton, sourceSkeleton } from '../../src/skeletons/things.ts'
import { corpusFrom } from '../../src/reading/load-corpus.ts'
import { formatReport } from '../../src/text/format-report.ts'
import { keepingAll } from '../addresses/some-addresses.ts'
import {
  aContent,
  addingArticle,
  paths,
  replacing,
  reportOn,
  writing,
  type Change,
} from '../a-content.ts'

const second = 'content/articles/segunda/article.mdx'
const draft = [...addingArticle, replacing(second, 'title: La', 'draft: true\ntitle: La')]

const today = '2025-06-15'

function editionWith(changes: Change[], options?: { drafts: boolean }) {
  const loaded = corpusFrom(aContent(...draft, ...changes), today, options)
  if ('issues' in loaded) throw new Error(formatReport(loaded.issues))
  return loaded
}

const idsIn = (things: readonly { id: string }[]) => things.map(({ id }) => id)

test('a draft is not published, nor what only drafts use', () => {
  const { corpus, inventory, drafts } = editionWith([])
  expect(idsIn(corpus.articles)).toEqual(['nota'])
  expect(idsIn(corpus.claims)).toEqual(['crece'])
  expect(idsIn(corpus.quotes)).toEqual(['ana-abrir'])
  expect(idsIn(corpus.entities)).toEqual(['ana-ruiz', 'el-diario'])
  expect(idsIn(corpus.sources).toSorted()).toEqual(['informe', 'nota-impresa'])
  const published = JSON.stringify([corpus.addresses, inventory])
  expect(published).not.toMatch(/segunda|pozo|eva/)
  expect(drafts).toBe(1)
})

test('who writes it sees it whole', () => {
  const { corpus } = editionWith([], { drafts: true })
  expect(idsIn(corpus.articles)).toEqual(['segunda', 'nota'])
  expect(idsIn(corpus.claims)).toContain('pozo-hondo')
  expect(idsIn(corpus.quotes)).toContain('eva-pozo')
})

test('it is checked: words that are not the publisher’s are a mistake in a draft too', () => {
  expect(
    reportOn(...draft, replacing('content/articles/segunda/original.txt', 'hondo', 'ancho')),
  ).toContain('(verbatim)')
})

test('what a draft lacks is still to write, and the rest is shown', () => {
  const { gaps, corpus } = editionWith(
    [
      replacing(
        'content/claims/pozo-hondo.md',
        'reason: Nadie ha medido nunca el pozo.',
        'reason:',
      ),
      replacing(
        'content/articles/segunda/article.mdx',
        'Eva Gil',
        '<Claim id="es-eva">Eva</Claim> Gil',
      ),
      replacing('content/entities/eva-gil.yaml', 'description: Abre pozos.', 'description:'),
    ],
    { drafts: true },
  )
  expect(
    gaps.map(({ filePath, position, toSay }) => `${filePath}:${position.line} ${toSay}`),
  ).toEqual([
    'content/claims/pozo-hondo.md:9 Field `assessments.0.reason` is empty. Expected text: why the verdict stands, in a sentence.',
    'content/entities/eva-gil.yaml:3 Field `description` is empty. Expected text: who or what it is, in a sentence.',
    expect.stringMatching(
      /^content\/articles\/segunda\/article\.mdx:\d+ There is no claim `es-eva`\./,
    ),
  ])
  expect(idsIn(corpus.articles)).toEqual(['segunda', 'nota'])
  // Its file is not finished; the speaker of the quote has none.
  expect(idsIn(corpus.claims)).toEqual(['crece'])
  expect(idsIn(corpus.quotes)).toEqual(['ana-abrir'])
})

test('what is wrong with a draft keeps nothing else from being shown while it is written', () => {
  const shown = (...changes: Change[]) => {
    const options = { drafts: true, warns: true }
    const loaded = corpusFrom(aContent(...draft, ...changes), today, options)
    if ('issues' in loaded) return 'a report'
    const { corpus, warnings } = loaded
    return { claims: idsIn(corpus.claims), warnings: warnings.map(({ rule }) => rule) }
  }
  const short = replacing('content/claims/pozo-hondo.md', 'Nadie ha medido nunca', 'Nadie midió')
  expect(shown(short)).toEqual({ claims: ['crece'], warnings: ['reason-length'] })
  const lost = replacing(
    'content/claims/pozo-hondo.md',
    'evidence: []',
    'evidence: [{ source: nada, bearing: contexto, contributes: Cuenta. }]',
  )
  expect(shown(lost)).toEqual({ claims: ['crece'], warnings: ['unknown-reference'] })
  // The page of such an article could not be shown; and what is published is to be right.
  expect(shown(replacing(second, 'publisher: el-diario', 'publisher: el-diarios'))).toBe('a report')
  expect(shown(replacing(paths.claim, 'core: true\n', ''))).toBe('a report')
  expect(reportOn(...draft, short)).toContain('(reason-length)')
})

test('a draft is shown before the record of its source and its publisher are written', () => {
  const begun = [
    replacing('content/sources/segunda-nota.yaml', 'fact: Es la nota.', 'fact:'),
    replacing(second, 'publisher: el-diario', 'publisher: la-comarca'),
    replacing('content/quotes/eva-pozo.yaml', 'el-diario', 'la-comarca'),
    writing(
      'content/entities/la-comarca.yaml',
      entitySkeleton({ kind: 'medio', name: undefined, sources: [] }),
    ),
  ]
  const { corpus } = editionWith(begun, { drafts: true })
  const [shown] = corpus.articles
  expect([shown?.publisher.name, shown?.source.title]).toEqual(['la-comarca', 'segunda-nota'])
  expect(idsIn(shown?.claims ?? [])).toEqual(['pozo-hondo'])
  expect(JSON.stringify(editionWith(begun).corpus.addresses)).not.toContain('comarca')
})

test('what is published may lack nothing, whatever a draft does', () => {
  expect(reportOn(...draft, replacing(paths.claim, 'core: true\n', ''))).toContain(
    'Field `core` is missing.',
  )
  const shared = replacing(
    'content/claims/pozo-hondo.md',
    'evidence: []',
    'evidence: [{ source: informe, bearing: contexto, contributes: Cuenta. }]',
  )
  expect(reportOn(...draft, shared, replacing(paths.report, 'language: es\n', ''))).toContain(
    'Field `language` is missing.',
  )
})

test('a claim of a published article can wait by itself', () => {
  const waiting = [
    replacing(paths.article, 'El código abierto', '<Claim id="abre">El código abierto</Claim>'),
    writing('content/claims/abre.md', '---\ndraft: true\nkind: hecho comprobable\n---\n'),
  ]
  const { corpus, gaps } = editionWith(waiting)
  expect(idsIn(corpus.claims)).toEqual(['crece'])
  expect(corpus.articles[0]?.paragraphs[0]?.text).toContain('El código abierto crece.')
  expect(gaps.map(({ toSay }) => toSay)).toContain(
    'Field `claimant` is missing. Expected one of `{ voice: article }`, `{ speaker: <entity id> }` or `{ group: "los críticos" }`.',
  )
})

test('a copy is reported once, drafts or no drafts', () => {
  const copied: Change = (files) => {
    const bytes = files.get(paths.report)
    if (bytes) writing('content/sources/informe copia.yaml', bytes)(files)
  }
  expect(reportOn(...draft, copied)).toBe(reportOn(copied))
})

test('what is published cites no draft', () => {
  expect(
    reportOn(...draft, replacing(paths.theme, '<Cite claim="crece"', '<Cite claim="pozo-hondo"')),
  ).toMatchInlineSnapshot(`
    content/themes/apertura.mdx
      7:18  The introduction cites the claim \`pozo-hondo\`, which is not published yet.
            Leave it out until then, or take \`draft: true\` out of what it belongs to.  (draft-reference)

    1 problem in 1 file.
  `)
})

test('the introduction of a theme may be half written while the theme waits with a draft', () => {
  const half = (words: string) => [
    writing(
      'content/themes/agua.mdx',
      `---\ntitle: Agua\nsummary: De los pozos.\norder: 2\n---\n\n${words}\n`,
    ),
    replacing('content/claims/pozo-hondo.md', 'themes: [apertura]', 'themes: [agua]'),
  ]
  const { gaps } = editionWith(half('El agua escasea.'))
  expect(gaps.map(({ toSay }) => toSay)).toEqual([
    expect.stringContaining('has 3 words'),
    expect.stringContaining('cites no source'),
  ])
  const long = half(`${'Agua '.repeat(400)}<Cite source="segunda-nota" />`)
  expect(reportOn(...draft, ...long)).toContain('(introduction-length)')
})

test('what happened to a draft alone waits with it', () => {
  const later = replacing(paths.followUp, 'claims: [crece]', 'claims: [pozo-hondo]')
  expect(editionWith([later]).corpus.followUps).toEqual([])
  const both = replacing(paths.followUp, 'claims: [crece]', 'claims: [crece, pozo-hondo]')
  const [followUp] = editionWith([both]).corpus.followUps
  expect(idsIn(followUp?.claims ?? [])).toEqual(['crece'])
})

test('a source and a follow-up that have just been begun wait, and keep nothing from being published', () => {
  const begun = [
    writing('content/follow-ups/pleno.md', followUpSkeleton(today)),
    writing('content/sources/acta.yaml', sourceSkeleton()),
  ]
  for (const changes of [begun, [...draft, ...begun], [...begun, withoutFact]]) {
    const loaded = corpusFrom(aContent(keepingAll(), ...changes), today)
    if ('issues' in loaded) throw new Error(formatReport(loaded.issues))
    const files = new Set(loaded.gaps.map(({ filePath }) => filePath))
    expect([...files].toSorted()).toEqual([
      'content/follow-ups/pleno.md',
      'content/sources/acta.yaml',
    ])
    expect(idsIn(loaded.corpus.followUps)).toEqual(['informe-nuevo'])
  }
  const published = replacing(paths.followUp, 'direction: refuerza\n', '')
  expect(reportOn(keepingAll(), ...begun, published)).toContain('Field `direction` is missing.')
})

/** A follow-up with all its fields. */
const withoutFact: Change = (files) => {
  const [fields = ''] = new TextDecoder().decode(files.get(paths.followUp)).split('Sale')
  writing('content/follow-ups/pleno.md', fields)(files)
}

test('an entity that nobody names yet is published, though the file of a draft cannot be read', () => {
  const { corpus } = editionWith([
    keepingAll(),
    writing('content/entities/archivo.yaml', entityNobodyNames),
    replacing('content/claims/pozo-hondo.md', 'verdict: sin verificar', 'verdict:'),
  ])
  expect(idsIn(corpus.entities)).toContain('archivo')
})

const entityNobodyNames = `kind: organización
name: Archivo del Valle
description: Guarda los papeles del valle.
themes: [apertura]
sources: [informe]
`

test('a published article does not become a draft again, and nothing else is reported of it', () => {
  const report = reportOn(
    keepingAll(),
    replacing(paths.article, 'title: Dos voces', 'draft: true\ntitle: Dos voces'),
  )
  expect(report).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      2:1  The article \`nota\` is published, so it is no draft.
           Take \`draft: true\` out. If readers are to find it no more, delete what it is and run \`npm run addresses withdraw '/articulos/nota/' "why"\`.  (published-draft)

    1 problem in 1 file.
  `)
})

test.each(['"draft": true', 'draft: True'])(
  'does not publish what says so otherwise: %s',
  (line) => {
    const { corpus, drafts } = editionWith([replacing(second, 'draft: true', line)])
    expect(idsIn(corpus.articles)).toEqual(['nota'])
    expect(drafts).toBe(1)
  },
)

// What an editor has not come to yet.
const unfinished = [
  replacing('content/claims/pozo-hondo.md', 'reason: Nadie ha medido nunca el pozo.', 'reason:'),
  replacing('content/sources/segunda-nota.yaml', 'fact: Es la nota.', 'fact:'),
]

test.each([
  ['hondo</Claim>', 'hondo', 'mdx-syntax'],
  ['Eva Gil, pocera', 'Eva Gil,<br/> pocera', 'unexpected-markup'],
  ['Eva Gil, pocera', 'Eva Gil, <!-- ? --> pocera', 'mdx-syntax'],
  ['\n</Section>', '', 'mdx-syntax'],
])('while %j is %j in a draft, nothing else is reported of it', (right, wrong, rule) => {
  const report = reportOn(...draft, ...unfinished, replacing(second, right, wrong))
  expect(report).toContain(`(${rule})`)
  expect(report).toContain('1 problem in 1 file.')
})

test('a misspelt mark in a draft is reported where it stands', () => {
  const misspelt = replacing(second, '<Claim id="pozo-hondo">', '<Claim id="pozo-ondo">')
  expect(reportOn(...draft, ...unfinished, misspelt)).toMatchInlineSnapshot(`
    content/articles/segunda/article.mdx
      20:1  There is no claim \`pozo-ondo\`.
            Did you mean \`pozo-hondo\`?  (mark-without-file)

    1 problem in 1 file.
  `)
})
