import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { inOneLine } from '../../src/citations/cite.ts'
import { passagesJson } from '../../src/exports/passages-json.ts'
import { anEdition } from '../an-edition.ts'
import { aCorpus, paths, replacing } from '../a-content.ts'

test('gives each passage with its addresses here and at the publisher, and its citation', () => {
  const file = passagesJson(aCorpus().articles[0]!, inOneLine)
  expect(file).toEqual({
    article: {
      title: 'Dos voces sobre el código',
      titleIsEditorial: true,
      publisher: null,
      container: 'El Diario',
      datePublished: '2024-10-28',
      url: 'https://example.org/nota',
      editionUrl: 'https://example.org/articulos/nota/',
      citation:
        '[Dos voces sobre el código]. El Diario [en línea], 28 de octubre de 2024 [consulta: {fecha de consulta}]. Disponible en: https://example.org/nota.',
    },
    paragraphs: [
      {
        number: 1,
        url: 'https://example.org/articulos/nota/#p-1',
        publisherUrl:
          'https://example.org/nota#:~:text=El%20c%C3%B3digo%20abierto%20crece.%20Cada%20a%C3%B1o%20se%20publican%20m%C3%A1s%20modelos.',
        text: 'El código abierto crece. Cada año se publican más modelos.',
        directive:
          'text=El%20c%C3%B3digo%20abierto%20crece.%20Cada%20a%C3%B1o%20se%20publican%20m%C3%A1s%20modelos.',
        citation:
          '[Dos voces sobre el código]. El Diario [en línea], 28 de octubre de 2024, párr. 1 [consulta: {fecha de consulta}]. Disponible en: https://example.org/nota.',
      },
      {
        number: 2,
        url: 'https://example.org/articulos/nota/#p-2',
        publisherUrl:
          'https://example.org/nota#:~:text=%E2%80%9CAbrir%20es%20compartir%E2%80%9D%2C%20dice,%E2%80%9CY%20compartir%20es%20crecer%E2%80%9D.',
        text: '“Abrir es compartir”, dice Ana Ruiz, directora del laboratorio. “Y compartir es crecer”.',
        directive:
          'text=%E2%80%9CAbrir%20es%20compartir%E2%80%9D%2C%20dice,%E2%80%9CY%20compartir%20es%20crecer%E2%80%9D.',
        citation:
          '[Dos voces sobre el código]. El Diario [en línea], 28 de octubre de 2024, párr. 2 [consulta: {fecha de consulta}]. Disponible en: https://example.org/nota.',
      },
    ],
    sections: [
      {
        id: 'voces',
        title: 'Dos voces',
        isPrinted: false,
        url: 'https://example.org/articulos/nota/#voces',
        citation:
          '[Dos voces sobre el código]. El Diario [en línea], 28 de octubre de 2024, párrs. 1-2 [consulta: {fecha de consulta}]. Disponible en: https://example.org/nota.',
      },
    ],
    quotes: [
      {
        id: 'ana-abrir',
        url: 'https://example.org/citas/ana-abrir/',
        articleUrl: 'https://example.org/articulos/nota/#cita-ana-abrir',
        publisherUrl:
          'https://example.org/nota#:~:text=Abrir%20es%20compartir&text=Y%20compartir%20es%20crecer',
        paragraph: 2,
        citation:
          '[Dos voces sobre el código]. El Diario [en línea], 28 de octubre de 2024, párr. 2 [consulta: {fecha de consulta}]. Disponible en: https://example.org/nota.',
        text: 'Abrir es compartir […] Y compartir es crecer',
        fragments: ['Abrir es compartir', 'Y compartir es crecer'],
        // The note says the first words, too.
        directives: [
          'text=Abrir%20es%20compartir,-%E2%80%9D%2C%20dice',
          'text=Y%20compartir%20es%20crecer',
        ],
        speaker: 'Ana Ruiz',
        role: 'directora del laboratorio',
        translation: 'Traducción: las palabras en inglés no constan.',
      },
    ],
    claims: [
      {
        id: 'crece',
        url: 'https://example.org/afirmaciones/crece/',
        articleUrl: 'https://example.org/articulos/nota/#afirmacion-crece',
        publisherUrl:
          'https://example.org/nota#:~:text=Cada%20a%C3%B1o%20se%20publican%20m%C3%A1s%20modelos',
        paragraph: 1,
        citation:
          '[Dos voces sobre el código]. El Diario [en línea], 28 de octubre de 2024, párr. 1 [consulta: {fecha de consulta}]. Disponible en: https://example.org/nota.',
        text: 'Cada año se publican más modelos',
        directive: 'text=Cada%20a%C3%B1o%20se%20publican%20m%C3%A1s%20modelos',
        attribution: 'Afirmación del artículo',
        verdict: 'confirmado',
        assessed: '2025-02-01',
        isInDoubt: false,
        quote: null,
      },
    ],
  })
})

test.each([
  ['claimant: { voice: article }', 'claimant: { group: los críticos }', 'a los críticos'],
  ['claimant: { voice: article }', 'claimant: { group: el sector }', 'al sector'],
  ['claimant: { voice: article }', 'claimant: { speaker: ana-ruiz }', 'a Ana Ruiz'],
])('what the article attributes to somebody is not put as theirs: %s, %s', (voice, by, to) => {
  const [article] = aCorpus(replacing(paths.claim, voice, by)).articles
  const { claims } = passagesJson(article!, inOneLine)
  expect(claims[0]!.attribution).toBe(`Afirmación atribuida en el artículo ${to}`)
})

test('the claims of a whole article say whose they are', async () => {
  const { articles } = await anEdition()
  const { claims } = passagesJson(articles[0]!, inOneLine)
  const attributions = Object.fromEntries(claims.map(({ id, attribution }) => [id, attribution]))
  expect(attributions).toMatchObject({
    'toneladas-de-agua': 'Afirmación del artículo',
    'restringir-ideas': 'Afirmación atribuida en el artículo a sus defensores',
    'sanz-mas-seguro': 'Lucía Sanz, directora sénior de jardinería de Verdor',
    'promocion-verdor': 'Texto promocional de la página',
  })
  for (const attribution of Object.values(attributions)) expect(attribution).toMatch(/^\p{Lu}/u)
})

test('compressed, it is smaller than twice the words of the article', async () => {
  const { articles } = await anEdition()
  for (const article of articles) {
    const weigh = (data: unknown) => brotliCompressSync(JSON.stringify(data)).length
    const words = article.paragraphs.map(({ text }) => text)
    expect(weigh(passagesJson(article, inOneLine))).toBeLessThan(1_500 + 3 * weigh(words))
  }
})
