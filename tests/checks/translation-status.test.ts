import { expect, test } from 'vitest'
import { paths, replacing, reportOn } from '../a-content.ts'

const original = 'original: { language: en, text: null, status: sin fuente almacenada }\n'

test('wants to know how the quotes of a translated article were worded', () => {
  expect(
    reportOn(
      replacing(paths.article, 'inLanguage: es\n', 'inLanguage: es\noriginalLanguage: en\n'),
      replacing(paths.quote, `\n${original}`, '\n'),
    ),
  ).toMatchInlineSnapshot(`
    content/quotes/ana-abrir.yaml
      1:1  Quote \`ana-abrir\` does not say how it was worded before translation, but its article is translated from \`en\`.
           Write \`original:\` with \`language\`, and \`text\` or \`null\` where the wording is not known.  (translation-status)

    1 problem in 1 file.
  `)
})

test('lets the quotes of an article that is no translation be', () => {
  expect(reportOn(replacing(paths.quote, `\n${original}`, '\n'))).toBe('No problems.')
})
