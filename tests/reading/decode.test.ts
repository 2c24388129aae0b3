import { expect, test } from 'vitest'
import { paths, replacing, reportOn, writing } from '../a-content.ts'

test('says where a file stops being UTF-8', () => {
  const latin1 = Uint8Array.from(Buffer.from('type: report\ntitle: Español\n', 'latin1'))
  expect(reportOn(writing(paths.report, latin1))).toMatchInlineSnapshot(`
    content/sources/informe.yaml
      2:12  The file is not UTF-8: from here on its bytes are not text.
            Save it again as plain text, with the encoding UTF-8.  (not-utf8)

    1 problem in 1 file.
  `)
})

test.each([
  ['nothing', ''],
  ['nothing but space', ' \n\n'],
])('says that a file with %s in it is empty', (_, text) => {
  expect(reportOn(writing(paths.report, text))).toMatchInlineSnapshot(`
    content/sources/informe.yaml
      1:1  The file is empty.
           Write it, or delete it.  (empty-file)

    1 problem in 1 file.
  `)
})

test('compares nothing with an original that is empty', () => {
  expect(reportOn(writing(paths.original, ''))).toMatchInlineSnapshot(`
    content/articles/nota/original.txt
      1:1  The file is empty.
           Write it, or delete it.  (empty-file)

    1 problem in 1 file.
  `)
})

test.each([
  [paths.article, '---\ntitle'],
  [paths.claim, '---\nclaimant'],
  [paths.report, 'type: report'],
  [paths.original, 'El código'],
])('reads past the byte order mark of %s', (path, beginning) => {
  expect(reportOn(replacing(path, beginning, `\uFEFF${beginning}`))).toBe('No problems.')
})
