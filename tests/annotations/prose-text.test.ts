import { expect, test } from 'vitest'
import { proseOf, type Prose } from '../../src/annotations/prose-text.ts'
import { parseText } from '../../src/markdown/parse-mdx.ts'

function proseIn(mdx: string): Prose {
  const parsed = parseText(mdx, 'mdx')
  if ('problem' in parsed) throw new Error(parsed.problem.reason)
  return proseOf(parsed.tree)
}

const wordsOf = (mdx: string) => proseIn(mdx).text

test('leaves citations out, with the space before them', () => {
  expect(
    wordsOf('Se publicó <Cite source="a b" />. Lo dice [la nota](/x/)\n<Cite claim="c" />.'),
  ).toBe('Se publicó. Lo dice la nota.')
})

test('knows where in the words what is cited', () => {
  const { text, citations } = proseIn(
    'Uno.\n\nSe publicó <Cite source="a b" claim="c" />, y *así <Cite quote="d" />*.',
  )
  expect(citations.map(({ at, cited }) => [text.slice(0, at), cited])).toEqual([
    [
      'Uno.\n\nSe publicó',
      [
        { kind: 'source', id: 'a' },
        { kind: 'source', id: 'b' },
        { kind: 'claim', id: 'c' },
      ],
    ],
    ['Uno.\n\nSe publicó, y así', [{ kind: 'quote', id: 'd' }]],
  ])
})

test('leaves every other sign where it stands', () => {
  expect(wordsOf('Los archivos .gguf y .NET : así.')).toBe('Los archivos .gguf y .NET : así.')
})

test('keeps the paragraphs apart', () => {
  expect(wordsOf('Uno\n\nDos\ntres')).toBe('Uno\n\nDos tres')
})

test('knows which words are a link', () => {
  const { text, links } = proseIn('Uno.\n\nLo dice [la\nnota ](/x/) <Cite source="a" />.')
  expect(text).toBe('Uno.\n\nLo dice la nota.')
  expect(links.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
    ['la nota', '/x/'],
  ])
})

test.each([
  ['Lo dice\n<Cite source="a" />\nla nota.', 'Lo dice la nota.'],
  [
    'Lo dice\n<Cite source="a" /> <Cite source="b" />\n<Cite claim="c" />\nla nota.',
    'Lo dice la nota.',
  ],
  ['Lo dice\n<Cite\n  source="a"\n/>', 'Lo dice'],
  ['> Lo dice\n> <Cite source="a" />\n> la nota.', 'Lo dice la nota.'],
  ['- Lo dice\n  <Cite source="a" />\n  la nota.', 'Lo dice la nota.'],
])('a citation in a line of its own stands in the paragraph around it: %s', (mdx, text) => {
  const prose = proseIn(mdx)
  expect(prose.text).toBe(text)
  expect(new Set(prose.citations.map(({ at }) => at))).toEqual(new Set(['Lo dice'.length]))
})

test('a blank line begins a paragraph, beside a citation too', () => {
  expect(wordsOf('Uno\n<Cite source="a" />\n\nDos')).toBe('Uno\n\nDos')
})

test('a citation inside a link or emphasis leaves nothing behind either', () => {
  const { text, citations } = proseIn(
    'Lo dice [la nota <Cite source="a" />](/x/) *ya <Cite source="b" />*.',
  )
  expect(text).toBe('Lo dice la nota ya.')
  expect(citations.map(({ at }) => text.slice(0, at))).toEqual([
    'Lo dice la nota',
    'Lo dice la nota ya',
  ])
})
