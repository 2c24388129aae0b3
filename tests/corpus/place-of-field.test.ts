import { expect, test } from 'vitest'
import { placeOfField, placesOfFields } from '../../src/corpus/place-of-field.ts'

const entry = {
  filePath: 'content/claims/uno.md',
  places: placesOfFields(
    new Map([
      ['', { line: 2, column: 1 }],
      ['title', { line: 2, column: 1 }],
      ['items.1.title', { line: 12, column: 34 }],
      ['items.1', { line: 11, column: 3 }],
      ['a favor de informe', { line: 20, column: 5 }],
    ]),
  ),
}
const positionOf = (path: string) => placeOfField(entry, path).position

test('a field stands where its own path says, whatever other paths end like it', () => {
  expect(placeOfField(entry, 'items.1.title')).toEqual({
    filePath: 'content/claims/uno.md',
    position: { line: 12, column: 34 },
  })
  expect(positionOf('title')).toEqual({ line: 2, column: 1 })
  expect(positionOf('items.1')).toEqual({ line: 11, column: 3 })
  expect(positionOf('a favor de informe')).toEqual({ line: 20, column: 5 })
})

test('a field that is not there stands where the whole does', () => {
  expect(positionOf('informe')).toEqual({ line: 2, column: 1 })
  expect(placeOfField({ ...entry, places: placesOfFields(new Map()) }, 'title').position).toEqual({
    line: 1,
    column: 1,
  })
})
