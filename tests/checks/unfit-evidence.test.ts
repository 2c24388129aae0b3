import { expect, test } from 'vitest'
import { verdicts } from '../../src/edition/verdicts.ts'
import { judgedAs, judgedBefore, paths, promoting, replacing, reportOn } from '../a-content.ts'

const bearing = (bearing: string) =>
  replacing(paths.claim, 'bearing: a favor', `bearing: ${bearing}`)

test.each(verdicts)('takes evidence that fits “%s”', (verdict) => {
  expect(reportOn(...judgedAs(verdict))).toBe('No problems.')
})

test('wants a source that supports what is confirmed, and none that contradicts it', () => {
  expect(reportOn(bearing('en contra'))).toMatchInlineSnapshot(`
    content/claims/crece.md
      8:5  The verdict on \`crece\` is “confirmado”, but no source is “a favor”.
           Name a source that is “a favor”, or use another verdict.  (unfit-evidence)
      12:9  The verdict on \`crece\` is “confirmado”, but a source is “en contra”.
            Say how the source bears on the words as they are printed, or use another verdict.  (unfit-evidence)

    2 problems in 1 file.
  `)
})

test('takes what limits a claim that is confirmed, beside what supports it', () => {
  const andLimits = replacing(
    paths.claim,
    'contributes: Cuenta los modelos de cada año.',
    `contributes: Cuenta los modelos de cada año.
      - { source: informe, bearing: matiza, contributes: No cuenta los cerrados. }`,
  )
  expect(reportOn(andLimits)).toBe('No problems.')
})

test('wants sources on both sides of a dispute', () => {
  const [verdict] = judgedAs('disputado')
  expect(reportOn(verdict!)).toMatchInlineSnapshot(`
    content/claims/crece.md
      8:5  The verdict on \`crece\` is “disputado”, but no source is “en contra”.
           Name a source that is “en contra”, or use another verdict.  (unfit-evidence)

    1 problem in 1 file.
  `)
})

test('lets sources give an opinion no more than context', () => {
  const [kind, verdict] = judgedAs('no verificable')
  expect(reportOn(kind!, verdict!, bearing('matiza'))).toMatchInlineSnapshot(`
    content/claims/crece.md
      12:9  The verdict on \`crece\` is “no verificable”, but a source is “matiza”.
            Say how the source bears on the words as they are printed, or use another verdict.  (unfit-evidence)

    1 problem in 1 file.
  `)
})

test('leaves the evidence of an earlier verdict as it was', () => {
  const withEvidence = replacing(
    paths.claim,
    'evidence: []',
    'evidence: [{ source: informe, bearing: en contra, contributes: No los cuenta. }]',
  )
  const issued = replacing(paths.report, 'issued: "2025"', 'issued: "2024"')
  expect(reportOn(...judgedBefore('2024-11-01', 'confirmado'), withEvidence, issued)).toBe(
    'No problems.',
  )
})

test('asks no more of advertising than of any opinion', () => {
  expect(reportOn(...promoting)).toBe('No problems.')
})
