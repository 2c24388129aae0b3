import { expect, test } from 'vitest'
import { byId } from '../../src/corpus/find.ts'
import { byParagraph, passagesOfSpeaker, passagesOfTheme } from '../../src/corpus/passages.ts'
import { anEdition } from '../an-edition.ts'
import { aCorpus, addingTheme, paths, replacing } from '../a-content.ts'

test('finds what the articles say on a theme, a quote once, in the order of the text', () => {
  const corpus = aCorpus()
  const [found] = passagesOfTheme(corpus, byId(corpus.themes, 'apertura'))
  expect(found?.article.id).toBe('nota')
  expect(found?.passages.map(({ kind, text }) => [kind, text])).toEqual([
    ['claim', 'Cada año se publican más modelos'],
    ['quote', 'Abrir es compartir'],
  ])
})

test('leaves out what has another theme', () => {
  const corpus = aCorpus(
    addingTheme('economia'),
    replacing(paths.quote, 'themes: [apertura]', 'themes: [economia]'),
  )
  const [found] = passagesOfTheme(corpus, byId(corpus.themes, 'economia'))
  expect(found?.passages.map(({ kind }) => kind)).toEqual(['quote'])
})

test('finds what a person says', () => {
  const corpus = aCorpus(replacing(paths.claim, '{ voice: article }', '{ speaker: ana-ruiz }'))
  const [found] = passagesOfSpeaker(corpus, byId(corpus.entities, 'ana-ruiz'))
  expect(found?.passages.map(({ kind }) => kind)).toEqual(['claim', 'quote'])
})

test('finds nothing for an entity that says nothing', () => {
  const corpus = aCorpus()
  expect(passagesOfSpeaker(corpus, byId(corpus.entities, 'el-diario'))).toEqual([])
})

test('gathers passages by paragraph, with every fragment of a quote', async () => {
  const corpus = await anEdition()
  const [found] = passagesOfSpeaker(corpus, byId(corpus.entities, 'lucia-sanz'))
  const groups = byParagraph(found!.passages)
  expect(
    groups.map(({ paragraph, passages }) => [paragraph.number, passages.map(({ kind }) => kind)]),
  ).toEqual([
    [7, ['quote', 'claim']],
    [8, ['quote', 'claim']],
  ])
})
