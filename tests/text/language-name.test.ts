import { expect, test } from 'vitest'
import { languageName } from '../../src/text/language-name.ts'

test.each([
  ['en', 'inglés'],
  ['es-MX', 'español de México'],
  ['pt-BR', 'portugués de Brasil'],
])('calls %s %s', (tag, name) => {
  expect(languageName(tag)).toBe(name)
})
