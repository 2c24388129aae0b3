import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extractAnnotations } from '../../src/annotations/extract.ts'
import { fragmentOf } from '../../src/edition/paths.ts'
import { parseText } from '../../src/markdown/parse-mdx.ts'
import { partsOf, type ElementPart, type Part } from '../../src/markdown/render.ts'
import { articleText, introductionText } from '../../src/markdown/rendered-texts.ts'

const small = `---
title: Nota
---

<Section id="voces" title="Voces">

<Quote id="ana">“Abrir”</Quote>, dice Ana.

<Quote id="luis">«No»</Quote> <Quote id="ana">“Sí”</Quote>

<Promotion>

<Claim id="compre">Compre.</Claim>

</Promotion>

</Section>
`
const long = readFileSync(
  'tests/edition/content/articles/huerto-de-la-estacion/article.mdx',
  'utf8',
)

describe.each([
  ['a small article', small],
  ['an article of the invented edition', long],
])('%s', (_, source) => {
  const parsed = parseText(source, 'mdx')
  if ('problem' in parsed) throw new Error(parsed.problem.reason)
  const { paragraphs, marks } = extractAnnotations(parsed.tree)
  const elements = elementsOf(articleText(source, { article: 'nota', onlyPassages: false }))

  test('is rendered with the paragraphs that are extracted, in the same order', () => {
    expect(elements.filter(({ name }) => name === 'p').map(withWords)).toEqual(
      paragraphs.map(({ number, text }) => ({
        id: fragmentOf({ kind: 'paragraph', number }),
        article: 'nota',
        number: String(number),
        words: text,
      })),
    )
  })

  test('is rendered with the fragments that are extracted, in the same order', () => {
    expect(elements.filter(({ name }) => name === 'Quote').map(withWords)).toEqual(
      marks
        .filter((mark) => mark.kind === 'quote')
        .map(({ id, fragment, text }) => ({ id, fragment: String(fragment), words: text })),
    )
  })
})

test('an article of which only passages are shown has no other words', () => {
  const elements = elementsOf(articleText(small, { article: 'nota', onlyPassages: true }))
  const paragraphs = elements.filter(({ name }) => name === 'p')
  expect(paragraphs.map((one) => withWords(one).words)).toEqual([
    '“Abrir” […]',
    '«No» “Sí”',
    'Compre.',
  ])
})

test('an introduction tells each citation of which theme it is', () => {
  const text = introductionText('---\ntitle: A\n---\n\nUno <Cite source="x" />.\n', 'apertura')
  expect(elementsOf(text)).toEqual([
    { name: 'p', attributes: {}, parts: ['Uno ', expect.anything(), '.'] },
    { name: 'Cite', attributes: { source: 'x', theme: 'apertura' }, parts: [] },
  ])
})

test('a citation in a line of its own is rendered in the paragraph around it', () => {
  const text = introductionText(
    '---\ntitle: A\n---\n\nUno\n<Cite source="x" />\ndos.\n',
    'apertura',
  )
  expect(elementsOf(text)[0]).toEqual({
    name: 'p',
    attributes: {},
    parts: ['Uno ', expect.anything(), ' dos.'],
  })
})

/** Every element of a rendered text, in the order in which they begin. */
function elementsOf(text: Parameters<typeof partsOf>[0]): ElementPart[] {
  const names = new Set(['Section', 'Promotion', 'Quote', 'Claim', 'Cite', 'p', 'span'])
  const found: ElementPart[] = []
  const add = (parts: readonly Part[]) => {
    for (const part of parts) {
      if (typeof part === 'string') continue
      found.push(part)
      add(part.parts)
    }
  }
  add(partsOf(text, '/', names))
  return found
}

function withWords({ attributes, parts }: ElementPart) {
  return { ...attributes, words: wordsOf(parts) }
}

function wordsOf(parts: readonly Part[]): string {
  return parts
    .map((part) => (typeof part === 'string' ? part.replace(/<[^>]*>/g, '') : wordsOf(part.parts)))
    .join('')
    .replaceAll('&amp;', '&')
}
