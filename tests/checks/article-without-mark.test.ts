import { expect, test } from 'vitest'
import { aContent, paths, replacing, without, type Change } from '../a-content.ts'
import { judge } from '../../src/reading/load-corpus.ts'

const unmarking: Change = (files) => {
  const text = new TextDecoder().decode(files.get(paths.article))
  files.set(
    paths.article,
    new TextEncoder().encode(text.replaceAll(/<\/?(Quote|Claim)[^>]*>/g, '')),
  )
}
const noMarks = [unmarking, without(paths.quote), without(paths.claim), without(paths.followUp)]

const judged = (...changes: Change[]) => judge(aContent(...changes), '2025-06-15')

test('asks for a mark in an article that is published', () => {
  const { issues } = judged(...noMarks)
  expect(issues.map(({ message }) => message)).toContain('Nothing is marked in this article.')
})

test('counts it among what is still to write in a draft', () => {
  const { issues, gaps } = judged(
    ...noMarks,
    replacing(paths.article, 'title:', 'draft: true\ntitle:'),
  )
  expect(issues.map(({ message }) => message)).not.toContain('Nothing is marked in this article.')
  expect(gaps.map(({ toSay }) => toSay)).toContain(
    'Nothing is marked in this article. Mark a claim or a quote. Until then, write `draft: true` among its fields.',
  )
})
