import { expect, test } from 'vitest'
import { placeOfNote, withNote } from '../../src/corpus/notes.ts'
import { anEdition } from '../an-edition.ts'

const { articles } = await anEdition()
const article = articles[0]!

test('notes are numbered in the order of the text, from 1 and without a gap', () => {
  const noted = article.paragraphs.flatMap(({ annotations }) => withNote(annotations))
  const numbers = noted.map((annotation) => placeOfNote(article, annotation).number)
  expect(noted.length).toBeGreaterThan(20)
  expect(numbers).toEqual(noted.map((_, index) => index + 1))
})

test('a quote in two fragments has one note, at the first', () => {
  const paragraph = article.paragraphs[2]!
  expect(paragraph.passages).toHaveLength(3)
  expect(withNote(paragraph.annotations).map(({ kind }) => kind)).toEqual(['claim', 'quote'])
})

test('in its paragraph a note counts from 1 again', () => {
  const quote = article.quotes[3]!
  const claim = quote.claims[0]!
  expect(placeOfNote(article, quote.fragments[0]).ofParagraph).toBe(1)
  expect(placeOfNote(article, claim.passage).ofParagraph).toBe(2)
})
