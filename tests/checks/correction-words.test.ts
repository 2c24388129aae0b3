import { expect, test } from 'vitest'
import { judgedAs, judgedBefore, paths, replacing, reportOn, saying } from '../a-content.ts'

const correcting = (of: string, to = 'cada mes') =>
  replacing(
    paths.claim,
    '    evidence:\n',
    `    correction: { of: ${of}, to: ${to} }\n    evidence:\n`,
  )

test('takes the right words for words of the claim, where it is wrong', () => {
  expect(reportOn(...judgedAs('impreciso'), correcting('Cada año'))).toBe('No problems.')
  expect(reportOn(...judgedAs('refutado'), correcting('Cada año'))).toBe('No problems.')
})

test('finds a correction that changes nothing', () => {
  expect(reportOn(...judgedAs('impreciso'), correcting('Cada año', 'Cada año'))).toContain(
    '  11:33  The correction of `crece` has the words that it replaces: “Cada año”.',
  )
  expect(reportOn(...judgedAs('impreciso'), correcting('Cada año', 'cada año'))).toBe(
    'No problems.',
  )
})

test('finds words that the claim does not have, though its paragraph has them', () => {
  expect(reportOn(...judgedAs('refutado'), correcting('El código'))).toMatchInlineSnapshot(`
    content/claims/crece.md
      10:19  “El código” is not printed in the words of claim \`crece\`.
             Copy words that stand there once: Cada año se publican más modelos  (correction-words)

    1 problem in 1 file.
  `)
})

test('finds words that stand there twice', () => {
  const twice = saying('<Claim id="crece">Más y más modelos</Claim>.')
  // “Más” and “más” are two words; so are “más” and “máxima”.
  expect(reportOn(...twice, ...judgedAs('refutado'), correcting('más'))).toBe('No problems.')
  expect(reportOn(...twice, ...judgedAs('refutado'), correcting('o'))).toContain('printed 2 times')
})

test('takes no right words for what is right, and finds both mistakes at once', () => {
  expect(reportOn(correcting('El código'))).toMatchInlineSnapshot(`
    content/claims/crece.md
      10:5  The verdict on \`crece\` is “confirmado”, but it has a correction.
            Delete \`correction\`, or use “impreciso” or “refutado”.  (correction-words)
      10:19  “El código” is not printed in the words of claim \`crece\`.
             Copy words that stand there once: Cada año se publican más modelos  (correction-words)

    2 problems in 1 file.
  `)
})

test('does not look for words in an earlier assessment, whose claim was cut otherwise', () => {
  const earlier = replacing(
    paths.claim,
    'reason: Aún no había ningún informe.',
    'reason: Aún no había ningún informe.\n    correction: { of: El código, to: El modelo }',
  )
  expect(reportOn(...judgedBefore('2024-11-01'), earlier)).toBe('No problems.')
})

test('finds words that go over the edge of another mark', () => {
  const nested = saying(
    '<Claim id="crece">Cada año <Quote id="dicho">“se publican”</Quote> más modelos</Claim>.',
  )
  const over = reportOn(...nested, ...judgedAs('refutado'), correcting('"año “se"'))
  expect(over).toContain('“año “se” goes over the edge of the quote `dicho`.')
  const inside = reportOn(...nested, ...judgedAs('refutado'), correcting('más modelos'))
  expect(inside).not.toContain('goes over the edge')
})

test('finds words over the edge of what the publisher set otherwise', () => {
  const set = (words: string, printed: string) => [
    ...saying(`<Claim id="crece">${words}</Claim>.`),
    ...judgedAs('impreciso'),
    replacing(paths.original, words, printed),
  ]
  const edge = '“1200” goes over the edge of emphasis'
  expect(reportOn(...set('Hay 1**2**00 más', 'Hay 1200 más'), correcting('"1200"'))).toContain(edge)
  const linked = set('Hay 1[200](https://a.example/) más', 'Hay 1200 más')
  expect(reportOn(...linked, correcting('"1200"'))).toContain(edge)
  const whole = set('Hay 1 y **1200 modelos**', 'Hay 1 y 1200 modelos')
  expect(reportOn(...whole, correcting('"1200"'))).toBe('No problems.')
})
