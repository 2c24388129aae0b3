import { describe, expect, test } from 'vitest'
import type { Card } from '../../src/previews/card.ts'
import { column, label, textsIn } from '../../src/previews/box.ts'
import { cut, fit } from '../../src/previews/fit.ts'

/** A card whose letters are as wide as they are high, and a room for so many of them. */
function fitted(paragraphs: string[], room: number, most = 80) {
  const card: Card = {
    paragraphs,
    sizes: { least: 34, most },
    draw: (paragraphs, size) => column(paragraphs.map((text) => label(text, size, '#000000'))),
  }
  return fit(card, (box) => {
    const texts = textsIn(box)
    const size = box.kind === 'column' && box.children[0]?.kind === 'text' && box.children[0].size
    return { fits: texts.join('').length * Number(size) <= room, size, texts }
  })
}

test('a few words are as large as words get', () => {
  expect(fitted(['Abrir'], 1000)).toMatchObject({ size: 80, texts: ['Abrir'] })
})

test('more words are as small as they must be, and all there', () => {
  expect(fitted(['Abrir es compartir'], 1000)).toMatchObject({
    size: 54,
    texts: ['Abrir es compartir'],
  })
})

test('what has no room in the least size is cut after a word, and says so', () => {
  expect(fitted(['Abrir, compartir y crecer'], 20 * 34)).toMatchObject({
    size: 34,
    texts: ['Abrir, compartir\u00a0[…]'],
  })
})

test('as much is kept as there is room for', () => {
  expect(fitted(['a b c d e f g h i j'], 15 * 34).texts).toEqual(['a b c d e f\u00a0[…]'])
})

test('the same holds where the least size is the only one', () => {
  expect(fitted(['a b c d e f g h i j'], 15 * 34, 34).texts).toEqual(['a b c d e f\u00a0[…]'])
  expect(fitted(['a b c'], 15 * 34, 34).texts).toEqual(['a b c'])
})

test('of a word without room, one letter is left at least', () => {
  expect(fitted(['aaaa'], 10).texts).toEqual(['a\u00a0[…]'])
})

describe('a cut', () => {
  const paragraphs = ['Abrir es compartir.', 'Y compartir es crecer.']

  test('keeps the paragraphs before it whole', () => {
    expect(cut(paragraphs, 31)).toEqual(['Abrir es compartir.', 'Y compartir\u00a0[…]'])
  })

  test('leaves out a paragraph of which no word has room', () => {
    expect(cut(paragraphs, 19)).toEqual(['Abrir es compartir.\u00a0[…]'])
    expect(cut(paragraphs, 12)).toEqual(['Abrir es\u00a0[…]'])
  })

  test('is within a word only where there is no space before it', () => {
    expect(cut(['aaaaaaaaaa bbb'], 4)).toEqual(['aaaa\u00a0[…]'])
  })
})
