import { expect, test } from 'vitest'
import { paths, replacing, reportOn, type Change } from '../a-content.ts'

/** Mark the claim in the words of Ana Ruiz. */
const inTheQuote: Change[] = [
  replacing(paths.article, '<Claim id="crece">Cada', 'Cada'),
  replacing(paths.article, 'modelos</Claim>', 'modelos'),
  replacing(
    paths.article,
    '“Abrir es compartir”',
    '“<Claim id="crece">Abrir es compartir</Claim>”',
  ),
]
const madeBy = (claimant: string): Change =>
  replacing(paths.claim, 'claimant: { voice: article }', `claimant: ${claimant}`)

test('wants the speaker of a quote as claimant of what is claimed in it', () => {
  expect(reportOn(...inTheQuote)).toMatchInlineSnapshot(`
    content/claims/crece.md
      2:1  Claim \`crece\` is made in the quote \`ana-abrir\`, whose speaker is \`ana-ruiz\`, but has another claimant.
           Write \`claimant: { speaker: ana-ruiz }\`, or mark the claim outside the quote.  (claimant-not-speaker)

    1 problem in 1 file.
  `)
})

test('takes another person for another claimant', () => {
  expect(reportOn(...inTheQuote, madeBy('{ speaker: el-diario }'))).toContain(
    '(claimant-not-speaker)\n\n1 problem in 1 file.',
  )
})

test('has nothing against the speaker', () => {
  expect(reportOn(...inTheQuote, madeBy('{ speaker: ana-ruiz }'))).toBe('No problems.')
})

test('has nothing against others outside a quote', () => {
  expect(reportOn(madeBy('{ speaker: el-diario }'))).toBe('No problems.')
})

test.each([
  ['the claimant', [madeBy('{ speaker: ana-ruis }')]],
  [
    'the speaker',
    [madeBy('{ speaker: ana-ruiz }'), replacing(paths.quote, 'ana-ruiz', 'ana-ruis')],
  ],
])('leaves a misspelt name of %s to the reference', (_, changes) => {
  expect(reportOn(...inTheQuote, ...changes)).toContain(
    '(unknown-reference)\n\n1 problem in 1 file.',
  )
})
