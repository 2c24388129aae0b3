import { expect, test } from 'vitest'
import { anEdition } from '../an-edition.ts'
import {
  firstWordsDirective,
  textDirective,
  withTextDirectives,
} from '../../src/text/text-fragment.ts'

/** The directive for words that a text has, the n-th time that it has them. */
function directiveFor(words: string, blocks: string[], time = 1): string {
  const places = blocks.flatMap((text, block) =>
    [...text.matchAll(new RegExp(RegExp.escape(words), 'g'))].map(({ index }) => ({
      block,
      start: index,
      end: index + words.length,
    })),
  )
  return textDirective(blocks, places[time - 1]!)
}

test('short words stand in the address whole, encoded', () => {
  expect(directiveFor('modelos más pequeños', ['Publican modelos más pequeños.'])).toBe(
    'text=modelos%20m%C3%A1s%20peque%C3%B1os',
  )
})

test('first words are six, or more where others begin like them', () => {
  const words = 'uno dos tres cuatro cinco seis siete ocho'
  expect(firstWordsDirective([words], words)).toBe('text=uno%20dos%20tres%20cuatro%20cinco%20seis')
  expect(firstWordsDirective(['Uno dos tres cuatro cinco seis y más.', words], words)).toBe(
    'text=uno%20dos%20tres%20cuatro%20cinco%20seis%20siete',
  )
  expect(firstWordsDirective([words], 'uno dos')).toBe('text=uno%20dos')
})

test('a hyphen, a comma and an ampersand are words here, and no syntax', () => {
  expect(directiveFor('I+D, R&D y GPT-3', ['Sobre I+D, R&D y GPT-3.'])).toBe(
    'text=I%2BD%2C%20R%26D%20y%20GPT%2D3',
  )
})

test('long words are told by how they begin and end', () => {
  const words =
    'Este enfoque contrasta con el de otras empresas, que guardan sus modelos y cobran por cada uso de ellos'
  expect(directiveFor(words, [`Antes. ${words}. Después.`])).toBe(
    'text=Este%20enfoque%20contrasta%20con,cada%20uso%20de%20ellos',
  )
})

test('long words that begin or end like others are told by more of them', () => {
  const words =
    'la comunidad de desarrolladores crece cada año, y a la vez la comunidad de desarrolladores se ordena'
  expect(directiveFor(words, [`Aquí la comunidad de desarrolladores calla.`, words])).toBe(
    'text=la%20comunidad%20de%20desarrolladores%20crece,de%20desarrolladores%20se%20ordena',
  )
})

test('words that stand there twice are told apart by those around them', () => {
  const blocks = ['El código abierto crece.', 'Meta defiende el código abierto.']
  expect(directiveFor('código abierto', blocks)).toBe('text=c%C3%B3digo%20abierto,-crece.')
  expect(directiveFor('código abierto', blocks, 2)).toBe(
    'text=defiende%20el-,c%C3%B3digo%20abierto',
  )
})

test('or by those after them alone, where nothing stands before', () => {
  const blocks = ['Abrir es compartir.', 'Abrir es crecer.']
  expect(directiveFor('Abrir', blocks, 2)).toBe('text=Abrir,-es%20crecer.')
})

test('a part of a longer word is no second time', () => {
  expect(directiveFor('modelo', ['Los modelos y el modelo.', 'Un modelado.'], 2)).toBe(
    'text=modelo',
  )
})

test('words in two places go into one address, and an address may have a fragment already', () => {
  expect(withTextDirectives('https://example.org/a', ['text=uno', 'text=dos'])).toBe(
    'https://example.org/a#:~:text=uno&text=dos',
  )
  expect(withTextDirectives('https://example.org/a#b', ['text=uno'])).toBe(
    'https://example.org/a#b:~:text=uno',
  )
})

test('every passage of the articles is found, and nothing but the passage', async () => {
  const { articles } = await anEdition()
  for (const { paragraphs } of articles) {
    const blocks = paragraphs.map(({ text }) => text)
    for (const { number, passages } of paragraphs) {
      for (const { start, end } of passages) {
        const stretch = { block: number - 1, start, end }
        expect(found(textDirective(blocks, stretch), blocks)).toEqual(stretch)
      }
    }
  }
})

/** Where a browser arrives: the first place that fits, as the specification has it. */
function found(directive: string, blocks: string[]) {
  const parts = directive.slice('text='.length).split(',')
  const before = parts[0]!.endsWith('-') ? decodeURIComponent(parts.shift()!.slice(0, -1)) : ''
  const after = parts.at(-1)!.startsWith('-') ? decodeURIComponent(parts.pop()!.slice(1)) : ''
  const [first = '', last] = parts.map(decodeURIComponent)
  for (const [block, text] of blocks.entries()) {
    for (let start = 0; (start = indexIn(text, first, start)) !== -1; start += 1) {
      const afterFirst = start + first.length
      const lastAt = last === undefined ? start : indexIn(text, last, afterFirst)
      const end = lastAt + (last ?? first).length
      if (lastAt === -1) continue
      if (!text.slice(0, start).trimEnd().toLowerCase().endsWith(before.toLowerCase())) continue
      if (!text.slice(end).trimStart().toLowerCase().startsWith(after.toLowerCase())) continue
      return { block, start, end }
    }
  }
  return undefined
}

function indexIn(text: string, words: string, from: number): number {
  return text.toLowerCase().indexOf(words.toLowerCase(), from)
}
