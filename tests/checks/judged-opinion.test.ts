import { expect, test } from 'vitest'
import { paths, replacing, reportOn } from '../a-content.ts'

const ofKind = (kind: string) => replacing(paths.claim, 'hecho comprobable', kind)
const withVerdict = (verdict: string) =>
  replacing(paths.claim, 'verdict: confirmado', `verdict: ${verdict}`)

test('calls no opinion true', () => {
  expect(reportOn(ofKind('opinión'))).toMatchInlineSnapshot(`
    content/claims/crece.md
      8:5  Claim \`crece\` is of the kind “opinión”, but its verdict is “confirmado”.
           Use another verdict, such as “no verificable”, or write \`kind: hecho comprobable\`.  (judged-opinion)

    1 problem in 1 file.
  `)
})

test('calls no prediction false', () => {
  const report = reportOn(ofKind('predicción'), withVerdict('refutado'))
  expect(report).toContain('kind “predicción”, but its verdict is “refutado”.')
})

test.each(['impreciso', 'disputado', 'sin verificar', 'no verificable'])(
  'lets a prediction be “%s”',
  (verdict) => {
    expect(reportOn(ofKind('predicción'), withVerdict(verdict))).toBe('No problems.')
  },
)

test('leaves a verdict that stood before as it was', () => {
  const newer = `assessments:
  - { date: "2025-05-02", verdict: no verificable, reason: Es un juicio de la autora., evidence: [] }`
  expect(reportOn(ofKind('opinión'), replacing(paths.claim, 'assessments:', newer))).toBe(
    'No problems.',
  )
})
