import { expect, test } from 'vitest'
import { differInTypography } from '../../src/text/plain-typography.ts'
import { compareWords } from '../../src/text/word-changes.ts'

/** Both texts as one, with what differs in brackets: `la [casa → torre] roja`. */
const changes = (before: string, after: string) =>
  compareWords(before, after)
    .map((stretch) => {
      const was = before.slice(stretch.before.start, stretch.before.end)
      return stretch.isSame
        ? was
        : `[${was} → ${after.slice(stretch.after.start, stretch.after.end)}]`
    })
    .join('')

test.each([
  ['La casa roja.', 'La torre roja.', 'La [casa → torre] roja.'],
  ['La casa roja.', 'La casa.', 'La casa[ roja → ].'],
  ['La casa.', 'La casa roja.', 'La casa[ →  roja].'],
  ['dijo que la casa arde', 'afirmó una casa arde', '[dijo que la → afirmó una] casa arde'],
  ['“Sí”, dijo.', '«Sí», dijo.', '[“ → «]Sí[” → »], dijo.'],
  ['20de julio', '20 de julio', '[20de → 20 de] julio'],
  ['Igual.', 'Igual.', 'Igual.'],
])('tells the words that differ: %s', (before, after, told) => {
  expect(changes(before, after)).toBe(told)
})

test.each([
  ['“Abrir” - dijo', '«Abrir» — dijo'],
  ['20\u00A0000 euros', '20 000 euros'],
  ['El co\u0301digo', 'El código'],
  ['co\u00ADdigo', 'codigo'],
  ['d’Ors...', "d'Ors…"],
  ['Sí , dijo', 'Sí, dijo'],
])('knows a difference in typography alone: %s', (before, after) => {
  expect(differInTypography(before, after)).toBe(true)
})

test.each([
  ['20de', '20 de'],
  ['Sí, dijo', 'Sí; dijo'],
  ['este', 'Este'],
  ['esta', 'está'],
  ['igual', 'igual'],
])('and one that is not: %s', (before, after) => {
  expect(differInTypography(before, after)).toBe(false)
})
