import { expect, test } from 'vitest'
import { judgedAs, judgedBefore, paths, replacing, reportOn } from '../a-content.ts'

const imprecise = judgedAs('impreciso')
const withoutFault = replacing(paths.claim, '    fault: exagera\n', '')

test('wants to know in which direction a claim is imprecise', () => {
  expect(reportOn(...imprecise, withoutFault)).toMatchInlineSnapshot(`
    content/claims/crece.md
      8:5  The verdict on \`crece\` is “impreciso”, but does not say in which direction.
           Write under \`fault\` one of: exagera, omite, confunde, atribuye mal.  (fault-of-verdict)

    1 problem in 1 file.
  `)
})

test('takes no fault with another verdict', () => {
  expect(
    reportOn(
      replacing(paths.claim, 'verdict: confirmado', 'verdict: confirmado\n    fault: omite'),
    ),
  ).toMatchInlineSnapshot(`
    content/claims/crece.md
      9:5  The verdict on \`crece\` is “confirmado”, which has no \`fault\`.
           Delete \`fault\`, or correct the verdict.  (fault-of-verdict)

    1 problem in 1 file.
  `)
})

const before = (fields: string) => [
  ...judgedBefore('2024-11-01', 'impreciso'),
  replacing(paths.report, 'issued: "2025"', 'issued: "2024"'),
  replacing(
    paths.claim,
    `impreciso
    reason: Aún no había ningún informe.
    evidence: []`,
    `${fields}
    reason: Aún no había ningún informe.
    evidence: [{ source: informe, bearing: matiza, contributes: No los cuenta. }]`,
  ),
]

test('lets an earlier verdict have one or none', () => {
  expect(reportOn(...before('impreciso'))).toBe('No problems.')
  expect(reportOn(...before('impreciso\n    fault: confunde'))).toBe('No problems.')
})

test('takes no fault with another verdict of before either', () => {
  expect(reportOn(...before('confirmado\n    fault: confunde'))).toContain('(fault-of-verdict)')
})
