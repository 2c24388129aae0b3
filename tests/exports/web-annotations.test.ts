import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { webAnnotations } from '../../src/exports/web-annotations.ts'
import { anEdition, inventedEdition } from '../an-edition.ts'
import { aCorpus, judgedAgain, judgedAs } from '../a-content.ts'
const corpus = await anEdition()
const collection = webAnnotations(corpus)
const { items } = collection.first

test('is a collection with one page that holds everything', () => {
  expect(collection).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://example.org/datos/anotaciones.jsonld',
    type: 'AnnotationCollection',
    rights: 'https://creativecommons.org/licenses/by/4.0/',
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, partOf: collection.id },
    last: collection.first.id,
  })
  const fragments = corpus.quotes.flatMap((quote) => quote.fragments)
  expect(items).toHaveLength(corpus.claims.length + fragments.length)
  const ids = items.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
})

test('the words of each are in the original once, at their place, and marked in the article', () => {
  for (const { id, target } of items) {
    const [here, there] = target
    const [, articleId = ''] = /\/articulos\/([^/]+)\/original\.txt$/.exec(here!.source)!
    const original = readFileSync(
      `${inventedEdition}/content/articles/${articleId}/original.txt`,
      'utf8',
    )
    const [quote, position] = here!.selector as [
      { type: string; exact: string; prefix: string; suffix: string },
      { type: string; start: number; end: number },
    ]
    expect([quote.type, position.type]).toEqual(['TextQuoteSelector', 'TextPositionSelector'])
    const found = original.split(quote.prefix + quote.exact + quote.suffix)
    expect(found, id).toHaveLength(2)
    expect(Array.from(found[0]! + quote.prefix), id).toHaveLength(position.start)
    expect(Array.from(original).slice(position.start, position.end).join('')).toBe(quote.exact)
    expect(marked, id).toContainEqual([new URL(id).hash, quote.exact])

    // The publisher's page is pointed at by the words alone.
    const article = corpus.articles.find((each) => each.id === articleId)!
    expect(there).toEqual({ type: 'SpecificResource', source: article.url, selector: quote })
  }
})

/** The anchors of what is marked in the articles, each with its words. */
const marked = corpus.articles
  .flatMap(({ paragraphs }) => paragraphs.flatMap(({ passages }) => passages))
  .map((passage) => [
    passage.kind === 'claim'
      ? `#afirmacion-${passage.claim.id}`
      : `#cita-${passage.quote.id}${passage.fragment > 1 ? `-${passage.fragment}` : ''}`,
    passage.text,
  ])

const bodiesOf = (name: string, annotations = items) =>
  annotations.find(({ id }) => id.endsWith(`#${name}`))!

test('a claim is assessed: its verdict, its reason, its date, its page', () => {
  const [annotation] = webAnnotations(aCorpus()).first.items
  expect(annotation).toMatchObject({
    motivation: 'assessing',
    created: '2025-02-01T00:00:00Z',
    creator: { id: 'https://example.org/#glosa', name: 'Glosa' },
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: 'confirmado', language: 'es' },
      { type: 'TextualBody', purpose: 'assessing', value: 'El informe los cuenta todos.' },
      { source: 'https://example.org/afirmaciones/crece/', purpose: 'linking' },
      { type: 'TextualBody', purpose: 'tagging', value: 'hecho comprobable' },
    ],
  })
  expect(annotation).not.toHaveProperty('modified')
})

test('an imprecise claim is described by the direction in which it is', () => {
  const [annotation] = webAnnotations(aCorpus(...judgedAs('impreciso'))).first.items
  expect(annotation?.body).toMatchObject([
    { purpose: 'classifying', value: 'impreciso' },
    {},
    {},
    { purpose: 'tagging', value: 'hecho comprobable' },
    { purpose: 'describing', value: 'exagera' },
  ])
})

test('a changed verdict has the date of the first and that of the newest', () => {
  const changed = aCorpus(judgedAgain('2025-05-02'))
  expect(bodiesOf('afirmacion-crece', webAnnotations(changed).first.items)).toMatchObject({
    created: '2025-02-01T00:00:00Z',
    modified: '2025-05-02T00:00:00Z',
    body: [{ value: 'sin verificar' }, { value: 'Ya no consta en nada.' }, {}, {}],
  })
})

test('a fragment of a quote is described by its speaker, without a date, and identifies nobody', () => {
  const annotations = webAnnotations(aCorpus()).first.items
  const second = bodiesOf('cita-ana-abrir-2', annotations)
  expect(second).toMatchObject({
    motivation: 'describing',
    body: [
      { source: 'https://example.org/entidades/ana-ruiz/', purpose: 'linking' },
      { value: 'Cita de Ana Ruiz, directora del laboratorio', purpose: 'describing' },
      { source: 'https://example.org/citas/ana-abrir/', purpose: 'linking' },
    ],
  })
  expect(JSON.stringify(collection)).not.toContain('identifying')
  expect(second).not.toHaveProperty('created')
})
