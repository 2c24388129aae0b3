import { expect, test } from 'vitest'
import { lemmaOf } from '../../src/corpus/lemma.ts'
import { withNote } from '../../src/corpus/notes.ts'
import { anEdition } from '../an-edition.ts'

const { articles, claims } = await anEdition()

test('no two notes of a kind in an article have the same lemma', () => {
  for (const { paragraphs } of articles) {
    const noted = paragraphs.flatMap(({ annotations }) => withNote(annotations))
    const lemmas = noted.map((annotation) => `${annotation.kind} ${lemmaOf(annotation)}`)
    expect(lemmas.length).toBeGreaterThan(0)
    expect(new Set(lemmas).size).toBe(lemmas.length)
  }
})

test('words that are corrected are the lemma of their claim', () => {
  const corrected = claims.filter(({ assessment }) => assessment.correction !== undefined)
  expect(corrected.length).toBeGreaterThan(0)
  for (const { passage, assessment } of corrected) {
    expect(lemmaOf(passage)).toBe(assessment.correction!.of)
  }
})

test('the same words with another verdict are told apart by the words before them', () => {
  const lemmas = claims
    .filter(({ id }) => ['ribera-invierno', 'ribera-verano'].includes(id))
    .map(({ passage }) => lemmaOf(passage))
  expect(lemmas).toEqual([
    'invierno la ribera gasta la mitad de agua',
    'verano la ribera gasta la mitad de agua',
  ])
})
