import { expect, test } from 'vitest'
import { queryWordsOf } from '../../../src/search/engine/units.ts'
import { withWordsBetween } from '../../../src/search/engine/with-words-between.ts'
import { wordsOf } from '../../../src/search/words.ts'

/** The words of a text that are marked, if at first only some of them are. */
function marked(text: string, atFirst: string[], typed: string): string[] {
  const words = wordsOf(text)
  const some = new Set(words.filter((word) => atFirst.includes(word.text)))
  const all = withWordsBetween(some, [words], queryWordsOf(typed))
  return words.filter((word) => all.has(word)).map((word) => word.text)
}

test('marks the small words of a sentence as it was typed', () => {
  expect(
    marked(
      'dice: Queremos que la comunidad lo use.',
      ['Queremos', 'comunidad', 'use'],
      'queremos que la comunidad lo use',
    ),
  ).toEqual(['Queremos', 'que', 'la', 'comunidad', 'lo', 'use'])
})

test('marks no small word that stands elsewhere, or in another order', () => {
  expect(marked('la caja y la comunidad', ['comunidad'], 'la comunidad')).toEqual([
    'la',
    'comunidad',
  ])
  expect(marked('la comunidad que la usa', ['comunidad'], 'que la comunidad')).toEqual([
    'la',
    'comunidad',
  ])
})

test('marks nothing by itself', () => {
  expect(marked('que la comunidad', [], 'que la comunidad')).toEqual([])
})
