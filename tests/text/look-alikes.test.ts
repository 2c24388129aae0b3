import { expect, test } from 'vitest'
import { lettersOfAnotherScript } from '../../src/text/look-alikes.ts'

test.each([
  ['la fuente infоrme', [{ index: 13, letter: 'о', word: 'infоrme', script: 'Cyrillic' }]],
  ['Αpertura', [{ index: 0, letter: 'Α', word: 'Αpertura', script: 'Greek' }]],
  ['kΩ, Δt, λ-cálculo, Κωνσταντίνος, Москва y 2 μm', []],
])('in “%s”', (text, letters) => {
  expect(lettersOfAnotherScript(text)).toEqual(letters)
})
