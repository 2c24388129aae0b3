import { expect, test } from 'vitest'
import { verdictRows, verdicts } from '../../src/edition/verdicts.ts'
import { judgedAgain, judgedAs, paths, promoting, replacing, reportOn } from '../a-content.ts'

const ofKind = (kind: string) => replacing(paths.claim, 'kind: hecho comprobable', `kind: ${kind}`)
const onFacts = verdicts.filter((verdict) => verdictRows[verdict].isForFacts)

test('calls no opinion true', () => {
  expect(reportOn(ofKind('opinión'))).toMatchInlineSnapshot(`
    content/claims/crece.md
      8:5  Claim \`crece\` is of the kind “opinión”, but its verdict is “confirmado”.
           Use “no verificable”, or write \`kind: hecho comprobable\`.  (judged-opinion)

    1 problem in 1 file.
  `)
})

test.each(onFacts)('of a prediction no verdict is “%s”, and of a fact it may be', (verdict) => {
  expect(reportOn(...judgedAs(verdict))).toBe('No problems.')
  expect(reportOn(...judgedAs(verdict), ofKind('predicción'))).toContain(
    `kind “predicción”, but its verdict is “${verdict}”.`,
  )
})

test('does not say of a fact that it cannot be checked', () => {
  expect(
    reportOn(
      ...judgedAs('no verificable'),
      replacing(paths.claim, 'kind: opinión', 'kind: hecho comprobable'),
    ),
  ).toMatchInlineSnapshot(`
    content/claims/crece.md
      8:5  Claim \`crece\` is of the kind “hecho comprobable”, but its verdict is “no verificable”.
           Use “confirmado” or “impreciso” or “disputado” or “refutado” or “sin verificar”, or write \`kind: opinión\` or \`predicción\`.  (judged-opinion)

    1 problem in 1 file.
  `)
})

test('lets a prediction be “no verificable”', () => {
  expect(
    reportOn(
      ...judgedAs('no verificable'),
      replacing(paths.claim, 'kind: opinión', 'kind: predicción'),
    ),
  ).toBe('No problems.')
})

test('has nothing to say of advertising', () => {
  expect(reportOn(...promoting)).toBe('No problems.')
})

test('leaves a verdict that stood before as it was', () => {
  const nowAnOpinion = replacing(paths.claim, 'verdict: sin verificar', 'verdict: no verificable')
  expect(reportOn(judgedAgain('2025-05-02'), nowAnOpinion, ofKind('opinión'))).toBe('No problems.')
})
