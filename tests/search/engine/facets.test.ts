import { expect, test } from 'vitest'
import { countFacets, isSelected, type Selection } from '../../../src/search/engine/facets.ts'
import { facets, type Facet } from '../../../src/search/bundle.ts'
import { aBundle, opened } from '../a-bundle.ts'

const people = { ana: 'Ana Ruiz', 'la-voz-del-articulo': 'la voz del artículo' }
const themes = { datos: 'Licencias y datos', riesgos: 'Riesgos' }

/** Two quotes and two claims of an article, and an entity of none. */
const items = [
  ...opened(
    aBundle(
      [
        { kind: 'cita', words: 'uno', person: 'ana', themes: ['datos'] },
        { kind: 'cita', words: 'dos', person: 'ana', themes: ['datos', 'riesgos'] },
        {
          kind: 'afirmación',
          words: 'tres',
          person: 'ana',
          themes: ['riesgos'],
          verdict: 'confirmado',
        },
        {
          kind: 'afirmación',
          words: 'cuatro',
          person: 'la-voz-del-articulo',
          themes: ['riesgos'],
          verdict: 'sin verificar',
        },
      ],
      { people, themes, article: { id: 'nota', title: 'Dos voces' } },
    ),
  ).items,
  ...opened(aBundle([{ kind: 'entidad', name: 'Meta', themes: ['datos'] }], { themes })).items,
]

/** The values of a facet as a reader sees them, with their counts. */
const counts = (facet: Facet, selection: Selection = {}) =>
  countFacets(items, selection)[facet].map(({ label, count }) => `${label} ${count}`)

/** How many things are among what is chosen. */
const total = (selection: Selection) => items.filter((item) => isSelected(item, selection)).length

test('counts the results by each facet, the most frequent value first', () => {
  expect(facets.map((facet) => counts(facet))).toEqual([
    ['afirmación 2', 'cita 2', 'entidad 1'],
    ['Ana Ruiz 3', 'la voz del artículo 1'],
    ['Licencias y datos 3', 'Riesgos 3'],
    ['confirmado 1', 'sin verificar 1'],
    ['Dos voces 4'],
  ])
})

test('has values for addresses beside the words for readers', () => {
  expect(countFacets(items, {}).tipo.map(({ value }) => value)).toEqual([
    'afirmacion',
    'cita',
    'entidad',
  ])
  expect(countFacets(items, {}).veredicto.map(({ value }) => value)).toEqual([
    'confirmado',
    'sin-verificar',
  ])
})

test('counts under what is chosen of the other facets', () => {
  expect(counts('tema', { tipo: ['cita'] })).toEqual(['Licencias y datos 2', 'Riesgos 1'])
  expect(counts('veredicto', { tema: ['riesgos'], persona: ['ana'] })).toEqual(['confirmado 1'])
})

test('counts without regard to what is chosen of the same facet', () => {
  expect(counts('tipo', { tipo: ['cita'] })).toEqual(counts('tipo'))
})

test('leaves out a value that would leave nothing', () => {
  expect(counts('tipo', { persona: ['ana'] })).toEqual(['cita 2', 'afirmación 1'])
  expect(counts('veredicto', { tipo: ['cita'] })).toEqual([])
})

test('keeps a value that is chosen, though it leaves nothing', () => {
  expect(counts('veredicto', { tipo: ['cita'], veredicto: ['confirmado'] })).toEqual([
    'confirmado 0',
  ])
})

test('counts what a click on each value would leave', () => {
  const selection = { tema: ['riesgos'] }
  for (const { value, count } of countFacets(items, selection).tipo) {
    expect(total({ ...selection, tipo: [value] })).toBe(count)
  }
})

test('has what any of the chosen values of a facet applies to', () => {
  expect(total({ tipo: ['cita'] })).toBe(2)
  expect(total({ tipo: ['cita', 'entidad'] })).toBe(3)
  expect(total({ tema: ['datos', 'riesgos'] })).toBe(5)
})

test('has what one value of every chosen facet applies to', () => {
  expect(total({ tipo: ['afirmacion'], persona: ['ana'] })).toBe(1)
  expect(total({ tipo: ['cita'], veredicto: ['confirmado'] })).toBe(0)
})

test('has everything when nothing is chosen', () => {
  expect(total({})).toBe(5)
  expect(total({ tipo: [] })).toBe(5)
})

test('has nothing of a value that nobody knows, and names it', () => {
  expect(total({ tema: ['<b>otro</b>'] })).toBe(0)
  expect(counts('tema', { tema: ['<b>otro</b>'] })).toContain('<b>otro</b> 0')
})

test.each(['__proto__', 'constructor', 'toString'])('has nothing of the value %s', (value) => {
  for (const facet of facets) {
    expect(total({ [facet]: [value] })).toBe(0)
    expect(countFacets(items, { [facet]: [value] })[facet]).toContainEqual({
      value,
      label: value,
      count: 0,
    })
  }
})

test('has no values where there is nothing', () => {
  expect(Object.values(countFacets([], {})).flat()).toEqual([])
})
