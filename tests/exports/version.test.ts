import { expect, test } from 'vitest'
import { nameOfVersion, undigestedVersion, versionInFileName } from '../../src/exports/version.ts'
import { aCorpus, judgedAgain } from '../a-content.ts'
import { keepingAllBut } from '../addresses/some-addresses.ts'

test('has the date of the newest assessment, whichever claim it is of', () => {
  expect(undigestedVersion(aCorpus()).date).toBe('2025-02-01')
  expect(undigestedVersion(aCorpus(judgedAgain('2025-05-02'))).date).toBe('2025-05-02')
})

test('has the date of the newest article, where nothing has been assessed since', () => {
  const corpus = aCorpus()
  const articles = corpus.articles.map((one) => ({ ...one, datePublished: '2025-03-01' }))
  expect(undigestedVersion({ ...corpus, articles }).date).toBe('2025-03-01')
})

test('was modified on the newest day that the data bear', () => {
  // The follow-up was added after the newest assessment.
  expect(undigestedVersion(aCorpus()).modified).toBe('2025-02-20')
  const earlier = [{ until: '2025-06-02', words: 'Otra', fingerprint: '0123456789abcdef' }]
  const reworded = aCorpus(keepingAllBut('/temas/apertura/', { earlier }))
  expect(undigestedVersion(reworded)).toMatchObject({ date: '2025-02-01', modified: '2025-06-02' })
})

test('is shown with a plus sign, which the name of a file does without', () => {
  const version = { date: '2025-02-01', digest: '3f2a1c7d', modified: '2025-03-01' }
  expect(nameOfVersion(version)).toBe('2025-02-01+3f2a1c7d')
  expect(versionInFileName(version)).toBe('2025-02-01-3f2a1c7d')
})
