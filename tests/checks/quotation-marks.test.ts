import { expect, test } from 'vitest'
import { paths, replacing, reportOn } from '../a-content.ts'

test('wants the quotation marks inside the quote', () => {
  expect(
    reportOn(
      replacing(
        paths.article,
        '<Quote id="ana-abrir">“Abrir es compartir”</Quote>',
        '“<Quote id="ana-abrir">Abrir es compartir</Quote>”',
      ),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      27:2  The words of quote \`ana-abrir\` are not between quotation marks: Abrir es compartir
            Put \`<Quote>\` before the opening mark and \`</Quote>\` after the closing one of the same kind. If none were printed, as in an interview, or two that do not belong together, write \`<Quote id="…" unmarked>\`.  (quotation-marks)

    1 problem in 1 file.
  `)
})

test('wants nothing but the quotation inside the quote', () => {
  expect(
    reportOn(
      replacing(
        paths.article,
        '“Abrir es compartir”</Quote>, dice',
        '“Abrir es compartir”, dice</Quote>',
      ),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      27:1  The words of quote \`ana-abrir\` are not between quotation marks: “Abrir es compartir”, dice
            Put \`<Quote>\` before the opening mark and \`</Quote>\` after the closing one of the same kind. If none were printed, as in an interview, or two that do not belong together, write \`<Quote id="…" unmarked>\`.  (quotation-marks)

    1 problem in 1 file.
  `)
})

test.each([
  ['English', '“', '”'],
  ['Spanish', '«', '»'],
  ['straight', '"', '"'],
])('takes %s quotation marks', (_, opening, closing) => {
  const words = 'Y compartir es crecer'
  expect(
    reportOn(
      replacing(paths.article, `“${words}”`, opening + words + closing),
      replacing(paths.original, `“${words}”`, opening + words + closing),
    ),
  ).toBe('No problems.')
})

test('leaves a lost quotation mark to the comparison with the original', () => {
  const report = reportOn(replacing(paths.article, 'compartir”</Quote>', 'compartir</Quote>'))
  expect(report).toContain('(verbatim)\n\n1 problem in 1 file.')
})
