import { describe, expect, test } from 'vitest'
import { verdicts } from '../../src/edition/verdicts.ts'
import { drawPreview } from '../../src/previews/draw-preview.ts'
import { boxOf, type Box, type Mark } from '../../src/previews/marks.ts'
import { picture } from '../../src/previews/picture.ts'
import type { Preview } from '../../src/previews/preview.ts'
import { previewsOf } from '../../src/previews/previews-of.ts'
import { openTypesetter } from '../../src/previews/typesetter.ts'
import { requireCorpus } from '../../src/reading/require-corpus.ts'
import { aClaim, aQuote, aSummary } from './a-preview.ts'

const corpus = await requireCorpus(process.cwd())
const real = previewsOf(corpus)
const text = corpus.articles[0]!.paragraphs.map(({ text }) => text).join(' ')
const balance = verdicts.map((verdict) => ({ verdict, count: 1000, share: 1 / verdicts.length }))

const invented: Record<string, Preview> = {
  'a quote of one word': aQuote({ fragments: ['No'] }),
  'a quote as long as an article': aQuote({ fragments: [text] }),
  'a quote in twenty fragments': aQuote({ fragments: Array.from({ length: 20 }, () => 'Sí, sí.') }),
  'a quote without a space': aQuote({ fragments: ['a'.repeat(500)] }),
  'a speaker with a long role': aQuote({ role: text.slice(0, 100) }),
  'a speaker with a role that has no room': aQuote({ role: text.slice(0, 300) }),
  'an article with a long title': aQuote({ article: text.slice(0, 300) }),
  'a claim of one word': aClaim({ words: 'crece' }),
  'a claim as long as an article': aClaim({ words: text }),
  'a claim without a gist': aClaim({ words: text, gist: undefined }),
  'a claim of a group with a long name': aClaim({ claimant: text.slice(0, 200) }),
  'a gist of sixty wide letters': aClaim({ gist: 'M'.repeat(60).replace(/(.{9})/g, '$1 ') }),
  'a theme with every verdict': aSummary({ balance }),
  'a theme with a long title and summary': aSummary({
    title: text.slice(0, 200),
    summary: text.slice(0, 600),
    balance,
  }),
  'a theme without claims': aSummary({ balance: [], assessed: '0 afirmaciones valoradas' }),
}

const type = await openTypesetter(new Set(JSON.stringify([real, Object.values(invented)])))
const all = [
  ...real.map((preview) => [preview.path, preview] as const),
  ...Object.entries(invented),
]

describe.each(all)('%s', (_, preview) => {
  const marks = drawPreview(preview, type)
  const boxes = marks.map(boxOf)

  test('stays within the margins', () => {
    for (const [index, { x, y, width, height }] of boxes.entries()) {
      const about = JSON.stringify(marks[index])
      expect(x, about).toBeGreaterThanOrEqual(72)
      expect(y, about).toBeGreaterThanOrEqual(40)
      expect(x + width, about).toBeLessThanOrEqual(picture.width - 71.99)
      expect(y + height, about).toBeLessThanOrEqual(picture.height - 20)
    }
  })

  test('puts nothing over anything else', () => {
    for (const [index, box] of boxes.entries()) {
      for (const [other, against] of boxes.slice(0, index).entries()) {
        const about = `${JSON.stringify(marks[index])} over ${JSON.stringify(marks[other])}`
        expect(overlap(box, against), about).toBe(false)
      }
    }
  })

  test('can be read where it is shown at half its size', () => {
    for (const mark of marks) {
      if (mark.kind === 'words') expect(mark.style.size, mark.text).toBeGreaterThanOrEqual(24)
    }
  })
})

test('every real quote and claim stands in its picture, word for word and whole', () => {
  for (const preview of real) {
    if (preview.kind === 'summary') continue
    const texts = preview.kind === 'quote' ? preview.fragments : [preview.words]
    const serif = wordsIn(drawPreview(preview, type), 'text').replace(/ Glosa$/, '')
    expect(serif).toBe(texts.map((words) => `«${words}»`).join(' '))
  }
})

test('the words of a quote are at least 34 pixels, and at most 80', () => {
  for (const [, preview] of all) {
    if (preview.kind !== 'quote') continue
    const sizes = drawPreview(preview, type).flatMap((mark) =>
      mark.kind === 'words' && mark.style.face === 'text' && mark.text !== 'Glosa'
        ? [mark.style.size]
        : [],
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(34)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(80)
  }
})

test('a quote says who said it, in what role, where and when', () => {
  expect(wordsIn(drawPreview(aQuote(), type), 'label')).toMatchInlineSnapshot(
    `Ana Ruiz, directora del laboratorio Dos voces sobre el código El Diario, 28 de octubre de 2024`,
  )
})

test('a claim says who makes it, and its verdict in a word and a glyph, since when and why', () => {
  const marks = drawPreview(aClaim({ verdict: 'sin verificar' }), type)
  expect(wordsIn(marks, 'label')).toMatchInlineSnapshot(
    `Según la voz del artículo Sin verificar 1 de febrero de 2025 El informe los cuenta todos Dos voces sobre el código El Diario, 28 de octubre de 2024`,
  )
  expect(marks.filter(({ kind }) => kind === 'glyph')).toMatchObject([{ verdict: 'sin verificar' }])
})

test('a theme shows its balance as a bar, and each part of it with its glyph and word', () => {
  const marks = drawPreview(aSummary(), type)
  const bar = marks.filter(({ kind }) => kind === 'texture')
  expect(bar).toMatchObject([{ verdict: 'confirmado' }, { verdict: 'no verificable' }])
  expect(wordsIn(marks, 'label')).toMatchInlineSnapshot(
    `Tema confirmado 3 no verificable 1 4 afirmaciones valoradas`,
  )
})

function wordsIn(marks: readonly Mark[], face: 'text' | 'label'): string {
  return marks
    .flatMap((mark) => (mark.kind === 'words' && mark.style.face === face ? [mark.text] : []))
    .join(' ')
}

/** Whether two boxes share more than letters of neighbouring lines may. */
function overlap(one: Box, other: Box): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return across > 0.01 && down > 0.01
}
