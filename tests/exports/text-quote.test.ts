import { expect, test } from 'vitest'
import type { Passage } from '../../src/corpus/corpus.ts'
import { textQuoteOf, type TextQuote } from '../../src/exports/text-quote.ts'
import { aCorpus } from '../a-content.ts'

/** A passage in a text of one or more lines, by its place in one of them. */
function passageIn(lines: string[], line: number, start: number, end: number): Passage {
  const original = lines.join('\n')
  const [claim] = aCorpus().claims
  const text = lines[line]!
  const lengthOf = (words: string) => Array.from(words).length
  const startInOriginal = lengthOf(lines.slice(0, line).join('\n')) + (line > 0 ? 1 : 0)
  return {
    kind: 'claim',
    id: claim!.id,
    claim: claim!,
    paragraph: {
      ...claim!.passage.paragraph,
      article: { ...claim!.article, original },
      text,
      isCollated: false,
      startInOriginal,
      endInOriginal: startInOriginal + lengthOf(text),
    },
    startInOriginal: startInOriginal + lengthOf(text.slice(0, start)),
    start,
    end,
    text: text.slice(start, end),
  }
}

const whole = ({ prefix, exact, suffix }: TextQuote) => prefix + exact + suffix
const timesIn = (text: string, words: string) => text.split(words).length - 1

test('the context stays in the paragraph', () => {
  const quote = textQuoteOf(passageIn(['Uno.', 'Dos y tres.', 'Cuatro.'], 1, 6, 10))
  expect(quote).toEqual({ prefix: 'Dos y ', exact: 'tres', suffix: '.' })
})

test('words that stand twice in a paragraph are told apart by what is around them', () => {
  const text = 'El código crece, y mientras el código crece nadie mira lo que se publica con él.'
  const quote = textQuoteOf(passageIn([text], 0, 31, 43))
  expect(quote.exact).toBe('código crece')
  expect(timesIn(text, whole(quote))).toBe(1)
})

test('a paragraph that stands twice is told apart by what is before and after', () => {
  const lines = ['Primero.', 'Lo mismo.', 'En medio.', 'Lo mismo.', 'Al final.']
  for (const line of [1, 3]) {
    const quote = textQuoteOf(passageIn(lines, line, 0, 8))
    expect(timesIn(lines.join('\n'), whole(quote))).toBe(1)
    expect(quote.suffix).toContain(line === 1 ? 'En medio' : 'Al final')
  }
})

test('no character is cut in two', () => {
  const llamas = '🦙'.repeat(80)
  const quote = textQuoteOf(passageIn([`${llamas}palabra${llamas}`], 0, 160, 167))
  expect(quote).toEqual({
    prefix: '🦙'.repeat(32),
    exact: 'palabra',
    suffix: '🦙'.repeat(32),
  })
  const shifted = textQuoteOf(passageIn([`a${llamas}b palabra${llamas}`], 0, 163, 170))
  expect(shifted.prefix).toBe(`${'🦙'.repeat(30)}b `)
})
