import { expect, test } from 'vitest'
import { bylineOf, bylineParts, shortByline } from '../../src/corpus/author.ts'
import { countAssessed, countMarked } from '../../src/corpus/count-marked.ts'
import { aCorpus, paths, promoting, replacing } from '../a-content.ts'
import { withoutClaims } from '../an-article-on-paper.ts'

const signedBy = (authors: string) =>
  aCorpus(replacing(paths.article, 'authors: null', `authors: ${authors}`)).articles[0]!

test('the names of a byline stand in a row, with “e” before an i', () => {
  const article = signedBy(
    '[{ entity: ana-ruiz }, { family: Azorín }, { given: Inés, family: Mar }]',
  )
  expect(bylineOf(article)).toBe('Ana Ruiz, Azorín e Inés Mar')
  expect(bylineParts(article).map((part) => (typeof part === 'string' ? part : part.name))).toEqual(
    ['Ana Ruiz', ', ', 'Azorín', ' e ', 'Inés Mar'],
  )
  expect(shortByline(article, (first) => `${first} y otros`)).toBe('Ana Ruiz y otros')
})

test('an article that nobody is known to sign has no byline', () => {
  expect(bylineOf(aCorpus().articles[0]!)).toBe('')
})

test('what is marked is counted, and what is not is not named', () => {
  const counts = (...changes: Parameters<typeof aCorpus>) => {
    const [article] = aCorpus(...changes).articles
    return [countMarked(article!), countAssessed(article!)]
  }
  expect(counts()).toEqual(['1 afirmación valorada y 1 cita', '1 afirmación valorada'])
  expect(counts(...withoutClaims)).toEqual(['1 cita', '1 cita'])
  // Advertising is not assessed.
  expect(counts(...promoting)).toEqual(['1 cita', '1 cita'])
})
