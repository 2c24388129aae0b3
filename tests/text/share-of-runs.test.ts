import { expect, test } from 'vitest'
import { shareOfRuns } from '../../src/text/share-of-runs.ts'

const text = 'Los huertos de la acequia dan agua a quien la pide, y nadie la pide en vano.'

test('is all of a text that is the same but for its signs, and more words', () => {
  expect(shareOfRuns(text, `Dicen: «${text.toUpperCase()}» Y punto.`)).toBe(1)
})

test('is what is left of it where a word has changed', () => {
  expect(shareOfRuns(text, text.replace('agua', 'sombra'))).toBeCloseTo(10 / 14)
})

test('is nothing of another text of the same words', () => {
  expect(shareOfRuns(text, text.split(' ').toReversed().join(' '))).toBe(0)
})
