import { expect, test } from 'vitest'
import { idPattern } from '../../src/schemas/fields.ts'
import { plainId } from '../../src/text/plain-id.ts'

test.each([
  ['Año Nuevo', 'ano-nuevo'],
  ['20 000 personas', '20-000-personas'],
  ['  ¿Qué?  ', 'que'],
  ['ya-esta', 'ya-esta'],
])('makes an id of “%s”', (text, id) => {
  expect(plainId(text)).toBe(id)
  expect(id).toMatch(idPattern)
})

test('makes nothing of signs alone', () => {
  expect(plainId('—…')).toBe('')
})
