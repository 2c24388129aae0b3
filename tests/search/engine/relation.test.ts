import { expect, test } from 'vitest'
import { hasAccents, relation, type Seen } from '../../../src/search/engine/relation.ts'
import { fold } from '../../../src/text/fold.ts'

const wordOf = (text: string) => ({ text, folded: fold(text) })

/** How well a printed word answers one that was asked for. */
function grade(asked: string, printed: string, seen: Seen = 'kin'): number {
  return relation(wordOf(asked), wordOf(printed), seen)
}

test('nothing answers better than the word itself', () => {
  expect(grade('Código', 'código')).toBe(1)
})

test('who types no accents finds the word nearly as well', () => {
  expect(grade('codigo', 'código')).toBeLessThan(1)
  expect(grade('codigo', 'código')).toBeGreaterThan(0.9)
})

test('who types a wrong accent finds the word, but not so well', () => {
  expect(grade('códígo', 'código')).toBeGreaterThan(0.5)
  expect(grade('códígo', 'código')).toBeLessThan(grade('codigo', 'código'))
  expect(grade('término', 'termino')).toBeLessThan(grade('termino', 'término'))
})

test.each([
  ['modelo', 'modelos'],
  ['modelos', 'modelo'],
  ['abierta', 'abiertos'],
  ['destilar', 'destilarlos'],
  ['publica', 'publicaron'],
  ['licencia', 'licencias'],
  ['innovación', 'innovaciones'],
  ['transparente', 'transparentes'],
  ['líder', 'líderes'],
  ['pequeña', 'pequeños'],
])('“%s” is answered by its other form “%s”', (asked, printed) => {
  expect(grade(asked, printed)).toBeGreaterThan(0)
  expect(grade(asked, printed)).toBeLessThan(0.9)
})

test.each([
  ['meta', 'método'],
  ['lama', 'la'],
  ['llama', 'llave'],
  ['código', 'coche'],
  ['datos', 'dar'],
])('“%s” is not answered by “%s”, which only begins alike', (asked, printed) => {
  expect(grade(asked, printed)).toBe(0)
})

test('another form answers less than the word itself without its accents', () => {
  expect(grade('codigo', 'códigos')).toBeLessThan(grade('codigo', 'código'))
})

test('the nearer form answers better', () => {
  expect(grade('modelo', 'modelos')).toBeGreaterThan(grade('modelo', 'modelar'))
})

test('another form counts only where Pagefind has seen it', () => {
  expect(grade('modelo', 'modelos', 'nothing')).toBe(0)
  expect(grade('modelo', 'modelo', 'nothing')).toBe(1)
})

test('the beginning of a word answers, though hardly', () => {
  expect(grade('inteli', 'inteligencia', 'beginning')).toBeGreaterThan(0)
  expect(grade('inteli', 'inteligencia', 'beginning')).toBeLessThan(grade('modelo', 'modelos'))
})

test('of a word that no text has the ending is not exchanged', () => {
  expect(grade('publicaron', 'publican', 'kin')).toBeGreaterThan(0)
  expect(grade('publicaron', 'publican', 'beginning')).toBe(0)
})

test('a name that is written as one word is found by its last part', () => {
  expect(grade('coder', 'StarCoder')).toBeGreaterThan(0)
})

test.each([
  ['3', '30'],
  ['3', '34'],
  ['20', '20000'],
  ['3', '3.0'],
  ['2024', '2025'],
  ['8b', '80b'],
])('the number %s is not the beginning of %s', (asked, printed) => {
  expect(grade(asked, printed)).toBe(0)
})

test('a code is found in a longer one', () => {
  expect(grade('8b', '8Bits')).toBeGreaterThan(0)
})

test.each([
  ['código', true],
  ['año', true],
  ['pingüino', true],
  ['codigo', false],
  ['8B', false],
])('knows whether “%s” has accents: %s', (word, expected) => {
  expect(hasAccents(word)).toBe(expected)
})
