import { expect, test } from 'vitest'
import { markedExcerpt, markedText, type Run } from '../../src/search/marked-text.ts'
import { indexed } from '../../src/search/words.ts'

const shown = (runs: Run[]) =>
  runs.map(({ text, marked }) => (marked ? `*${text}*` : text)).join('')

test('the words that match are marked, without the signs around them', () => {
  expect(shown(markedText('dijo: “la comunidad”, y ya', [2]))).toBe('dijo: “la *comunidad*”, y ya')
})

test('matches that follow each other are one mark, up to a sign', () => {
  expect(shown(markedText('bajo la licencia Apache, 2.0', [2, 3, 4]))).toBe(
    'bajo la *licencia Apache*, *2.0*',
  )
})

test('seams of the index do not show', () => {
  expect(shown(markedText(indexed('unos 3-4 terabytes'), [1, 2, 3]))).toBe('unos *3*-*4 terabytes*')
})

test('a sign that stands alone is not marked', () => {
  expect(shown(markedText('a — b', [1, 2]))).toBe('a — *b*')
})

test('places beyond the end of a text mark nothing', () => {
  expect(shown(markedText('a b', [7]))).toBe('a b')
})

test('what looks like markup stays text', () => {
  const hostile = '<img src=x onerror=alert(1)> &lt;b&gt; <mark>a</mark>'
  expect(
    markedText(hostile, [1])
      .map(({ text }) => text)
      .join(''),
  ).toBe(hostile)
})

const long = Array.from({ length: 200 }, (_, at) => `p${at}`).join(' ')

test('a long text is cut to where most of the matches are', () => {
  const excerpt = shown(markedExcerpt(long, [3, 120, 124]))
  expect(excerpt).toMatch(/^… p112 /)
  expect(excerpt).toContain('*p120* p121 p122 p123 *p124*')
  expect(excerpt).toMatch(/p159 …$/)
})

test('an excerpt without matches is the beginning of the text', () => {
  expect(shown(markedExcerpt(long, []))).toMatch(/^p0 p1 .* p47 …$/)
})

test('an excerpt at the end of the text is not marked as cut there', () => {
  expect(shown(markedExcerpt(long, [199]))).toMatch(/^… p152 .*\*p199\*$/)
})

test('a text that fits is shown whole', () => {
  expect(shown(markedExcerpt('uno dos', [0]))).toBe('*uno* dos')
})
