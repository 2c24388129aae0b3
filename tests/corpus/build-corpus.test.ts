import { expect, test } from 'vitest'
import { keepingAll } from '../addresses/some-addresses.ts'
import {
  aCorpus,
  addingArticle,
  judgedBefore,
  paths,
  replacing,
  writing,
  type Change,
} from '../a-content.ts'

test('joins a quote to its speaker, its words and its paragraph', () => {
  const quote = aCorpus().quotes[0]
  expect(quote?.speaker.name).toBe('Ana Ruiz')
  expect(quote?.reportedBy.name).toBe('El Diario')
  expect(quote?.fragments.map(({ fragment, text }) => [fragment, text])).toEqual([
    [1, 'Abrir es compartir'],
    [2, 'Y compartir es crecer'],
  ])
  expect(quote?.fragments[0].paragraph.number).toBe(2)
})

test('lists names as a Spanish dictionary does: accents make no letter, ñ comes after n', () => {
  const names = ['Ozu', 'Ñu', 'Nube', 'Zoe', 'Álvaro', 'angel', 'Amit']
  const added = names.map((name, index) =>
    writing(
      `content/entities/otra-${index}.yaml`,
      `kind: persona\nname: ${name}\ndescription: Alguien.\nthemes: [apertura]\nsources: [informe]\n`,
    ),
  )
  const listed = aCorpus(...added).entities.map(({ name }) => name)
  expect(listed.filter((name) => names.includes(name))).toEqual([
    'Álvaro',
    'Amit',
    'angel',
    'Nube',
    'Ñu',
    'Ozu',
    'Zoe',
  ])
})

test('keeps the quotation marks in the stretch of a fragment, and out of its words', () => {
  const { paragraph, start, end } = aCorpus().quotes[0]?.fragments[1] ?? {}
  expect(paragraph?.text.slice(start, end)).toBe('“Y compartir es crecer”')
})

test('joins a claim to its assessment, its evidence and its follow-ups', () => {
  const claim = aCorpus().claims[0]
  expect(claim?.passage.text).toBe('Cada año se publican más modelos')
  expect(claim?.assessment.evidence[0]?.source.title).toBe('Informe')
  expect(claim?.followUps.map(({ fact }) => fact)).toEqual(['Sale un informe nuevo.'])
  expect(claim?.quote).toBeUndefined()
})

test('knows in which quote a claim is made', () => {
  const corpus = aCorpus(
    replacing(
      paths.article,
      '“Abrir es compartir”',
      '“<Claim id="abrir">Abrir es compartir</Claim>”',
    ),
    writing('content/claims/abrir.md', anOpinion),
  )
  const claim = corpus.claims.find(({ id }) => id === 'abrir')
  expect(claim?.quote?.id).toBe('ana-abrir')
  expect(claim?.quote?.claims).toEqual([claim])
  expect(claim?.claimant).toMatchObject({ kind: 'speaker', name: 'Ana Ruiz' })
})

test('lists the passages of a paragraph as a reader meets them, the outer first', () => {
  const corpus = aCorpus(
    replacing(
      paths.article,
      '“Abrir es compartir”',
      '“<Claim id="abrir">Abrir es compartir</Claim>”',
    ),
    writing('content/claims/abrir.md', anOpinion),
  )
  expect(
    corpus.articles[0]?.paragraphs[1]?.passages.map(({ kind, start }) => [kind, start]),
  ).toEqual([
    ['quote', 0],
    ['claim', 1],
    ['quote', 64],
  ])
})

test('takes the newest assessment for the one that stands, and keeps the others', () => {
  const claim = aCorpus(...judgedBefore('2024-11-01')).claims[0]
  expect(claim?.assessment.verdict).toBe('confirmado')
  expect(claim?.assessments.map(({ verdict }) => verdict)).toEqual(['confirmado', 'sin verificar'])
})

test('knows what would change the verdict of a claim, where its file says so', () => {
  const saying = replacing(paths.claim, 'assessments:', 'wouldChange: Otro recuento.\nassessments:')
  expect(aCorpus(saying).claims[0]?.wouldChange).toBe('Otro recuento.')
  expect(aCorpus().claims[0]?.wouldChange).toBeUndefined()
})

test('knows the gist of a reason, where its assessment has one', () => {
  const withGist = replacing(paths.claim, 'evidence:', 'gist: Consta\n    evidence:')
  expect(aCorpus(withGist).claims[0]?.assessment.gist).toBe('Consta')
  expect(aCorpus().claims[0]?.assessment.gist).toBeUndefined()
})

test('names whoever makes a claim', () => {
  const claimantOf = (claimant: string) =>
    aCorpus(replacing(paths.claim, '{ voice: article }', claimant)).claims[0]?.claimant.name
  expect(claimantOf('{ voice: article }')).toBe('el propio artículo')
  expect(claimantOf('{ group: los críticos }')).toBe('los críticos')
  expect(claimantOf('{ speaker: ana-ruiz }')).toBe('Ana Ruiz')
})

test('keeps the explanation of a claim as it is written and as words', () => {
  const claim = aCorpus(
    replacing(paths.claim, 'año.\n---\n', 'año.\n---\n\nVéase el [tema](/temas/apertura/).\n'),
  ).claims[0]
  expect(claim?.body).toBe('Véase el [tema](/temas/apertura/).')
  expect(claim?.explanation).toBe('Véase el tema.')
})

test('lists the sources of an introduction once, in the order of the text', () => {
  const theme = aCorpus(
    replacing(
      paths.theme,
      'source="informe"',
      'source="nota-impresa" /> y <Cite source="informe nota-impresa"',
    ),
  ).themes[0]
  expect(theme?.sources.map(({ id }) => id)).toEqual(['nota-impresa', 'informe'])
})

test('sorts follow-ups by date, whatever is known of it', () => {
  const followUps = aCorpus(
    writing(
      'content/follow-ups/antes.md',
      '---\ndate: "2024"\nadded: "2025-02-20"\nthemes: [apertura]\ndirection: debilita\nclaims: [crece]\nsources: [informe]\n---\n\nAntes.\n',
    ),
  ).claims[0]?.followUps
  expect(followUps?.map(({ date }) => date)).toEqual(['2024', '2025-01'])
})

test('sorts entities by name in Spanish', () => {
  const { entities } = aCorpus(
    writing(
      'content/entities/angela.yaml',
      'kind: persona\nname: Ángela Gil\ndescription: x\nthemes: [apertura]\nsources: [informe]\n',
    ),
  )
  expect(entities.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Ángela Gil', 'El Diario'])
})

const anOpinion = `---
claimant: { speaker: ana-ruiz }
kind: opinión
core: false
themes: [apertura]
assessments:
  - date: "2025-02-01"
    verdict: no verificable
    reason: Es una opinión de ella.
    evidence: []
---
`

test('knows what the introduction to a theme cites, and after which words', () => {
  const { introduction, citations } = aCorpus().themes[0]!
  expect(
    citations.map(({ at, sources, claims }) => [
      introduction.slice(0, at),
      sources.map(({ id }) => id),
      claims.map(({ id }) => id),
    ]),
  ).toEqual([['Cada año hay más', ['informe'], ['crece']]])
})

test('articles stand in the order in which they were published here', () => {
  const listed = (...changes: Change[]) =>
    aCorpus(...addingArticle, ...changes).articles.map(({ id }) => id)
  // Neither is listed: the newer text first.
  expect(listed()).toEqual(['segunda', 'nota'])
  expect(
    listed(replacing('content/articles/segunda/article.mdx', '2025-01-02', '2023-01-02')),
  ).toEqual(['nota', 'segunda'])
  // What is not listed yet is the newest here, however old its text is.
  expect(
    listed(
      keepingAll(),
      replacing('content/articles/segunda/article.mdx', '2025-01-02', '2023-01-02'),
    ),
  ).toEqual(['segunda', 'nota'])
})
