import { expect, test } from 'vitest'
import { promoting, reportOn } from '../a-content.ts'

const [before, after, ...asPromotion] = promoting

test('does not let an advertisement pass for a claim of fact', () => {
  expect(reportOn(before!, after!)).toMatchInlineSnapshot(`
    content/claims/crece.md
      3:1  Claim \`crece\` stands in a \`<Promotion>\`, but its kind is “hecho comprobable”.
           Write \`kind: promoción\`.  (promotion-kind)

    1 problem in 1 file.
  `)
})

test('does not let a claim pass for advertising', () => {
  expect(reportOn(...asPromotion)).toMatchInlineSnapshot(`
    content/claims/crece.md
      3:1  The kind of claim \`crece\` is “promoción”, but it stands outside a \`<Promotion>\`.
           If the publisher advertises there, put \`<Promotion>\` around the paragraph. What somebody says in praise of their own is of another kind; the comment of the quote says whose interest it is.  (promotion-kind)

    1 problem in 1 file.
  `)
})

test('lets a claim in an advertisement be promotion', () => {
  expect(reportOn(...promoting)).toBe('No problems.')
})
