import { expect, test } from 'vitest'
import { paths, replacing, reportOn, type Change } from '../a-content.ts'

/** Make an advertisement of the paragraph in which the claim stands. */
const promoting: Change[] = [
  replacing(paths.article, 'El código abierto crece.', '<Promotion>\n\nEl código abierto crece.'),
  replacing(paths.article, 'más modelos</Claim>.', 'más modelos</Claim>.\n\n</Promotion>'),
]
const asPromotion = replacing(paths.claim, 'kind: hecho comprobable', 'kind: promoción')

test('does not let an advertisement pass for a claim of fact', () => {
  expect(reportOn(...promoting)).toMatchInlineSnapshot(`
    content/claims/crece.md
      3:1  Claim \`crece\` stands in a \`<Promotion>\`, but its kind is “hecho comprobable”.
           Write \`kind: promoción\`.  (promotion-kind)

    1 problem in 1 file.
  `)
})

test('does not let a claim pass for advertising', () => {
  expect(reportOn(asPromotion)).toMatchInlineSnapshot(`
    content/claims/crece.md
      3:1  The kind of claim \`crece\` is “promoción”, but it stands outside a \`<Promotion>\`.
           Put \`<Promotion>\` around its paragraph, or give it another kind.  (promotion-kind)

    1 problem in 1 file.
  `)
})

test('lets a claim in an advertisement be promotion', () => {
  expect(reportOn(...promoting, asPromotion)).toBe('Nothing to put right.')
})
