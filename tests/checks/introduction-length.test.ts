import { expect, test } from 'vitest'
import { paths, replacing, reportOn } from '../a-content.ts'

const withWords = (count: number) =>
  replacing(paths.theme, 'Cada año hay más', `${'Más '.repeat(count)}Cada año hay más`)
const short = (files: Map<string, Uint8Array>) => {
  const text = new TextDecoder().decode(files.get(paths.theme))
  files.set(paths.theme, new TextEncoder().encode(text.replace(/\nAbrir [^]*/, '')))
}

test('wants enough words to introduce a theme', () => {
  expect(reportOn(short)).toMatchInlineSnapshot(`
    content/themes/apertura.mdx
      1:1  The introduction of the theme \`apertura\` has 8 words.
           Write between 150 and 350, below the second line of \`---\`.  (introduction-length)

    1 problem in 1 file.
  `)
})

test('wants no more than one reads', () => {
  expect(reportOn(withWords(300))).toMatchInlineSnapshot(`
    content/themes/apertura.mdx
      1:1  The introduction of the theme \`apertura\` has 476 words.
           Write between 150 and 350, below the second line of \`---\`.  (introduction-length)

    1 problem in 1 file.
  `)
})

test('leaves what may not stand there to its own report', () => {
  const report = reportOn(short, replacing(paths.theme, 'Cada año', '![](x.png) Cada año'))
  expect(report).toContain('(unexpected-markup)\n\n1 problem in 1 file.')
})
