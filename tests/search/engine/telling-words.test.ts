import { expect, test } from 'vitest'
import { queryWordsOf } from '../../../src/search/engine/units.ts'
import { tellingOf } from '../../../src/search/engine/stop-words.ts'

const telling = (text: string) => tellingOf(queryWordsOf(text)).map(({ text }) => text)

test('looks a phrase up by the words that carry something', () => {
  expect(telling('la licencia de Apache')).toEqual(['licencia', 'Apache'])
})

test('looks it up by the others where none does, as far as they are in the index', () => {
  expect(telling('de verdad')).toEqual(['verdad'])
  expect(telling('de la')).toEqual([])
})
