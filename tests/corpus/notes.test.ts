import { expect, test } from 'vitest'
import { placeOfNote, withNote } from '../../src/corpus/notes.ts'
import { requireCorpus } from '../../src/reading/require-corpus.ts'

const { articles } = await requireCorpus(process.cwd())
const article = articles[0]!

test('notes are numbered in the order of the text, from 1 and without a gap', () => {
  const noted = article.paragraphs.flatMap(({ annotations }) => withNote(annotations))
  const numbers = noted.map((annotation) => placeOfNote(article, annotation).number)
  expect(numbers).toEqual(Array.from({ length: 46 }, (_, index) => index + 1))
})

test('a quote in two fragments has one note, at the first', () => {
  const paragraph = article.paragraphs[5]!
  expect(paragraph.passages).toHaveLength(3)
  expect(withNote(paragraph.annotations).map(({ kind }) => kind)).toEqual(['quote', 'claim'])
})

test('in its paragraph a note counts from 1 again', () => {
  const quote = article.quotes[0]!
  const claim = quote.claims[0]!
  expect(placeOfNote(article, quote.fragments[0]).ofParagraph).toBe(1)
  expect(placeOfNote(article, claim.passage).ofParagraph).toBe(2)
})
