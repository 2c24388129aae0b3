import { expect, test } from 'vitest'
import { verdictRows, verdicts } from '../../src/edition/verdicts.ts'
import { paths, replacing, reportOn, type Change } from '../a-content.ts'

const evidence = `evidence:
      - source: informe
        bearing: a favor
        contributes: Cuenta los modelos de cada año.`

const withoutEvidence = replacing(paths.claim, evidence, 'evidence: []')
const withVerdict = (verdict: string): Change =>
  replacing(paths.claim, 'verdict: confirmado', `verdict: ${verdict}`)

test('asks for the evidence of a verdict on facts', () => {
  expect(reportOn(withoutEvidence)).toMatchInlineSnapshot(`
    content/claims/crece.md
      8:5  The verdict “confirmado” on \`crece\` has no evidence.
           Name a source under \`evidence\`, or use “sin verificar” or “no verificable”.  (missing-evidence)

    1 problem in 1 file.
  `)
})

test.each(verdicts.filter((verdict) => verdictRows[verdict].needsEvidence))(
  'asks for the evidence of “%s”',
  (verdict) => {
    expect(reportOn(withoutEvidence, withVerdict(verdict))).toContain('(missing-evidence)')
  },
)

test.each(verdicts.filter((verdict) => !verdictRows[verdict].needsEvidence))(
  'lets “%s” stand without evidence',
  (verdict) => {
    expect(reportOn(withoutEvidence, withVerdict(verdict))).toBe('No problems.')
  },
)

test('asks for the evidence of an older verdict too', () => {
  expect(
    reportOn(
      replacing(
        paths.claim,
        evidence,
        `${evidence}
  - date: "2024-11-01"
    verdict: disputado
    reason: Aún no había ningún informe.
    evidence: []`,
      ),
    ),
  ).toMatchInlineSnapshot(`
    content/claims/crece.md
      15:5  The verdict “disputado” on \`crece\` has no evidence.
            Name a source under \`evidence\`, or use “sin verificar” or “no verificable”.  (missing-evidence)

    1 problem in 1 file.
  `)
})
