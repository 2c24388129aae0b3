import { expect, test } from 'vitest'
import { correctedPassageOf } from '../../src/corpus/corrected-passage.ts'
import { anEdition } from '../an-edition.ts'

const { articles } = await anEdition()
const article = articles.find(({ id }) => id === 'huerto-de-la-estacion')!
const shown = (shownParagraph?: number) => correctedPassageOf({ ...article, shownParagraph })!
const wordsOf = ({ pieces }: NonNullable<ReturnType<typeof correctedPassageOf>>) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.correction.of)).join('')

test('is of the paragraph that the editor chose', () => {
  const corrected = article.paragraphs.filter(({ passages }) =>
    passages.some((one) => one.kind === 'claim' && one.claim.assessment.correction),
  )
  expect(corrected.length).toBeGreaterThan(1)
  for (const paragraph of corrected) {
    const passage = shown(paragraph.number)
    expect(passage.paragraph).toBe(paragraph)
    // Whole sentences, word for word.
    expect(paragraph.text).toContain(wordsOf(passage))
    expect(paragraph.text.startsWith(wordsOf(passage))).toBe(!passage.isCutBefore)
    expect(paragraph.text.endsWith(wordsOf(passage))).toBe(!passage.isCutAfter)
  }
})

test('without a choice is of a paragraph that has corrections', () => {
  expect(shown().pieces.some((piece) => typeof piece !== 'string')).toBe(true)
})

test('is nothing for an article without corrections', () => {
  const claims = article.paragraphs.map((paragraph) => ({ ...paragraph, passages: [] }))
  expect(correctedPassageOf({ ...article, paragraphs: claims })).toBeUndefined()
})
