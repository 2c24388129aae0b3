import { expect, test } from 'vitest'
import { parseQuery } from '../../../src/search/engine/parse-query.ts'
import { unitsOf, type Synonyms } from '../../../src/search/engine/units.ts'

/** What a question asks for, one unit a line, with the other words for it. */
function asked(question: string, synonyms: Synonyms = []): string[] {
  return unitsOf(parseQuery(question), synonyms).map(({ literal, alternatives }) => {
    const [first = '', ...others] = alternatives.map(({ words }) =>
      words.map(({ text }) => text).join(' '),
    )
    const typed = literal ? `“${first}”` : first
    return [typed, ...others].join(' = ')
  })
}

const gratis = ['gratis', 'sin coste', 'gratuita']

test('asks for each word that tells something', () => {
  expect(asked('los modelos de Meta')).toEqual(['modelos', 'Meta'])
})

test('asks for a phrase as one', () => {
  expect(asked('Meta "código abierto"')).toEqual(['“código abierto”', 'Meta'])
})

test('knows other words for what is asked for', () => {
  expect(asked('modelos gratis', [gratis])).toEqual(['modelos', 'gratis = sin coste = gratuita'])
})

test('knows them whatever accents and capitals are typed', () => {
  expect(asked('Inteligencia ARTIFICIAL', [['IA', 'inteligencia artificial']])).toEqual([
    'Inteligencia ARTIFICIAL = IA',
  ])
  expect(asked('codigo abierto', [['código abierto', 'open source']])).toEqual([
    'codigo abierto = open source',
  ])
})

test('takes several words for one thing where the editors do, even “sin”', () => {
  expect(asked('usar sin coste modelos', [gratis])).toEqual([
    'usar',
    'sin coste = gratis = gratuita',
    'modelos',
  ])
})

test('takes the longest that the editors know', () => {
  const synonyms = [
    ['modelos', 'sistemas'],
    ['modelos de lenguaje', 'LLM'],
  ]
  expect(asked('modelos de lenguaje', synonyms)).toEqual(['modelos de lenguaje = LLM'])
  expect(asked('modelos abiertos', synonyms)).toEqual(['modelos = sistemas', 'abiertos'])
})

test('knows the words of every group that a word is in', () => {
  const synonyms = [
    ['demanda', 'pleito'],
    ['demanda', 'solicitud'],
  ]
  expect(asked('demanda', synonyms)).toEqual(['demanda = pleito = solicitud'])
})

test('tells apart what touches in a synonym', () => {
  expect(asked('fine tuning', [['ajustar', 'fine-tuning']])).toEqual(['fine tuning = ajustar'])
})

test('has no other words for what stands between quotation marks', () => {
  expect(asked('"gratis"', [gratis])).toEqual(['“gratis”'])
})

test('counts other words less than those that were typed, and the later ones least', () => {
  const [unit] = unitsOf(parseQuery('gratis'), [gratis])
  const [typed, first, second] = unit!.alternatives.map(({ weight }) => weight)
  expect(typed).toBe(1)
  expect(first).toBeLessThan(typed!)
  expect(second).toBeLessThan(first!)
})

test('asks for nothing when nothing is typed', () => {
  expect(asked('')).toEqual([])
  expect(asked('-Meta', [['Meta', 'Facebook']])).toEqual([])
})
