import { expect, test } from 'vitest'
import { parseUnfinished } from '../../../src/search/engine/parse-unfinished.ts'

const words = (query: string) => parseUnfinished(query)?.words.map(({ text }) => text)

test('looks for a word from its second letter on', () => {
  expect(words('li')).toEqual(['li'])
  expect(words('licencia A')).toEqual(['licencia'])
  expect(words('licencia Ap')).toEqual(['licencia', 'Ap'])
})

test.each(['l', 'con', 'con l', '"la', '"la l', '¿'])('waits for more than “%s”', (query) => {
  expect(parseUnfinished(query)).toBeUndefined()
})

test('waits for nothing where nothing is written, or something is excluded', () => {
  expect(words('')).toEqual([])
  expect(parseUnfinished('-código')?.excluded).toHaveLength(1)
})

test('takes a phrase as it stands', () => {
  expect(
    parseUnfinished('"la licencia')
      ?.phrases.flat()
      .map(({ text }) => text),
  ).toEqual(['la', 'licencia'])
})
