import { expect, test } from 'vitest'
import { excerptOf, runsOf } from '../../../src/search/engine/runs.ts'
import { indexed, wordsOf, type Word } from '../../../src/search/words.ts'
import { bracketed } from '../a-bundle.ts'

/** A text in whose words those are marked that are named. */
function given(text: string, ...markedWords: string[]) {
  const content = indexed(text)
  const stretch = wordsOf(content)
  const marked = new Set(stretch.filter((word: Word) => markedWords.includes(word.text)))
  return [content, [0, content.length], stretch, marked] as const
}

const whole = (...text: Parameters<typeof given>) => bracketed(runsOf(...given(...text)))
const excerpt = (...text: Parameters<typeof given>) => bracketed(excerptOf(...given(...text)))

test('marks the words that answer, without their punctuation', () => {
  expect(whole('“Abrir es compartir”, dijo.', 'compartir')).toBe('“Abrir es [compartir]”, dijo.')
})

test('makes one mark of neighbours', () => {
  expect(whole('El código abierto crece', 'código', 'abierto')).toBe('El [código abierto] crece')
})

test('makes two marks where there is more than a space between', () => {
  expect(whole('El código, abierto', 'código', 'abierto')).toBe('El [código], [abierto]')
  expect(whole('El código más abierto', 'código', 'abierto')).toBe('El [código] más [abierto]')
})

test('shows a text as it was printed, though its words were taken apart', () => {
  expect(whole('La calidad baja—dijo—3-4 veces', 'dijo', '4')).toBe(
    'La calidad baja—[dijo]—3-[4] veces',
  )
})

test('has no empty runs', () => {
  expect(runsOf(...given('código', 'código'))).toEqual([{ text: 'código', marked: true }])
  expect(runsOf(...given(''))).toEqual([])
})

const long = (words: string, from: number) =>
  `${'antes '.repeat(from)}${words}${' después'.repeat(100)}.`

test('shows a short text whole', () => {
  expect(excerpt('El código crece.', 'crece')).toBe('El código [crece].')
})

test('shows of a long text the part that has the marks, and where it is cut', () => {
  expect(excerpt(long('código abierto', 100), 'código', 'abierto')).toMatch(
    /^… (antes ){10}\[código abierto\]( después)+ …$/,
  )
})

test('shows the beginning of a long text whose marks are there, cut only at the end', () => {
  expect(excerpt(long('código', 2), 'código')).toMatch(/^antes antes \[código\].* …$/)
  expect(excerpt(long('código', 2))).toMatch(/^antes antes código.* …$/)
})

test('shows the end of a long text whose marks are there, with its full stop', () => {
  const text = `${'antes '.repeat(100)}código crece.`
  expect(excerpt(text, 'crece')).toMatch(/^… antes.* código \[crece\]\.$/)
})

test('prefers the part that has most different words', () => {
  const text = `código código código ${'relleno '.repeat(60)} código abierto ${'relleno '.repeat(60)}`
  expect(excerpt(text, 'código', 'abierto')).toContain('[código abierto]')
})
