import { expect, test } from 'vitest'
import { shortId } from '../../src/text/short-id.ts'

test.each([
  ['La obra del molino empezó en 1900', '', 'obra-molino-empezo'],
  ['El 42 % ya lo usa', '', '42'],
  ['«No es así»', '', 'no-es-asi'],
  ['“Lo pedían los vecinos”', 'Pérez', 'perez-pedian-vecinos'],
  ['—', '', 'sin-palabras'],
])('of “%s” after “%s” is `%s`', (text, lead, id) => {
  expect(shortId(text, new Set(), lead)).toBe(id)
})

test('is numbered if another thing has it', () => {
  const taken = new Set(['molino-viejo', 'molino-viejo-2'])
  expect(shortId('El molino viejo', taken)).toBe('molino-viejo-3')
})
