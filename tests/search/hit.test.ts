import { expect, test } from 'vitest'
import { hitOf, type Found } from '../../src/search/hit.ts'
import { indexedFragments } from '../../src/search/words.ts'

const quote: Found = {
  url: '/glosa/articulos/nota/#cita-ana-abrir',
  content: indexedFragments(['Abrir es compartir', 'Y compartir es crecer']),
  meta: { persona: 'Ana Ruiz' },
  filters: {
    tipo: ['cita'],
    id: ['ana-abrir'],
    persona: ['Ana Ruiz'],
    articulo: ['Dos voces'],
    parrafo: ['10', '2'],
  },
  locations: [],
}

const urlOf = (...locations: number[]) => hitOf({ ...quote, locations }, '/glosa/').url

test('a quote leads to its fragment that has most of the matches', () => {
  expect(urlOf(0)).toBe('/glosa/articulos/nota/#cita-ana-abrir')
  expect(urlOf(7)).toBe('/glosa/articulos/nota/#cita-ana-abrir-2')
  expect(urlOf(2, 5, 7)).toBe('/glosa/articulos/nota/#cita-ana-abrir-2')
})

test('a quote whose fragments match alike, or not at all, leads to the first', () => {
  expect(urlOf(2, 5)).toBe('/glosa/articulos/nota/#cita-ana-abrir')
  expect(urlOf()).toBe('/glosa/articulos/nota/#cita-ana-abrir')
})

test('a quote says who speaks, where it stands, and has a page of its own', () => {
  expect(hitOf(quote, '/glosa/')).toMatchObject({
    kind: 'cita',
    person: 'Ana Ruiz',
    verdict: undefined,
    place: '¶ 2, 10 · Dos voces',
    page: { url: '/glosa/citas/ana-abrir/', name: 'Página de la cita' },
  })
})
