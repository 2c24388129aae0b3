import { describe, expect, test } from 'vitest'
import { fitText } from '../../src/previews/fit-text.ts'
import { prose } from '../../src/previews/frame.ts'
import { openTypesetter } from '../../src/previews/typesetter.ts'

const room = { width: 1000, height: 380 }
const sizes = { least: 34, most: 80 }

const sentences = [
  'Imagínese que existe algún pequeño ajuste novedoso en la arquitectura de su modelo.',
  'Pero si 20\u00a0000 personas juegan con el código de su modelo, alguien lo detectará.',
]

const type = await openTypesetter(new Set(sentences.join('')))
const fitted = (...paragraphs: string[]) =>
  fitText(
    paragraphs,
    room,
    sizes,
    (text, size) => type.widthOf(text, prose(size)),
    (text) => `«${text}»`,
  )
const wordsOf = ({ lines }: ReturnType<typeof fitText>) =>
  lines.map(({ words }) => words.map(({ text }) => text).join(' '))

test('a few words are as large as words get', () => {
  const text = fitted('Abrir es compartir')
  expect(text.size).toBe(80)
  expect(wordsOf(text)).toEqual(['«Abrir es compartir»'])
})

test('the more words, the smaller they are', () => {
  const [first = '', second = ''] = sentences
  const sizesOfMore = [
    [first],
    [first, second],
    [first, second, first],
    [first, second, first, second],
  ]
  const found = sizesOfMore.map((paragraphs) => fitted(...paragraphs).size)
  expect(found).toEqual(found.toSorted((a, b) => b - a))
  expect(new Set(found).size).toBe(found.length)
})

test('a number stays whole across its spaces', () => {
  const lines = wordsOf(fitted(...sentences))
  expect(lines.some((line) => line.includes('20\u00a0000'))).toBe(true)
})

describe.each([1, 2, 3, 4, 6, 9, 14, 40])('%i sentences', (count) => {
  const text = Array.from({ length: count }, (_, index) => sentences[index % 2]!).join(' ')
  const one = fitted(text)
  const several = fitted(...Array.from({ length: count }, (_, index) => sentences[index % 2]!))

  test('stay within their room', () => {
    for (const { lines, height, leading } of [one, several]) {
      expect(height).toBeLessThanOrEqual(room.height)
      for (const line of lines) {
        expect(line.width).toBeLessThanOrEqual(room.width)
        expect(line.top + leading).toBeLessThanOrEqual(height)
      }
    }
  })

  test('are all there, or cut where it says so', () => {
    const words = wordsOf(one).join(' ')
    if (!one.isCut) expect(words).toBe(`«${text}»`)
    else {
      expect(one.size).toBe(34)
      expect(words).toMatch(/[.]\u00a0\[…\]»$/)
      expect(text.startsWith(words.slice(1).replace('\u00a0[…]»', ''))).toBe(true)
    }
    expect(one.isCut).toBe(count > 6)
  })
})

test('without the end of a sentence in sight, the cut is after a word', () => {
  const text = sentences[0]!.replace('.', '').concat(' ').repeat(9).trim()
  const words = wordsOf(fitted(text)).join(' ').slice(1)
  expect(words.endsWith('\u00a0[…]»')).toBe(true)
  expect(text.startsWith(`${words.replace('\u00a0[…]»', '')} `)).toBe(true)
})

test('a fragment without room is left out whole', () => {
  const long = sentences.join(' ')
  const words = wordsOf(fitted(long, long, long, long)).join(' ')
  expect(words.match(/«/g)).toHaveLength(3)
  expect(words.endsWith('\u00a0[…]»')).toBe(true)
})

test('a word wider than a line is broken', () => {
  const text = fitted('a'.repeat(200))
  expect(text.lines.length).toBeGreaterThan(1)
  for (const { width } of text.lines) expect(width).toBeLessThanOrEqual(room.width)
})
