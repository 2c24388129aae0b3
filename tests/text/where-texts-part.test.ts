import { expect, test } from 'vitest'
import { whereTextsPart } from '../../src/text/where-texts-part.ts'

const long = 'Una frase que empieza igual, que sigue igual durante un buen rato y que al fin'

test('texts that differ at once are shown from their beginning', () => {
  expect(whereTextsPart('Cada año más', 'Cada mes más')).toEqual({
    before: 'Cada año más',
    after: 'Cada mes más',
  })
})

test('texts that differ later are shown from a little before that', () => {
  const parting = whereTextsPart(`${long} cambia.`, `${long} no cambia.`)
  expect(parting?.before).toMatch(/^….*que al fin cambia\.$/)
  expect(parting?.after).toMatch(/^….*que al fin no cambia\.$/)
})

test('one that goes on where the other ends differs there', () => {
  expect(whereTextsPart('Abrir', 'Abrir más')).toEqual({ before: 'Abrir', after: 'Abrir más' })
})

test('of words after all that is known of the first nothing can be said', () => {
  expect(whereTextsPart(`${long}…`, `${long} cambia.`)).toBeUndefined()
})
