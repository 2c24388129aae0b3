import { expect, test } from 'vitest'
import { doubtsOn, paths, replacing } from '../a-content.ts'

test.each([
  [paths.claim, 'El informe los', 'El informe los los', '9:5 “los los” has a word twice'],
  [paths.claim, 'El informe', 'El el informe', '9:5 “El el” has a word twice'],
  [paths.followUp, 'Sale un', 'Sale un\nun', '10:6 “un un” has a word twice'],
])('a word of ours that stands twice in %s', (path, words, by, toCheck) => {
  expect(doubtsOn(replacing(path, words, by))).toEqual([expect.stringContaining(toCheck)])
})

test('takes the words of others as they are, and those that are said twice', () => {
  expect(doubtsOn(replacing(paths.report, 'title: Informe', 'title: Los los'))).toEqual([])
  expect(doubtsOn(replacing(paths.claim, 'El informe', 'Duran Duran'))).toEqual([])
  expect(doubtsOn(replacing(paths.claim, 'El informe', 'No no, el informe'))).toEqual([])
})
