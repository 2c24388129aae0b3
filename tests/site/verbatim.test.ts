import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { attribute, elementsIn, pagesIn, textIn } from './pages.ts'

const path = '/articulos/ia-de-codigo-abierto/'
const original = readFileSync('content/articles/ia-de-codigo-abierto/original.txt', 'utf8')

for (const site of ['root', 'base', 'two'] as const) {
  test(`a reader of the site “${site}” finds the publisher's words, character by character`, () => {
    const page = pagesIn(inject('sites')[site]).find((page) => page.path === path)
    const paragraphs = elementsIn(page!.document, (element) =>
      /^p-\d+$/.test(attribute(element, 'id') ?? ''),
    )

    const words = paragraphs.map((paragraph) =>
      // A line break in HTML is a space to a reader; nothing else is touched.
      textIn(paragraph, (element) => attribute(element, 'data-editorial') !== undefined).replace(
        /\n/g,
        ' ',
      ),
    )
    expect(words.join('\n')).toBe(original)
    expect(paragraphs.map((paragraph) => attribute(paragraph, 'id'))).toEqual(
      original.split('\n').map((_, index) => `p-${index + 1}`),
    )
  })
}
