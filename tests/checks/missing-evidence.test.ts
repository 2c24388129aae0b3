import { expect, test } from 'vitest'
import { verdictRows, verdicts, type Verdict } from '../../src/edition/verdicts.ts'
import { judgedAs, judgedBefore, paths, replacing, reportOn } from '../a-content.ts'

const withoutEvidence = withoutSource('a favor')
const needsEvidence = (verdict: Verdict) => verdictRows[verdict].evidence.needs.length > 0

function withoutSource(bearing: string) {
  return replacing(
    paths.claim,
    `evidence:
      - source: informe
        bearing: ${bearing}
        contributes: Cuenta los modelos de cada año.`,
    'evidence: []',
  )
}

test('asks for the evidence of a verdict on facts', () => {
  expect(reportOn(withoutEvidence)).toMatchInlineSnapshot(`
    content/claims/crece.md
      8:5  The verdict “confirmado” on \`crece\` has no evidence.
           Name a source under \`evidence\`, or use “sin verificar”.  (missing-evidence)

    1 problem in 1 file.
  `)
})

test.each(verdicts.filter(needsEvidence))('asks for the evidence of “%s”', (verdict) => {
  const withVerdict = replacing(paths.claim, 'verdict: confirmado', `verdict: ${verdict}`)
  expect(reportOn(withoutEvidence, withVerdict)).toContain('(missing-evidence)')
})

test.each(verdicts.filter((verdict) => !needsEvidence(verdict)))(
  'lets “%s” stand without evidence',
  (verdict) => {
    expect(reportOn(...judgedAs(verdict), withoutSource('contexto'))).toBe('No problems.')
  },
)

test('asks for the evidence of an older verdict too', () => {
  expect(reportOn(...judgedBefore('2024-11-01', 'disputado'))).toMatchInlineSnapshot(`
    content/claims/crece.md
      16:5  The verdict “disputado” on \`crece\` has no evidence.
            Name a source under \`evidence\`, or use “sin verificar”.  (missing-evidence)

    1 problem in 1 file.
  `)
})
