import { describe, expect, test } from 'vitest'
import type { Card } from '../../src/previews/card.ts'
import { textsIn, type Element } from '../../src/previews/element.ts'
import { cut, fit } from '../../src/previews/fit.ts'

/** A card whose letters are as wide as they are high, and a room for so many of them. */
async function fitted(paragraphs: string[], room: number, most = 80) {
  const card: Card = {
    paragraphs,
    sizes: { least: 34, most },
    draw: (paragraphs, size): Element => ({
      type: 'div',
      props: {
        style: { size },
        children: paragraphs.map((text) => ({ type: 'div', props: { style: {}, children: text } })),
      },
    }),
  }
  const fits = (element: Element) =>
    Promise.resolve(textsIn(element).join('').length * Number(element.props.style.size) <= room)
  const element = await fit(card, fits)
  return { size: element.props.style.size, texts: textsIn(element) }
}

test('a few words are as large as words get', async () => {
  expect(await fitted(['Abrir'], 1000)).toEqual({ size: 80, texts: ['Abrir'] })
})

test('more words are as small as they must be, and all there', async () => {
  expect(await fitted(['Abrir es compartir'], 1000)).toEqual({
    size: 54,
    texts: ['Abrir es compartir'],
  })
})

test('what has no room in the least size is cut after a word, and says so', async () => {
  expect(await fitted(['Abrir, compartir y crecer'], 20 * 34)).toEqual({
    size: 34,
    texts: ['Abrir, compartir\u00a0[…]'],
  })
})

test('as much is kept as there is room for', async () => {
  expect((await fitted(['a b c d e f g h i j'], 15 * 34)).texts).toEqual(['a b c d e f\u00a0[…]'])
})

test('the same holds where the least size is the only one', async () => {
  expect((await fitted(['a b c d e f g h i j'], 15 * 34, 34)).texts).toEqual([
    'a b c d e f\u00a0[…]',
  ])
  expect((await fitted(['a b c'], 15 * 34, 34)).texts).toEqual(['a b c'])
})

test('of a word without room, one letter is left at least', async () => {
  expect((await fitted(['aaaa'], 10)).texts).toEqual(['a\u00a0[…]'])
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
