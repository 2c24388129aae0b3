import { expect, test } from 'vitest'
import { callsPossible, introducesSaying, limits, reportsGroup } from '../../src/text/hedges.ts'

test.each([
  'los críticos advierten que hay riesgos',
  'Muchos argumentan ahora que sobra',
  'Algunos observadores dicen que falta',
  'las voces más críticas de Europa sostienen que no',
  'Hay quienes temen que desaparezca',
  'Según los críticos, no basta',
  'según algunos expertos del ramo, basta',
])('“%s” reports what a group says', (words) => {
  expect(reportsGroup.test(words)).toBe(true)
})

test.each([
  'los críticos de la ley',
  'IBM dice que no',
  'Meta, según los críticos, no basta',
  'Los que lo dicen se equivocan',
  'los modelos que predicen que llueve',
  'Según los datos de 2023, basta',
  'Muchos advierten del riesgo',
])('“%s” does not', (words) => {
  expect(reportsGroup.test(words)).toBe(false)
})

test.each([
  'Los defensores afirman que',
  'Algunos observadores dicen que los modelos',
  'La asociación asegura también que',
  'Según sus partidarios,',
])('after “%s” somebody else speaks', (words) => {
  expect(introducesSaying.test(words)).toBe(true)
})

test.each([
  'Los defensores afirman que no, y',
  'El informe contradice que',
  'Cada vez que',
  'Según la ley,',
  'Lo dice',
])('after “%s” the article speaks', (words) => {
  expect(introducesSaying.test(words)).toBe(false)
})

test.each(['podría bastar', 'Puede que baste', 'es posible que nunca baste', 'podrían ser dos'])(
  '“%s” calls something possible',
  (words) => {
    expect(callsPossible.test(words)).toBe(true)
  },
)

test.each(['podrá bastar', 'podríamos hacerlo', 'puede bastar', 'es posible verlo'])(
  '“%s” does not call it so',
  (words) => {
    expect(callsPossible.test(words)).toBe(false)
  },
)

test.each([
  ['en versiones nominalmente libres', 'nominalmente'],
  ['Quizá', 'Quizá'],
  ['tal vez', 'tal vez'],
  ['o casi', 'casi'],
  ['En Europa, donde', 'donde'],
  ['No se sabe si', 'si'],
])('“%s” limits what is said by “%s”', (words, found) => {
  expect(limits.exec(words)?.[0]).toBe(found)
})

test.each(['en casillas', 'donde quieran', 'si se mira', 'ya se sabe que sí', 'en partes iguales'])(
  '“%s” limits nothing',
  (words) => {
    expect(limits.test(words)).toBe(false)
  },
)
