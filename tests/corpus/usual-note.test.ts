import { expect, test } from 'vitest'
import { usualNoteOf } from '../../src/corpus/usual-note.ts'
import { anEdition } from '../an-edition.ts'

test('what most notes of an article say of their claims is what paper says once', async () => {
  const { articles } = await anEdition()
  const [article] = articles
  expect(usualNoteOf(article!)).toMatchInlineSnapshot(`
    {
      claimant: el propio artículo,
      date: 2025-11-22,
      kind: hecho comprobable,
    }
  `)
  expect(usualNoteOf({ claims: [] })).toBeUndefined()
})
