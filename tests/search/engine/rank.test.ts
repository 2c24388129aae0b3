import { expect, test } from 'vitest'
import { matchItem } from '../../../src/search/engine/match-item.ts'
import { parseQuery } from '../../../src/search/engine/parse-query.ts'
import { rank } from '../../../src/search/engine/rank.ts'
import { unitsOf, type Synonyms } from '../../../src/search/engine/units.ts'
import type { Bundle } from '../../../src/search/bundle.ts'
import { aBundle, opened, type Thing } from '../a-bundle.ts'

/** The ids of what is found in bundles, best first. */
function found(
  question: string,
  bundles: readonly (Bundle | readonly Thing[])[],
  synonyms: Synonyms = [],
): string[] {
  const query = parseQuery(question)
  const units = unitsOf(query, synonyms)
  const matches = bundles
    .map((bundle, index) => opened('content' in bundle ? bundle : aBundle(bundle), String(index)))
    .flatMap(({ items }) => items)
    .map((item) =>
      matchItem(item, units, query.excluded, {
        get: () => ({ places: { has: () => true }, as: 'kin' }),
      }),
    )
    .filter((match) => match !== undefined)
  return rank(matches, units, query).map(({ item }) => `${item.kind} ${item.id}`)
}

const aQuote = (id: string, words: string, more: Partial<Thing> = {}): Thing => ({
  kind: 'cita',
  id,
  words,
  ...more,
})

test('what answers more of a question comes first', () => {
  const things = [
    aQuote('poco', 'El código que se regala'),
    aQuote('todo', 'El código abierto que se regala'),
  ]
  expect(found('código abierto regala', [things])).toEqual(['cita todo', 'cita poco'])
})

test('what answers hardly anything is left out', () => {
  const things = [
    aQuote('todo', 'La seguridad de los modelos abiertos importa'),
    aQuote('poco', 'Importa mucho'),
  ]
  expect(found('seguridad modelos abiertos importa', [things])).toEqual(['cita todo'])
})

test('a rare word tells more than a frequent one', () => {
  const things = [
    aQuote('frecuente', 'Los modelos crecen'),
    aQuote('raro', 'La biblioteca crece'),
    aQuote('otra', 'Los modelos cambian'),
    aQuote('tercera', 'Los modelos cuestan'),
  ]
  expect(found('modelos biblioteca', [things])[0]).toBe('cita raro')
})

test('the name of an entity tells more than another word as rare', () => {
  const beside = (granite: Thing) => [
    aQuote('verbo', 'Nadie gana'),
    aQuote('nombre', 'Granite crece'),
    { id: '1', words: 'Alguien gana' },
    granite,
  ]
  const isNamed = found('gana granite', [
    beside({ kind: 'entidad', id: 'granite', name: 'Granite' }),
  ])
  expect(isNamed.indexOf('cita nombre')).toBeLessThan(isNamed.indexOf('cita verbo'))
  const isWord = found('gana granite', [beside({ id: '2', words: 'Granite' })])
  expect(isWord.indexOf('cita nombre')).toBeGreaterThan(isWord.indexOf('cita verbo'))
})

test('words that stand together as typed come before the same words apart', () => {
  const things = [
    aQuote('lejos', 'El código es bueno y es abierto'),
    aQuote('juntas', 'Bueno es que el código abierto'),
  ]
  expect(found('código abierto', [things])[0]).toBe('cita juntas')
})

test('the typed word comes before its other forms, and both before a synonym', () => {
  const things = [
    aQuote('otra', 'Es un litigio largo'),
    aQuote('forma', 'Son demandas largas'),
    aQuote('misma', 'Es una demanda larga'),
  ]
  expect(found('demanda', [things], [['demanda', 'litigio']])).toEqual([
    'cita misma',
    'cita forma',
    'cita otra',
  ])
})

test('what is typed right comes before the same word with other accents', () => {
  const things = [aQuote('sin', 'Yo termino'), aQuote('con', 'El término')]
  expect(found('término', [things])).toEqual(['cita con', 'cita sin'])
  expect(found('termino', [things])).toEqual(['cita sin', 'cita con'])
})

test('what is called like the question comes first', () => {
  const things: Thing[] = [
    { id: '1', words: 'Granite compite con los modelos de Granite de otros' },
    { kind: 'entidad', id: 'granite', name: 'Granite', words: 'Familia de modelos.' },
    { kind: 'entidad', id: 'ibm', name: 'IBM', words: 'Empresa que hace Granite.' },
  ]
  expect(found('granite', [things])[0]).toBe('entidad granite')
})

const paragraph = 'En Madrid llueve, pero “abrir es compartir”, dijo Ana Ruiz.'
const article = aBundle([
  { id: '1', words: paragraph },
  aQuote('abrir', 'abrir es compartir', { paragraphs: [1] }),
])

test('a passage stands for its paragraph', () => {
  expect(found('abrir compartir', [article])).toEqual(['cita abrir'])
})

test('a paragraph stands for itself when the words lie outside its passages', () => {
  expect(found('Madrid llueve', [article])).toEqual(['párrafo 1'])
})

test('a paragraph has a hit of its own when its passages answer little of the question', () => {
  expect(found('Madrid llueve siempre compartir', [article])).toContain('párrafo 1')
})

test('a passage stands for no other paragraph', () => {
  const two = aBundle([
    { id: '1', words: paragraph },
    aQuote('abrir', 'abrir es compartir', { paragraphs: [1] }),
    { id: '2', words: 'Abrir y compartir cuesta.' },
  ])
  expect(found('abrir compartir', [two]).toSorted()).toEqual(['cita abrir', 'párrafo 2'])
})

test('a quote stands for every paragraph that a fragment of it is in', () => {
  const two = aBundle([
    { id: '1', words: 'Ana: “abrir es compartir”.' },
    { id: '2', words: 'Y siguió: “compartir es abrir”.' },
    {
      kind: 'cita',
      id: 'abrir',
      words: ['abrir es compartir', 'compartir es abrir'],
      paragraphs: [1, 2],
    },
  ])
  expect(found('abrir compartir', [two])).toEqual(['cita abrir'])
})

test('both a quote and the claim in it are found', () => {
  const nested = aBundle([
    { id: '1', words: 'Ana: “abrir es compartir siempre”.' },
    aQuote('abrir', 'abrir es compartir siempre', { paragraphs: [1] }),
    { kind: 'afirmación', id: 'compartir', words: 'abrir es compartir', paragraphs: [1] },
  ])
  expect(found('abrir compartir', [nested]).toSorted()).toEqual([
    'afirmación compartir',
    'cita abrir',
  ])
})

test('each thing comes once, though our words about it answer too', () => {
  const text = [{ kind: 'afirmación', id: 'crece', words: 'El código crece' } as const]
  const notes = [
    {
      kind: 'afirmación',
      id: 'crece',
      note: true,
      name: 'El código crece',
      words: 'Un informe confirma que el código crece.',
    } as const,
  ]
  expect(found('código crece', [text, notes])).toEqual(['afirmación crece'])
  expect(found('informe', [text, notes])).toEqual(['afirmación crece'])
})

test('what a thing says comes before what we say of another', () => {
  const notes: Thing[] = [
    { kind: 'afirmación', id: 'nota', note: true, name: 'Sube', words: 'El código crece.' },
    { kind: 'tema', id: 'tema', note: true, name: 'Apertura', words: 'El código crece.' },
  ]
  const text = [aQuote('cita', 'Este año el código abierto crece mucho en todas partes')]
  expect(found('código crece', [notes, text])[0]).toBe('cita cita')
})

test('paragraphs of the same number in two articles are two things', () => {
  const one = aBundle([{ id: '1', words: 'El código' }], { article: { id: 'a', title: 'A' } })
  const other = aBundle([{ id: '1', words: 'El código' }], { article: { id: 'b', title: 'B' } })
  expect(found('código', [one, other])).toEqual(['párrafo 1', 'párrafo 1'])
})

test('of two that are as good the order of the edition decides', () => {
  const things = [aQuote('primera', 'El código'), aQuote('segunda', 'El código')]
  expect(found('código', [things])).toEqual(['cita primera', 'cita segunda'])
})

test('nothing is found where nothing answers', () => {
  expect(found('código', [[aQuote('otra', 'Otra cosa')]])).toEqual([])
})
