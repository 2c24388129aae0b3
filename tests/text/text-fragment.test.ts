import { expect, test } from 'vitest'
import { pageText, textDirective, withTextDirectives } from '../../src/text/text-fragment.ts'
import { betweenBlocks, resolveDirective } from '../resolve-directive.ts'

/** The directive for words that a text has, the n-th time that it has them. */
function directiveFor(words: string, blocks: string[], time = 1): string | undefined {
  const places = blocks.flatMap((text, block) =>
    [...text.matchAll(new RegExp(RegExp.escape(words), 'g'))].map(({ index }) => ({
      start: { block, at: index },
      end: { block, at: index + words.length },
    })),
  )
  return textDirective(pageText(blocks), places[time - 1]!)
}

test('short words stand in the address whole, encoded', () => {
  expect(directiveFor('modelos más pequeños', ['Publican modelos más pequeños.'])).toBe(
    'text=modelos%20m%C3%A1s%20peque%C3%B1os',
  )
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

test('words at a paragraph of the same words are told by the paragraph before it', () => {
  const blocks = ['Abrir es compartir.', 'Volveremos.', 'Cerrar no.', 'Volveremos.']
  expect(directiveFor('Volveremos.', blocks, 2)).toBe('text=no.-,Volveremos.')
})

test('without the words around them, words that stand there twice have none', () => {
  const page = pageText(['Volveremos.', 'Cerrar no.', 'Volveremos.'])
  const second = { start: { block: 2, at: 0 }, end: { block: 2, at: 11 } }
  expect(textDirective(page, second, { context: false })).toBeUndefined()
})

test('letters that browsers take for the same are the same words', () => {
  expect(directiveFor('si', ['¡Sí!', 'Dice que si.'])).toBe('text=que-,si')
})

test('a place in the middle of a word of the browser’s is found by what stands before it', () => {
  expect(directiveFor('Ors', ['Según d’Ors.'])).toBe('text=d%E2%80%99-,Ors')
})

/** A text of few words, so that nearly everything in it stands there often. */
function repetitive(seed: number): string[] {
  let state = seed
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
  const words = ['la', 'ribera', 'gasta', 'la mitad', 'de agua', 'Él', 'el', '3-4', 'd’agua']
  const block = () =>
    Array.from(
      { length: 1 + next(next(4) === 0 ? 60 : 12) },
      () => words[next(words.length)]! + ['', '', ',', '.'][next(4)]!,
    ).join(' ')
  return Array.from({ length: 1 + next(6) }, block)
}

test('in texts of repeated words every directive leads to its own', () => {
  let told = 0
  for (let seed = 1; seed <= 150; seed += 1) {
    const blocks = repetitive(seed)
    const page = pageText(blocks)
    const text = blocks.join(betweenBlocks)
    for (const [block, words] of blocks.entries()) {
      const offset = blocks.slice(0, block).join(betweenBlocks).length + (block === 0 ? 0 : 1)
      const places = [...words.matchAll(/[^\s,.]+/g)]
      for (const [index, first] of places.entries()) {
        const last = places[Math.min(places.length - 1, index + ((seed + index) % 7))]!
        const [at, end] = [first.index, last.index + last[0].length]
        const directive = textDirective(page, { start: { block, at }, end: { block, at: end } })
        const isOnlyBlock = blocks.filter((other) => other.includes(words)).length === 1
        if (directive === undefined) {
          expect(isOnlyBlock, `${words} in ${text}`).toBe(false)
          continue
        }
        told += 1
        expect(resolveDirective(text, directive), `${directive} in ${text}`).toEqual({
          start: offset + at,
          end: offset + end,
        })
      }
    }
  }
  expect(told).toBeGreaterThan(1000)
})
