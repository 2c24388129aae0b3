import { expect, test } from 'vitest'
import { copyableOf } from '../../../src/enhancements/passage/copyable.ts'
import { passagesJson } from '../../../src/exports/passages-json.ts'
import { aCorpus } from '../../a-content.ts'

const [article] = aCorpus().articles
const file = passagesJson(
  article!,
  ({ paragraphs }) => `El Diario, 2024${paragraphs === undefined ? '' : `, párr. ${paragraphs}`}.`,
)
const edition = 'https://example.org/articulos/nota/'

test('a quote is copied with all its fragments, whoever says it, and their role as printed', () => {
  expect(copyableOf(file, 'cita-ana-abrir')).toEqual({
    name: 'Cita de Ana Ruiz',
    url: `${edition}#cita-ana-abrir`,
    urlOfWords: `${edition}#cita-ana-abrir:~:text=Abrir%20es%20compartir,-%E2%80%9D%2C%20dice`,
    words: 'Abrir es compartir […] Y compartir es crecer',
    who: 'Ana Ruiz, directora del laboratorio',
    translation: 'Traducción: las palabras en inglés no constan.',
    assessment: undefined,
    byline: 'Ana Ruiz, en El Diario, 28 de octubre de 2024',
    citation: 'El Diario, 2024, párr. 2.',
    citeUrl: 'https://example.org/citas/ana-abrir/#citar',
  })
})

test('a later fragment has its own address, with its own words, and is copied whole', () => {
  expect(copyableOf(file, 'cita-ana-abrir-2')).toMatchObject({
    url: `${edition}#cita-ana-abrir-2`,
    urlOfWords: `${edition}#cita-ana-abrir-2:~:text=Y%20compartir%20es%20crecer`,
    words: 'Abrir es compartir […] Y compartir es crecer',
  })
  expect(copyableOf(file, 'cita-ana-abrir-3')).toBeUndefined()
})

test('a claim is copied with whose it is and what this edition finds of it', () => {
  expect(copyableOf(file, 'afirmacion-crece')).toMatchObject({
    url: `${edition}#afirmacion-crece`,
    words: 'Cada año se publican más modelos',
    who: 'Afirmación del artículo',
    assessment: 'Valoración de Glosa, 1 de febrero de 2025: confirmado.',
    byline: 'Afirmación del artículo, en El Diario, 28 de octubre de 2024',
    citation: 'El Diario, 2024, párr. 1.',
    citeUrl: 'https://example.org/afirmaciones/crece/#citar',
  })
})

test('a paragraph is copied whole, a section by its heading and the paragraphs it spans', () => {
  expect(copyableOf(file, 'p-1')).toMatchObject({
    name: 'Párrafo 1',
    byline: 'El Diario, 28 de octubre de 2024, párr. 1',
    words: 'El código abierto crece. Cada año se publican más modelos.',
    citation: 'El Diario, 2024, párr. 1.',
    citeUrl: `${edition}citar/`,
  })
  expect(copyableOf(file, 'voces')).toMatchObject({
    name: 'Sección «Dos voces»',
    url: `${edition}#voces`,
    urlOfWords: undefined,
    words: undefined,
    who: undefined,
    citation: 'El Diario, 2024, párr. 1-2.',
  })
})

test('what is copied whole warns of the claims within that are in doubt', () => {
  const doubted = file.claims.map((claim) => ({
    ...claim,
    isInDoubt: true,
    verdict: 'disputado',
    quote: 'ana-abrir',
  }))
  const warning =
    'Valoración de Glosa, 1 de febrero de 2025: «Cada año se publican más modelos», disputado.'
  for (const fragment of ['cita-ana-abrir', 'p-1']) {
    expect(copyableOf({ ...file, claims: doubted }, fragment)?.assessment).toBe(warning)
  }
  expect(copyableOf({ ...file, claims: doubted }, 'p-2')?.assessment).toBeUndefined()
  expect(copyableOf(file, 'p-1')?.assessment).toBeUndefined()
})

test('there is nothing at another anchor', () => {
  for (const fragment of ['', 'p-3', 'p-01', 'cita-ana', 'nota-cita-ana-abrir']) {
    expect(copyableOf(file, fragment), fragment).toBeUndefined()
  }
})
