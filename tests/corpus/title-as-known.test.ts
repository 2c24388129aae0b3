import { expect, test } from 'vitest'
import { titleAsKnown } from '../../src/corpus/title-as-known.ts'

test('a title of ours stands between brackets, a printed one as it is', () => {
  expect(titleAsKnown({ title: 'Dos voces', titleStatus: 'editorial' })).toBe('[Dos voces]')
  expect(titleAsKnown({ title: 'Dos voces', titleStatus: 'printed' })).toBe('Dos voces')
})
