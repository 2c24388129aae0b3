import { expect, test } from 'vitest'
import { byId } from '../../src/corpus/find.ts'
import { sourcesOfArticle } from '../../src/corpus/sources-of-article.ts'
import { usesOfSource } from '../../src/corpus/uses-of-source.ts'
import { aCorpus, addingLicences } from '../a-content.ts'

const corpus = aCorpus()
const usesOf = (id: string) =>
  Object.entries(usesOfSource(corpus, byId(corpus.sources, id))).flatMap(([kind, things]) =>
    (things as { id: string }[]).map((thing) => `${kind}/${thing.id}`),
  )

test('finds everything that rests on a source', () => {
  expect(usesOf('informe')).toEqual(['claims/crece', 'themes/apertura', 'followUps/informe-nuevo'])
  expect(usesOf('nota-impresa')).toEqual([
    'quotes/ana-abrir',
    'entities/ana-ruiz',
    'entities/el-diario',
    'articles/nota',
  ])
})

test('finds the licences that rest on a source', () => {
  const { sources, ...corpus } = aCorpus(...addingLicences)
  const { licences } = usesOfSource({ sources, ...corpus }, byId(sources, 'nota-impresa'))
  expect(licences.map(({ family }) => family)).toEqual(['Surco'])
})

test('lists the sources of an article once each, beginning with the article itself', () => {
  const article = byId(corpus.articles, 'nota')
  expect(sourcesOfArticle(article).map(({ id }) => id)).toEqual(['nota-impresa', 'informe'])
})

test('does not find what is not there', () => {
  expect(() => byId(corpus.sources, 'infrome')).toThrow('The corpus has no `infrome`.')
})
