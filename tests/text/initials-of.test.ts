import { expect, test } from 'vitest'
import { initialsOf } from '../../src/text/initials-of.ts'

test.each([
  ['Kate Soule', 'KS'],
  ['Ángel de la Hoz', 'ÁH'],
  ['Marie-Claude Vaillant-Couturier Ruiz', 'MCV'],
  ['Meta', 'M'],
  ['anónimo', 'A'],
])('%s is %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
