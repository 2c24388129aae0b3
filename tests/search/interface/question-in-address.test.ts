import { expect, test } from 'vitest'
import type { Selection } from '../../../src/search/engine/facets.ts'
import type { AddressedQuestion } from '../../../src/search/engine/question.ts'
import { orders } from '../../../src/search/engine/question.ts'
import { normalizeQuery } from '../../../src/search/engine/parse-query.ts'
import { facets } from '../../../src/search/passage.ts'
import {
  addressOf,
  isQuestion,
  readQuestion,
  toggled,
} from '../../../src/search/interface/question-in-address.ts'

const asking = (question: Partial<AddressedQuestion>): AddressedQuestion => ({
  query: '',
  selection: {},
  order: 'relevancia',
  ...question,
})

const read = (address: string) => readQuestion(new URLSearchParams(address))
const roundTrip = (question: AddressedQuestion) => read(addressOf(question))

test('has a question in an address that one can read', () => {
  expect(
    addressOf(asking({ query: 'código "abierto"', selection: { kind: ['cita'] }, order: 'texto' })),
  ).toBe('?q=c%C3%B3digo+%22abierto%22&tipo=cita&orden=texto')
})

test('leaves out of an address what goes without saying', () => {
  expect(addressOf(asking({ query: 'código' }))).toBe('?q=c%C3%B3digo')
  expect(addressOf(asking({ selection: { theme: [] } }))).toBe('?')
})

const values = ['a', 'con-espacio', '&=+%?#/"<>', 'zeta']
const selections: Selection[] = facets.flatMap((facet) => [
  { [facet]: values.slice(0, 1) },
  { [facet]: values.toSorted() },
])
const all = Object.fromEntries(facets.map((facet) => [facet, values.toSorted()]))

test.each([{}, ...selections, all])('reads back what was chosen: %j', (selection) => {
  for (const order of orders) {
    const question = asking({ query: 'código', selection, order })
    expect(roundTrip(question)).toEqual(question)
  }
})

test('takes the words of a value for the value', () => {
  const { selection } = read('?veredicto=no+verificable&tipo=afirmaci%C3%B3n')
  expect(selection).toEqual({ verdict: ['no-verificable'], kind: ['afirmacion'] })
})

test.each([
  '"código abierto" -Meta',
  '<img src=x onerror=alert(1)>',
  '&tipo=cita#x?q=y',
  '%22 %zz + ++',
  '__proto__',
  'ñandú 漢字 😀',
  '“«„"',
  "';alert(1)//",
])('reads back %s', (query) => {
  expect(roundTrip(asking({ query })).query).toBe(query)
})

test('reads back any question that was tidied', () => {
  for (const typed of ['a'.repeat(1000), ' \u0000 x \ud83d', '\u202ex\u200b', '😀'.repeat(500)]) {
    const query = normalizeQuery(typed)
    expect(roundTrip(asking({ query })).query).toBe(query)
  }
})

test('has the same address for the same question, in whichever order it was chosen', () => {
  const one = asking({ query: 'a', selection: { theme: ['b', 'a'], kind: ['x'] } })
  const other = asking({ query: 'a', selection: { kind: ['x'], theme: ['a', 'b'] } })
  expect(addressOf(one)).toBe('?q=a&tipo=x&tema=a&tema=b')
  expect(addressOf(other)).toBe(addressOf(one))
})

test('reads the parameters in any order, and each value once', () => {
  expect(read('?tema=b&orden=texto&tema=a&q=x&tema=b')).toEqual({
    query: 'x',
    selection: { theme: ['a', 'b'] },
    order: 'texto',
  })
})

test.each([
  ['?', asking({})],
  ['?q=', asking({})],
  ['?q=%20%0a%00', asking({})],
  ['?tema=&tipo=%20', asking({})],
  ['?orden=otro', asking({})],
  ['?orden=', asking({})],
  ['?otro=x&__proto__=y&constructor=z', asking({})],
  ['?q=a&q=b', asking({ query: 'a' })],
  ['?q=%ff', asking({ query: '\ufffd' })],
  ['?tema=%20x%0a', asking({ selection: { theme: ['x'] } })],
  ['?Q=a&TEMA=b', asking({})],
])('leaves out what is strange in %s', (address, expected) => {
  expect(read(address)).toEqual(expected)
})

test('cuts a question that is too long', () => {
  expect(read(`?q=${'a'.repeat(5000)}`).query).toHaveLength(300)
})

test.each([
  ['', false],
  ['?orden=texto', false],
  ['?q=a', true],
  ['?q=((((', false],
  ['?tipo=cita', true],
  ['?tipo=', false],
])('knows whether %s asks for anything: %s', (address, expected) => {
  expect(isQuestion(read(address))).toBe(expected)
})

test('chooses a value, and no longer chooses it', () => {
  const chosen = toggled({ kind: ['cita'] }, 'theme', 'riesgos')
  expect(chosen).toEqual({ kind: ['cita'], theme: ['riesgos'] })
  expect(toggled(chosen, 'theme', 'riesgos')).toEqual({ kind: ['cita'] })
})

test('chooses several values of one facet, and leaves what was given as it was', () => {
  const before: Selection = { theme: ['riesgos'] }
  expect(toggled(before, 'theme', 'datos')).toEqual({ theme: ['datos', 'riesgos'] })
  expect(toggled({ theme: ['datos', 'riesgos'] }, 'theme', 'datos')).toEqual({ theme: ['riesgos'] })
  expect(before).toEqual({ theme: ['riesgos'] })
})

test('asks for nothing when the last choice is taken back', () => {
  expect(isQuestion(asking({ selection: toggled({ kind: ['cita'] }, 'kind', 'cita') }))).toBe(false)
})
