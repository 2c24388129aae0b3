import { expect, test } from 'vitest'
import { matchItem, type ItemMatch, type Offered } from '../../../src/search/engine/match-item.ts'
import { parseQuery } from '../../../src/search/engine/parse-query.ts'
import type { Item } from '../../../src/search/engine/read-bundle.ts'
import { unitsOf, type Synonyms } from '../../../src/search/engine/units.ts'
import { aBundle, anItem, opened, textOf } from '../a-bundle.ts'

/** As if Pagefind had seen every word everywhere. */
const everywhere: Offered = { get: () => ({ places: { has: () => true }, as: 'kin' }) }

function match(
  item: Item,
  question: string,
  synonyms: Synonyms = [],
  offered = everywhere,
): ItemMatch | undefined {
  const query = parseQuery(question)
  return matchItem(item, unitsOf(query, synonyms), query.excluded, offered)
}

/** Whether a thing is among the answers to a question. */
const answers = (...question: Parameters<typeof match>) => match(...question) !== undefined

/** How well a thing answers each unit of a question, from 0 to 1. */
const grades = (...question: Parameters<typeof match>) =>
  match(...question)?.units.map((unit) => unit?.grade ?? 0)

/** The words of a thing that answer a question. */
const marked = (...question: Parameters<typeof match>) =>
  textOf([...(match(...question)?.marked ?? [])])

const people = { ana: 'Ana Ruiz' }
const aQuote = (words: string | string[]) =>
  anItem({ kind: 'cita', words, person: 'ana', role: 'directora' }, { people })

test('answers with the words asked for, and marks them', () => {
  const quote = aQuote('El código abierto es bueno para todos')
  expect(grades(quote, 'código bueno')).toEqual([1, 1])
  expect(marked(quote, 'código bueno')).toBe('código bueno')
})

test('answers one part of a question and not the other', () => {
  expect(grades(aQuote('El código es bueno'), 'código cerrado')).toEqual([1, 0])
})

test('does not answer when it has none of the words', () => {
  expect(answers(aQuote('El código es bueno'), 'licencia cerrada')).toBe(false)
})

test('answers a question without words, unless it is excluded', () => {
  expect(answers(aQuote('El código'), '')).toBe(true)
  expect(answers(aQuote('El código'), '-licencia')).toBe(true)
  expect(answers(aQuote('El código'), '-código')).toBe(false)
})

test('answers in any of the fragments of a quote', () => {
  const quote = aQuote(['Abrir es compartir', 'Y compartir es crecer'])
  expect(marked(quote, 'abrir crecer')).toBe('Abrir crecer')
})

test('marks every place of a word', () => {
  expect(marked(aQuote('Compartir es crecer y compartir más'), 'compartir')).toBe(
    'Compartir compartir',
  )
})

test('answers another form only where Pagefind has seen it', () => {
  const quote = aQuote('Los modelos pequeños y los modelos grandes')
  const onlyTheLast: Offered = {
    get: (word) => (word === 'modelo' ? { places: new Set([5]), as: 'kin' } : undefined),
  }
  expect(marked(quote, 'modelo', [], onlyTheLast)).toBe('modelos')
  expect(answers(quote, 'pequeño', [], onlyTheLast)).toBe(false)
})

test('has a phrase word by word, in its order', () => {
  const quote = aQuote('El código abierto es bueno para todos')
  expect(marked(quote, '"bueno para todos"')).toBe('bueno para todos')
  expect(answers(quote, '"abierto código"')).toBe(false)
  expect(answers(quote, '"código es"')).toBe(false)
})

test('has a phrase in one of its fragments, not across two', () => {
  const quote = aQuote(['Abrir es compartir', 'Y compartir es crecer'])
  expect(answers(quote, '"compartir es crecer"')).toBe(true)
  expect(answers(quote, '"abrir es compartir y compartir"')).toBe(false)
})

test('has a phrase in no other form of its words', () => {
  expect(answers(aQuote('Los modelos abiertos'), '"modelo abierto"')).toBe(false)
})

test('does not answer at all without the phrase, whatever else it has', () => {
  expect(answers(aQuote('El código es bueno'), 'código bueno "para todos"')).toBe(false)
})

test('has a phrase typed without accents, and best one typed with them', () => {
  const quote = aQuote('La innovación también crece')
  const [withThem] = grades(quote, '"innovación también"')!
  const [without] = grades(quote, '"innovacion tambien"')!
  expect(withThem).toBe(1)
  expect(without).toBeGreaterThan(0.9)
  expect(without).toBeLessThan(1)
})

test('does not have a phrase typed with a wrong accent', () => {
  const quote = aQuote('El método termino aquí')
  expect(answers(quote, '"método término"')).toBe(false)
  expect(answers(quote, '"metodó termino"')).toBe(false)
})

test.each(['"20000 personas"', '"20 000 personas"', '"20.000 personas"'])(
  'has the number of %s however its thousands stand apart',
  (phrase) => {
    expect(marked(aQuote('De 20\u00a0000 personas'), phrase)).toBe('20 000 personas')
  },
)

test('does not have another number, nor a part of one', () => {
  const quote = aQuote('De 34 000 millones en Granite 3.0 y 8B')
  for (const question of ['34', '3400', '3', '30', '"34 millones"']) {
    expect(answers(quote, question), question).toBe(false)
  }
  for (const question of ['34000', '3.0', '8b']) expect(answers(quote, question)).toBe(true)
})

test('has several words of one thing only together', () => {
  const synonyms = [['gratis', 'sin coste']]
  expect(marked(aQuote('Se usa sin coste'), 'gratis', synonyms)).toBe('sin coste')
  expect(answers(aQuote('El coste crece sin parar'), 'gratis', synonyms)).toBe(false)
})

test('answers less with other words for what is asked for, and says which they were', () => {
  const synonyms = [['gratis', 'sin coste']]
  const typed = match(aQuote('Es gratis'), 'gratis', synonyms)!.units[0]!
  const other = match(aQuote('Es sin coste'), 'gratis', synonyms)!.units[0]!
  expect(other.grade).toBeLessThan(typed.grade)
  expect(other.alternative.kind).toBe('synonym')
  expect(other.asked).toBe('gratis')
})

test('is found by who says it and in what role', () => {
  const quote = aQuote('Abrir es compartir')
  expect(marked(quote, 'ruiz')).toBe('Ruiz')
  expect(marked(quote, 'directora')).toBe('directora')
  expect(marked(quote, '"Ana Ruiz"')).toBe('Ana Ruiz')
})

test('is found by each part of a name or role that a hyphen or a slash joins', () => {
  const quote = anItem(
    { kind: 'cita', words: 'Abrir', person: 'ana', role: 'directora/fundadora' },
    { people: { ana: 'Ana-María Ruiz' } },
  )
  for (const question of ['ana', 'maria', 'Ana-María', '"Ana-María Ruiz"', 'fundadora']) {
    expect(answers(quote, question), question).toBe(true)
  }
  for (const question of ['abrir -maría', 'abrir -Ana-María', 'abrir -"Ana-María Ruiz"']) {
    expect(answers(quote, question), question).toBe(false)
  }
})

test('is found by its name and its other names', () => {
  const entity = anItem({ kind: 'entidad', name: 'Meta', aliases: 'Facebook', words: 'Empresa' })
  const [byName] = grades(entity, 'meta')!
  const [byAlias] = grades(entity, 'facebook')!
  expect(byName).toBe(1)
  expect(byAlias).toBeGreaterThan(0)
  expect(byAlias).toBeLessThan(1)
})

test('is found by what a card calls it, without marks', () => {
  const claim = anItem(
    { kind: 'afirmación', words: 'Crece', verdict: 'refutado', themes: ['datos'] },
    { themes: { datos: 'Licencias y datos' } },
  )
  for (const question of ['afirmación', 'refutado', 'licencias']) {
    expect(answers(claim, question), question).toBe(true)
    expect(marked(claim, question), question).toBe('')
  }
})

test('has no phrase in what it is called only by us', () => {
  expect(answers(anItem({ kind: 'afirmación', words: 'Crece' }), '"afirmación"')).toBe(false)
})

const inParagraph = () =>
  opened(
    aBundle(
      [
        { id: '1', words: 'Ana lo explica en Madrid: “Abrir es compartir”.' },
        { kind: 'cita', words: 'Abrir es compartir', paragraphs: [1] },
      ],
      { people },
    ),
  ).items[1]!

test('is helped by the words around it, which are no answer of their own', () => {
  expect(answers(inParagraph(), 'Madrid')).toBe(false)
  const [abrir, madrid] = grades(inParagraph(), 'abrir Madrid')!
  expect(madrid).toBeGreaterThan(0)
  expect(madrid).toBeLessThan(abrir!)
})

test('has no phrase, and nothing to exclude, in the words around it', () => {
  expect(answers(inParagraph(), 'abrir "en Madrid"')).toBe(false)
  expect(answers(inParagraph(), 'abrir -Madrid')).toBe(true)
})

test.each([
  'código -todos',
  'código -"para todos"',
  'código -Ruiz',
  'código -"Ana Ruiz"',
  'código -directora',
])('is not among the answers to %s', (question) => {
  expect(answers(aQuote('El código es bueno para todos'), question)).toBe(false)
})

test.each(['código -todo', 'código -"todos para"', 'código -cita', 'código -Ana-Pérez'])(
  'is among the answers to %s, for it has not just that',
  (question) => {
    expect(answers(aQuote('El código es bueno para todos'), question)).toBe(true)
  },
)

test('is excluded by a word typed without its accents', () => {
  expect(answers(aQuote('El código es bueno'), 'bueno -codigo')).toBe(false)
})
