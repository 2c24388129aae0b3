import { expect, test } from 'vitest'
import { nearest, suggest } from '../../src/text/nearest.ts'

const themes = ['granite', 'llama', 'mistral', 'riesgos', 'eficiencia']

test.each([
  ['granit', 'granite'],
  ['lalma', 'llama'],
  ['mistarl', 'mistral'],
  ['riegos', 'riesgos'],
])('takes `%s` for `%s`', (written, meant) => {
  expect(nearest(written, themes)).toBe(meant)
})

test.each(['economía', 'ia', 'x'])('takes `%s` for nothing that is there', (written) => {
  expect(nearest(written, themes)).toBeUndefined()
})

test('takes a word for one that differs in a third of its letters, and in no more', () => {
  expect(nearest('modelo', ['moderna', 'modeXX'])).toBe('modeXX')
  expect(nearest('modelo', ['modXXX'])).toBeUndefined()
})

test('does not suggest what is written already', () => {
  expect(nearest('llama', ['llama', 'llamas'])).toBe('llamas')
})

test('says something else when nothing is near', () => {
  expect(suggest('granit', themes, 'Write one.')).toBe('Did you mean `granite`?')
  expect(suggest('economía', themes, 'Write one.')).toBe('Write one.')
})
