import { expect, test } from 'vitest'
import { paths, replacing, reportOn } from '../a-content.ts'

const group = (name: string) =>
  reportOn(replacing(paths.claim, '{ voice: article }', `{ group: ${name} }`))

test.each(['Ana Ruiz', 'ana ruíz', 'El Diario'])('%s is no group', (name) => {
  expect(group(name)).toContain(`  2:13  “${name}” is no group: it is the name of the entity`)
})

test('an id is none', () => {
  expect(group('ana-ruiz')).toContain('“ana-ruiz” is no group: it is the id of an entity.')
})

test('people whom the text does not name are one', () => {
  expect(group('los críticos')).toBe('No problems.')
})
