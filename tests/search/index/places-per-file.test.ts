import { expect, test } from 'vitest'
import { placesPerFile } from '../../../src/search/index/places-per-file.ts'

/** An edition of so many articles, of a thousand words each. */
const articles = (count: number) =>
  Array.from({ length: count }, () => ({ content: 'ocho s. '.repeat(500) }))

test('puts more into each file of a larger index, and makes more files too', () => {
  const [small, large] = [placesPerFile(articles(1)), placesPerFile(articles(1000))]
  expect(large).toBeGreaterThan(10 * small)
  expect(large).toBeLessThan(100 * small)
})
