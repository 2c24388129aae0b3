import { expect, test } from 'vitest'
import { reportOn, saying, writing } from '../a-content.ts'

test('wants the place in a mark', () => {
  expect(
    reportOn(...saying('En Europa, donde <Claim id="crece">cada año hay más</Claim>, se nota.')),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      24:43  The mark of claim \`crece\` leaves out “donde”, which limits its words.
             Mark the whole clause, so that the words say no more alone than in the text.  (cut-of-claim)

    1 problem in 1 file.
  `)
})

test.each([
  ['before it', 'Al parecer <Claim id="crece">hay más</Claim>.', 'Al parecer'],
  ['after it', '<Claim id="crece">Hay modelos</Claim> nominalmente abiertos.', 'nominalmente'],
  ['that makes it a condition', 'Si <Claim id="crece">hay más</Claim>, se nota.', 'Si'],
])('wants in a mark the reserve %s', (_, marked, reserve) => {
  expect(reportOn(...saying(marked))).toContain(`leaves out “${reserve}”`)
})

test.each([
  ['within the mark', '<Claim id="crece">Al parecer hay casi cien más</Claim>.'],
  ['of the sentence before', 'Crece en parte. <Claim id="crece">Hay más</Claim>.'],
  ['of the next clause', '<Claim id="crece">Hay más</Claim>, quizá demasiados.'],
  ['of words in quotation marks', 'Lo «casi abierto» <Claim id="crece">crece</Claim>.'],
  ['that is a part of a word', 'Por partes <Claim id="crece">hay más</Claim>.'],
])('leaves out a reserve %s', (_, marked) => {
  expect(reportOn(...saying(marked))).toBe('No problems.')
})

test('leaves the reserve of another mark to it, on either side', () => {
  const another = (id: string) =>
    writing(
      `content/claims/${id}.md`,
      `---
claimant: { voice: article }
kind: hecho comprobable
core: false
themes: [apertura]
assessments:
  - { date: "2025-02-01", verdict: sin verificar, reason: No consta en ningún informe., evidence: [] }
---
`,
    )
  const marked =
    '<Claim id="antes">Casi todo crece</Claim> y <Claim id="crece">hay más</Claim> y <Claim id="luego">quizá sobran</Claim>.'
  expect(reportOn(...saying(marked), another('antes'), another('luego'))).toBe('No problems.')
})
