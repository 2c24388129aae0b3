import { expect, test } from 'vitest'
import { judgedAs, paths, replacing, reportOn } from '../a-content.ts'

const showing = (number: number) =>
  replacing(paths.article, 'differences:', `shownParagraph: ${number}\ndifferences:`)
const correcting = replacing(
  paths.claim,
  '    evidence:\n',
  '    correction: { of: Cada año, to: cada mes }\n    evidence:\n',
)

test('takes a paragraph in which something is corrected', () => {
  expect(reportOn(showing(1), ...judgedAs('refutado'), correcting)).toBe('No problems.')
})

test.each([2, 99])('finds paragraph %i, and names those that have a correction', (number) => {
  const report = reportOn(showing(number), ...judgedAs('refutado'), correcting)
  expect(report).toContain(`Nothing is corrected in paragraph ${number},`)
  expect(report).toContain('Name a paragraph that has a correction: 1.')
})

test('says so where nothing of the article is corrected', () => {
  expect(reportOn(showing(1))).toContain('Delete `shownParagraph`')
})
