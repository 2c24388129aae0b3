import { expect, test } from 'vitest'
import { byId } from '../../src/corpus/find.ts'
import { stripOf, stripOfEntity, stripOfTheme, type Strip } from '../../src/corpus/strip.ts'
import {
  aCorpus,
  addingTheme,
  paths,
  promoting,
  replacing,
  writing,
  type Change,
} from '../a-content.ts'

const rowsOf = (strip: Strip | undefined) => strip?.sections.flatMap(({ rows }) => rows) ?? []

/** Every stretch of a strip, as its paragraph’s number, its kind and the words it covers. */
const stretchesOf = (strip: Strip | undefined) =>
  rowsOf(strip).flatMap(({ paragraph, stretches }) =>
    stretches.map(({ kind, start, end }) => [
      paragraph.number,
      kind,
      paragraph.text.slice(start, end),
    ]),
  )

const claimInQuote: Change[] = [
  replacing(
    paths.article,
    '“Abrir es compartir”',
    '“<Claim id="abrir">Abrir es compartir</Claim>”',
  ),
  writing(
    'content/claims/abrir.md',
    `---
claimant: { speaker: ana-ruiz }
kind: opinión
core: false
themes: [economia]
assessments:
  - { date: "2025-02-01", verdict: no verificable, reason: Es una opinión de ella., evidence: [] }
---
`,
  ),
  addingTheme('economia'),
]

test('has a row for each paragraph, by section, measured against the longest', () => {
  const [article] = aCorpus().articles
  const strip = stripOf(article!)
  expect(strip.sections.map(({ section, rows }) => [section.title, rows.length])).toEqual([
    ['Dos voces', 2],
  ])
  expect(strip.longest).toBe(
    '“Abrir es compartir”, dice Ana Ruiz, directora del laboratorio. “Y compartir es crecer”.'
      .length,
  )
})

test('shows quotes with their quotation marks, and the claims made in them after them', () => {
  const [article] = aCorpus(...claimInQuote).articles
  expect(stretchesOf(stripOf(article!))).toEqual([
    [1, 'claim', 'Cada año se publican más modelos'],
    [2, 'quote', '“Abrir es compartir”'],
    [2, 'claim', 'Abrir es compartir'],
    [2, 'quote', '“Y compartir es crecer”'],
  ])
})

test('shows no advertising as a claim, but keeps its paragraph', () => {
  const [article] = aCorpus(...promoting).articles
  const [promotion] = rowsOf(stripOf(article!))
  expect(promotion?.paragraph.promotion).toBe(true)
  expect(promotion?.stretches).toEqual([])
})

test('shows of a theme what is on it, and keeps every row', () => {
  const corpus = aCorpus(...claimInQuote)
  const strip = stripOfTheme(corpus.articles[0]!, byId(corpus.themes, 'economia'))
  expect(stretchesOf(strip)).toEqual([[2, 'claim', 'Abrir es compartir']])
  expect(rowsOf(strip).map(({ paragraph }) => paragraph.number)).toEqual([1, 2])
})

test('makes no strip of an article that says nothing on a theme', () => {
  const { articles, themes } = aCorpus()
  const another = { ...themes[0]!, id: 'economia' }
  expect(stripOfTheme(articles[0]!, another)).toBeUndefined()
})

test('shows of a person the sentences that name them and every word that is theirs', () => {
  const corpus = aCorpus(...claimInQuote)
  const strip = stripOfEntity(corpus, corpus.articles[0]!, byId(corpus.entities, 'ana-ruiz'))
  expect(stretchesOf(strip)).toEqual([
    [2, 'naming', '“Abrir es compartir”, dice Ana Ruiz, directora del laboratorio.'],
    [2, 'quote', '“Abrir es compartir”'],
    [2, 'claim', 'Abrir es compartir'],
    [2, 'quote', '“Y compartir es crecer”'],
  ])
})

test('shows of an entity the claims whose words name it, and joins neighbouring sentences', () => {
  const corpus = aCorpus(
    replacing(paths.publisher, 'name: El Diario', 'name: El Diario\naliases: [modelos, código]'),
  )
  const strip = stripOfEntity(corpus, corpus.articles[0]!, byId(corpus.entities, 'el-diario'))
  expect(stretchesOf(strip)).toEqual([
    [1, 'naming', 'El código abierto crece. Cada año se publican más modelos.'],
    [1, 'claim', 'Cada año se publican más modelos'],
  ])
})

test('makes no strip of an article that does not know an entity', () => {
  const corpus = aCorpus()
  const { articles, entities } = corpus
  expect(stripOfEntity(corpus, articles[0]!, byId(entities, 'el-diario'))).toBeUndefined()
})
