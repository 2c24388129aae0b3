import { expect, test } from 'vitest'
import { drawBar } from '../../src/components/pictures/draw-bar.ts'
import { stripOf } from '../../src/corpus/strip.ts'
import { aCorpus, paths, replacing, type Change } from '../a-content.ts'

/** The row of the quoting paragraph, which has 88 characters. */
function quotingRow(...changes: Change[]) {
  const rows = stripOf(aCorpus(...changes).articles[0]!).sections.flatMap((section) => section.rows)
  return rows[1]!
}

test('draws a bar as long as its paragraph and a stretch in its place', () => {
  const { lines, stretches } = drawBar(quotingRow(), 176, 'slim')
  expect(lines).toEqual([{ x: '0', width: '50%', y: 0 }])
  expect(stretches.map(({ parts }) => parts)).toEqual([
    [{ x: '0%', width: '11%', y: 0 }],
    [{ x: '36%', width: '13%', y: 0 }],
  ])
  const [, second] = drawBar(quotingRow(), 176, 'large').stretches
  expect(second?.parts).toEqual([{ x: '36.4%', width: '13%', y: 20 }])
})

test('writes a speaker’s name once, over the beginning of the quote, in a large bar', () => {
  const names = (size: 'large' | 'slim') =>
    drawBar(quotingRow(), 176, size).stretches.map(({ name }) => name?.text)
  expect(names('large')).toEqual(['Ana Ruiz', undefined])
  expect(names('slim')).toEqual([undefined, undefined])
})

test('makes room for the name above the line that has one', () => {
  const plain = drawBar(quotingRow(), 176, 'large')
  expect(plain.lines[0]?.y).toBe(20)
  expect(plain.height).toBe(48)
})

test('writes it once where the bar is folded, and another quote of theirs begins', () => {
  const row = quotingRow()
  const [first, second] = row.stretches
  if (first?.kind !== 'quote' || second?.kind !== 'quote') throw new Error('Expected quotes.')
  const another = { ...second, quote: { ...second.quote } }
  const { lines, stretches } = drawBar({ ...row, stretches: [first, another] }, 60, 'large')
  expect(lines.length).toBeGreaterThan(1)
  expect(stretches.map(({ name }) => name?.text)).toEqual(['Ana Ruiz', undefined])
})

test('turns a name round at the end of a bar, so that it stays inside', () => {
  const row = quotingRow(
    replacing(paths.article, '<Quote id="ana-abrir">“Abrir es compartir”</Quote>', 'Todo'),
    replacing(paths.article, '. <Quote id="ana-abrir">“Y', ', y más. <Quote id="ana-abrir">“Y'),
    replacing(paths.original, '“Abrir es compartir”', 'Todo'),
    replacing(paths.original, 'laboratorio. “Y', 'laboratorio, y más. “Y'),
  )
  const [quote] = drawBar(row, 79, 'large').stretches
  expect(quote?.name).toMatchObject({ text: 'Ana Ruiz', x: '100%', anchor: 'end' })
})

test('leaves a name out where another leaves it no room', () => {
  const row = quotingRow()
  const [first, second] = row.stretches
  if (first?.kind !== 'quote' || second?.kind !== 'quote') throw new Error('Expected quotes.')
  const near = {
    ...second,
    start: 25,
    quote: { ...second.quote, speaker: { ...second.quote.speaker } },
  }
  const names = drawBar({ ...row, stretches: [first, near] }, 176, 'large').stretches
  expect(names.map(({ name }) => name?.text)).toEqual(['Ana Ruiz', undefined])
})
