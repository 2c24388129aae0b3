import { expect, test } from 'vitest'
import { entityKinds } from '../../src/edition/closed-lists.ts'
import { pluralOf } from '../../src/text/plural-of.ts'

test('knows the plural of every kind of entity', () => {
  expect(entityKinds.map(pluralOf)).toEqual([
    'personas',
    'organizaciones',
    'medios',
    'familias de modelos',
    'licencias',
    'conjuntos de datos',
    'plataformas',
    'casos judiciales',
    'conceptos',
  ])
})
