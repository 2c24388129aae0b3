import { expect, test } from 'vitest'
import { paths, replacing, reportOn } from '../a-content.ts'

const saying = replacing(
  paths.claim,
  'core: true',
  'core: true\nwouldChange: Un informe que los contara de otro modo.',
)
const anOpinion = replacing(paths.claim, 'hecho comprobable', 'opinión')
const withVerdict = (verdict: string) =>
  replacing(paths.claim, 'verdict: confirmado', `verdict: ${verdict}`)

test('does not say of an opinion that evidence would change the verdict', () => {
  expect(reportOn(saying, anOpinion, withVerdict('no verificable'))).toMatchInlineSnapshot(`
    content/claims/crece.md
      5:1  Claim \`crece\` is an opinion that cannot be verified, but says what would change its verdict.
           Delete \`wouldChange\`, or correct the kind or the verdict.  (would-change-opinion)

    1 problem in 1 file.
  `)
})

test('says it of an opinion with a checkable core', () => {
  expect(reportOn(saying, anOpinion, withVerdict('impreciso'))).toBe('No problems.')
})
