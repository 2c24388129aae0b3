import { expect, test } from 'vitest'
import { isStopWord } from '../../../src/search/engine/stop-words.ts'
import { frozenCorpus } from '../frozen-edition.ts'
import { answerTo, smallSearcherOf } from '../a-searcher.ts'
import { documentsOf } from '../../../src/search/index/documents.ts'
import { vocabularyOf } from '../../../src/search/engine/passage-index.ts'
import { passagesIn } from '../../../src/search/passage.ts'
import { foldedWordsOf } from '../../../src/search/words.ts'

const corpus = await frozenCorpus()
const small = smallSearcherOf(corpus)

/** Two words that are one thing for the editors are one term: “peso abierto” is no kind of “peso”. */
const inGroups = new Set(corpus.synonyms.flat().flatMap(foldedWordsOf))

/** Frequent and rare words of the edition, and some that it does not have. */
const words = [...vocabularyOf(documentsOf(corpus).flatMap(passagesIn))]
  .toSorted(([, a], [, b]) => b - a)
  .map(([word]) => word)
  .filter((word) => !isStopWord(word) && !inGroups.has(word))
  .filter((_, rank) => rank < 12 || rank % 90 === 0)
const asked = [...words, 'falso', 'opinión', 'zanahoria', 'grantie', 'licensia']

test('a word more never gives more results', async () => {
  const countOf = async (query: string) => (await answerTo(small, query)).total
  const alone = new Map<string, number>()
  for (const word of asked) alone.set(word, await countOf(word))
  const grown: string[] = []
  for (const first of asked) {
    for (const second of asked.filter((other) => other !== first)) {
      const most = Math.min(...[first, second].map((word) => alone.get(word)!).filter(Boolean))
      const count = await countOf(`${first} ${second}`)
      if (count > (Number.isFinite(most) ? most : 0)) grown.push(`${first} ${second}: ${count}`)
    }
  }
  expect(grown).toEqual([])
}, 120_000)
