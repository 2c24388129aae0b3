import { expect, test } from 'vitest'
import { addressesOf } from '../../src/addresses/addresses.ts'
import { publishedPaths } from '../../src/addresses/published-paths.ts'
import { readContent } from '../../src/reading/read-content.ts'
import { aContent, writing } from '../a-content.ts'

const { content } = readContent(
  aContent(writing('content/method/notas.yaml', 'title: Las notas\nsummary: Así.\norder: 1\n')),
)
const addresses = addressesOf(content)
const wordsAt = (path: string) => addresses.find(({ address }) => address === path)?.words

test('every passage has its words, without the marks around them', () => {
  expect(wordsAt('/articulos/nota/#voces')).toBe('Dos voces')
  expect(wordsAt('/articulos/nota/#p-1')).toBe(
    'El código abierto crece. Cada año se publican más modelos.',
  )
  expect(wordsAt('/articulos/nota/#afirmacion-crece')).toBe('Cada año se publican más modelos')
  expect(wordsAt('/articulos/nota/#cita-ana-abrir')).toBe('Abrir es compartir')
  expect(wordsAt('/articulos/nota/#cita-ana-abrir-2')).toBe('Y compartir es crecer')
})

test('every page has what it is about, a quote all its fragments', () => {
  expect(wordsAt('/articulos/nota/')).toBe('Dos voces sobre el código')
  expect(wordsAt('/citas/ana-abrir/')).toBe('Abrir es compartir […] Y compartir es crecer')
  expect(wordsAt('/afirmaciones/crece/')).toBe('Cada año se publican más modelos')
  expect(wordsAt('/temas/apertura/')).toBe('Apertura')
  expect(wordsAt('/entidades/ana-ruiz/')).toBe('Ana Ruiz')
  expect(wordsAt('/fuentes/#fuente-informe')).toBe('Informe')
  expect(wordsAt('/metodo/#notas')).toBe('Las notas')
})

test('a page that gathers others has no words to keep', () => {
  expect(addresses).toContainEqual({ address: '/citas/', words: undefined, keptIn: 'site' })
})

test('what an article has is kept in a file of its own', () => {
  expect(addresses.find(({ address }) => address === '/citas/ana-abrir/')?.keptIn).toBe('nota')
  expect(addresses.find(({ address }) => address === '/temas/apertura/')?.keptIn).toBe('site')
})

test('every path that an author can link to is among them, once', () => {
  const paths = addresses.map(({ address }) => address)
  expect(new Set(paths).size).toBe(paths.length)
  // What lies beside a page goes where the page goes.
  const beside = /\/(index\.json|original\.txt)$/
  const linked = [...publishedPaths(content)].filter((path) => !beside.test(path))
  expect(linked.filter((path) => !paths.includes(path))).toEqual([])
})
