import { expect, test } from 'vitest'
import { surnameOf } from '../../src/text/surname-of.ts'

test.each([
  ['Kate Soule', 'Soule'],
  ['Ursula von der Leyen', 'von der Leyen'],
  ['Carlos de la Torre', 'de la Torre'],
  ['Aristóteles', 'Aristóteles'],
])('%s is cited as %s', (name, surname) => {
  expect(surnameOf(name)).toBe(surname)
})
