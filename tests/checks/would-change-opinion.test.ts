import { expect, test } from 'vitest'
import { judgedAs, paths, replacing, reportOn } from '../a-content.ts'

const saying = replacing(
  paths.claim,
  'core: true',
  'core: true\nwouldChange: Un informe que los contara de otro modo.',
)

test('does not say of an opinion that evidence would change the verdict', () => {
  expect(reportOn(saying, ...judgedAs('no verificable'))).toMatchInlineSnapshot(`
    content/claims/crece.md
      5:1  Claim \`crece\` is an opinion, but says what would change its verdict.
           Delete \`wouldChange\`, or correct the kind.  (would-change-opinion)

    1 problem in 1 file.
  `)
})

test('says it of a prediction, which something may yet settle', () => {
  const aPrediction = replacing(paths.claim, 'kind: opinión', 'kind: predicción')
  expect(reportOn(saying, ...judgedAs('no verificable'), aPrediction)).toBe('No problems.')
})
