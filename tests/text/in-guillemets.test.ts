import { expect, test } from 'vitest'
import { inGuillemets } from '../../src/text/in-guillemets.ts'

test('sets a title between guillemets', () => {
  expect(inGuillemets('What is Llama 2?')).toBe('«What is Llama 2?»')
})

test.each([
  ['El caso «Perplexity»', '«El caso “Perplexity”»'],
  ['El caso “Perplexity”', '«El caso “Perplexity”»'],
  ['El caso "Perplexity"', '«El caso “Perplexity”»'],
  ['«Sí» y «no»', '«“Sí” y “no”»'],
  ['"Sí" y "no"', '«“Sí” y “no”»'],
  ['Dijo «que “sí”»', '«Dijo “que ‘sí’”»'],
  ['Dijo «que "sí"»', '«Dijo “que ‘sí’”»'],
  ['Dijo “que «sí»”', '«Dijo “que ‘sí’”»'],
])('steps the marks of %s down to the Spanish order', (title, shown) => {
  expect(inGuillemets(title)).toBe(shown)
})

test.each([
  'Europe’s AI bet',
  "Meta hasn't given up",
  'The students’ ‘open’ models',
  'Noticias » IA',
  'Una pantalla de 15"',
])('leaves apostrophes, single marks and marks without their pair in %s', (title) => {
  expect(inGuillemets(title)).toBe(`«${title}»`)
})

test('pairs the marks around one that has no pair', () => {
  expect(inGuillemets('«Una pantalla de 15" barata»')).toBe('«“Una pantalla de 15" barata”»')
})
