import { expect, test } from 'vitest'
import { paths, replacing, reportOn } from '../a-content.ts'

const ending = (words: string) =>
  reportOn(replacing(paths.article, 'editions: []', `bottomLine: ${words}\neditions: []`))

test('wants what holds and what does not, in a sentence each', () => {
  expect(ending('Crece el código abierto.')).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      12:1  The bottom line has 1 sentence.
            Write two: what holds, and what does not.  (bottom-line-form)

    1 problem in 1 file.
  `)
  expect(ending('Crece. No tanto. Y no en todas partes.')).toContain('has 3 sentences')
})

test('wants a full stop at the end', () => {
  expect(ending('Crece. No tanto')).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      12:1  The bottom line does not end with a full stop.
            Write two: what holds, and what does not.  (bottom-line-form)

    1 problem in 1 file.
  `)
})

test('is content with two, whatever the points within', () => {
  expect(ending('Crece un 3.5 % al año, según example.org. No tanto.')).toBe('No problems.')
})
