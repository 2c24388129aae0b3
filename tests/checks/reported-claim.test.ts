import { expect, test } from 'vitest'
import { judgedAs, paths, replacing, reportOn, saying } from '../a-content.ts'

const anOpinion = judgedAs('no verificable')
const aPrediction = [...anOpinion, replacing(paths.claim, 'kind: opinión', 'kind: predicción')]
const byAGroup = replacing(paths.claim, '{ voice: article }', '{ group: los críticos }')

const warned = saying('<Claim id="crece">Los críticos advierten que sobra</Claim>.')
const possible = saying('<Claim id="crece">Es posible que sobre</Claim>.')
const reported = saying('Algunos observadores dicen que <Claim id="crece">sobra</Claim>.')

test('that a group says something is no opinion', () => {
  expect(reportOn(...warned, ...anOpinion)).toMatchInlineSnapshot(`
    content/claims/crece.md
      3:1  Claim \`crece\` says that a group says something, but is of the kind “opinión”.
           Write \`kind: hecho comprobable\` and judge whether they say it, or mark only what they say.  (reported-claim)

    1 problem in 1 file.
  `)
})

test('that a group says something can be judged, whoever says that they do', () => {
  expect(reportOn(...warned)).toBe('No problems.')
  expect(reportOn(...warned, byAGroup)).toBe('No problems.')
})

test('that something is possible is no prediction', () => {
  expect(reportOn(...possible, ...aPrediction)).toMatchInlineSnapshot(`
    content/claims/crece.md
      3:1  Claim \`crece\` calls something possible, but is of the kind “predicción”.
           Write \`kind: hecho comprobable\`: it is true as soon as there is one case.  (reported-claim)

    1 problem in 1 file.
  `)
  expect(reportOn(...possible)).toBe('No problems.')
})

test('that something is possible may be in an opinion', () => {
  expect(reportOn(...possible, ...anOpinion)).toBe('No problems.')
})

test('what somebody says according to the article is not the article’s own claim', () => {
  expect(reportOn(...reported)).toMatchInlineSnapshot(`
    content/claims/crece.md
      2:1  Claim \`crece\` is what somebody says according to the article, but its claimant is the article.
           Name the group as printed: \`claimant: { group: … }\`.  (reported-claim)

    1 problem in 1 file.
  `)
  expect(reportOn(...reported, byAGroup)).toBe('No problems.')
})

test('what is said in another sentence is the article’s own claim', () => {
  const own = saying('Los críticos dicen que no. <Claim id="crece">Sobra</Claim>.')
  expect(reportOn(...own)).toBe('No problems.')
})
