import { expect, test } from 'vitest'
import { DocumentFinder, type Pagefind } from '../../../src/search/engine/find-documents.ts'
import { queryWordsOf } from '../../../src/search/engine/parse-query.ts'

/** A finder whose Pagefind finds nothing, and what it was asked. */
function aFinder(frequent: readonly string[]) {
  const asked: (string | null)[] = []
  const pagefind: Pagefind = {
    search: (term) => {
      asked.push(term)
      return Promise.resolve({ results: [] })
    },
  }
  return { finder: new DocumentFinder(pagefind, frequent), asked }
}

const frequent = ['model', 'abiert', 'codig']

test('of many words the first are asked for that few documents have', () => {
  const { finder } = aFinder(frequent)
  const telling = (text: string) => [
    ...finder.mostTelling(queryWordsOf(text).map(({ folded }) => folded)),
  ]
  expect(telling('modelos abiertos')).toEqual(['abiertos', 'modelos'])
  expect(telling('modelos abiertos granito cantera gallega romana')).not.toContain('modelos')
  // Whoever types on asks for no other words.
  const sentence = 'granito cantera gallega romana antigua'
  expect(telling(sentence)).toEqual(['granito', 'cantera', 'gallega'])
  expect(telling('modelos código abierto')).toEqual(['codigo', 'abierto', 'modelos'])
})

test('of a long phrase the part is asked for that few documents have', async () => {
  const { finder, asked } = aFinder(frequent)
  const words = queryWordsOf('los modelos de código abierto son granito gallego puro')
  const term = { asked: words, isLiteral: true, expansions: [{ words, weight: 1, kind: 'typed' }] }
  await finder.find([term as never], new Set(), {}, undefined)
  expect(asked).toContain('"granit galleg pur"')
  expect(asked.join(' ')).not.toContain('model')
})
