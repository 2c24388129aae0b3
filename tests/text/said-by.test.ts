import { expect, test } from 'vitest'
import { saidBy } from '../../src/text/said-by.ts'

test.each([
  ['', ', dice Ana Pérez, directora del centro. “Y más”.', 'Ana Pérez', 'directora del centro'],
  ['', ', dijo el lunes Ana de la Peña, directora.', 'Ana de la Peña', 'directora'],
  [
    '',
    ', señaló J. R. Ortiz-Vega, jefe de obra, durante la visita.',
    'J. R. Ortiz-Vega',
    'jefe de obra',
  ],
  ['', ', dice Ana Pérez, durante una visita.', 'Ana Pérez', undefined],
  ['', ', añade Ana Pérez.', 'Ana Pérez', undefined],
  ['Abrió ayer. Según Ana Pérez, directora del centro, ', '.', 'Ana Pérez', 'directora del centro'],
  ['Ana Pérez, pocera, lo resume así: ', '.', 'Ana Pérez', 'pocera'],
  ['', ' — said Mary O’Neill, a senior fellow.', 'Mary O’Neill', 'a senior fellow'],
])('reads who says it: %s«…»%s', (before, after, name, role) => {
  expect(saidBy(before, after, [])).toEqual({ name, role })
})

test('knows by the surname whom the edition knows', () => {
  expect(saidBy('', ', añade Pérez.', ['Ana Pérez'])).toEqual({
    name: 'Ana Pérez',
    role: undefined,
  })
  expect(saidBy('', ', añade Perezoso.', ['Ana Perez'])).toBeUndefined()
})

test('does not guess where nobody is named', () => {
  for (const after of ['.', '. Lo dijo ayer.', ', dicen los vecinos. Ana Pérez calla.']) {
    expect(saidBy('', after, [])).toBeUndefined()
  }
})
