import { expect, test } from 'vitest'
import { cardOf, type Card } from '../../../src/search/engine/card.ts'
import { matchItem } from '../../../src/search/engine/match-item.ts'
import { parseQuery } from '../../../src/search/engine/parse-query.ts'
import { rank } from '../../../src/search/engine/rank.ts'
import { unitsOf, type Synonyms } from '../../../src/search/engine/units.ts'
import { aBundle, bracketed, opened, type Thing } from '../a-bundle.ts'

const surroundings = {
  article: { id: 'nota', title: 'Dos voces' },
  people: { ana: 'Ana Ruiz', 'ana-maria': 'Ana-María Ruiz' },
  themes: { datos: 'Licencias y datos' },
}

/** The card of a thing of the article “nota” that answers a question. */
function cardFor(question: string, thing: Thing, synonyms: Synonyms = []): Card {
  const query = parseQuery(question)
  const units = unitsOf(query, synonyms)
  const [item] = opened(aBundle([thing], surroundings)).items
  const match = matchItem(item!, units, query.excluded, {
    get: () => ({ places: { has: () => true }, as: 'kin' }),
  })
  const [ranked] = rank(match ? [match] : [], units, query)
  if (!ranked) throw new Error(`“${question}” does not find it.`)
  return cardOf(ranked)
}

const quote: Thing = {
  kind: 'cita',
  id: 'abrir',
  words: ['Abrir es compartir', 'Y compartir es crecer'],
  person: 'ana',
  role: 'directora del laboratorio',
  themes: ['datos'],
  paragraphs: [2, 3],
}

test('shows a quote with its fragments, who says it, and where', () => {
  const card = cardFor('compartir ruiz', quote)
  expect(card.texts.map(bracketed)).toEqual(['Abrir es [compartir]', 'Y [compartir] es crecer'])
  expect(bracketed(card.who)).toBe('Ana [Ruiz], directora del laboratorio')
  expect(card).toMatchObject({
    kind: 'cita',
    themes: ['Licencias y datos'],
    article: 'Dos voces',
    paragraphs: [2, 3],
    page: '/citas/abrir/',
    instead: [],
  })
})

test('shows who says it as it is written, though its parts are told apart', () => {
  const card = cardFor('maría compartir', { ...quote, person: 'ana-maria' })
  expect(bracketed(card.who)).toBe('Ana-[María] Ruiz, directora del laboratorio')
})

test('shows a claim with its kind and its verdict', () => {
  const card = cardFor('crece', {
    kind: 'afirmación',
    id: 'crece',
    words: 'El código crece',
    subkind: 'hecho comprobable',
    verdict: 'confirmado',
    paragraphs: [1],
  })
  expect(card).toMatchObject({
    subkind: 'hecho comprobable',
    verdict: 'confirmado',
    page: '/afirmaciones/crece/',
    path: '/articulos/nota/?q=crece#afirmacion-crece',
  })
})

test.each<[Thing, string]>([
  [{ kind: 'párrafo', id: '4', words: 'El código' }, '/articulos/nota/?q=c%C3%B3digo#p-4'],
  [{ kind: 'sección', id: 'voces', name: 'El código' }, '/articulos/nota/?q=c%C3%B3digo#voces'],
  [{ kind: 'tema', id: 'datos', name: 'El código' }, '/temas/datos/?q=c%C3%B3digo'],
  [{ kind: 'entidad', id: 'meta', name: 'El código' }, '/entidades/meta/?q=c%C3%B3digo'],
  [{ kind: 'fuente', id: 'osi', name: 'El código' }, '/fuentes/?q=c%C3%B3digo#fuente-osi'],
  [{ kind: 'método', id: 'marcas', name: 'El código' }, '/metodo/?q=c%C3%B3digo#marcas'],
])('leads to the place of %o', (thing, path) => {
  expect(cardFor('código', thing)).toMatchObject({ path, page: undefined })
})

/** What the address of a card says to mark. */
const markedBy = ({ path }: Card) => new URL(path, 'https://example.org').searchParams.get('q')

test('leads to the fragment of a quote that has most of the words', () => {
  expect(cardFor('abrir', quote).path).toMatch(/#cita-abrir$/)
  expect(cardFor('compartir crecer', quote).path).toMatch(/#cita-abrir-2$/)
})

test('has the words that answer marked on arrival, as they are printed', () => {
  const paragraph = (words: string): Thing => ({ kind: 'párrafo', id: '1', words })
  expect(markedBy(cardFor('modelo', paragraph('Los Modelos y modelos')))).toBe('modelos')
  expect(markedBy(cardFor('código abierto', paragraph('El código abierto es código')))).toBe(
    '"código abierto" código',
  )
  expect(markedBy(cardFor('20000', paragraph('De 20 000 personas')))).toBe('"20 000"')
  expect(markedBy(cardFor('segura rápida', paragraph('Es rápida—segura')))).toBe('"rápida segura"')
})

test('marks nothing on arrival when it is found by who says it', () => {
  expect(cardFor('ruiz', quote).path).toBe('/articulos/nota/#cita-abrir')
})

test('has so many words marked on arrival and no more', () => {
  const words = 'uno1 x dos2 x tres3 x cuatro4 x cinco5 x seis6 x siete7 x ocho8 x nueve9 x diez10'
  const card = cardFor(words.replaceAll(' x', ''), { words })
  expect(markedBy(card)?.split(' ')).toHaveLength(8)
})

test('says what was found instead of the words asked for', () => {
  const synonyms = [['gratis', 'sin coste']]
  const card = cardFor('gratis', { words: 'Se usa sin coste' }, synonyms)
  expect(card.instead).toEqual([{ asked: 'gratis', found: 'sin coste' }])
  expect(cardFor('gratis', { words: 'Es gratis' }, synonyms).instead).toEqual([])
})

test('shows of a claim its own words and what in our note answers', () => {
  const card = cardFor('informe', {
    kind: 'afirmación',
    id: 'crece',
    name: 'El código crece',
    words: 'Un informe lo cuenta.',
    note: true,
  })
  expect(card.texts.map(bracketed)).toEqual(['El código crece'])
  expect(bracketed(card.note)).toBe('Un [informe] lo cuenta.')
  expect(card.name).toEqual([])
  expect(card.path).toBe('/articulos/nota/?q=informe#afirmacion-crece')
})

test('shows of a theme its title and what in our introduction answers', () => {
  const card = cardFor('informe', {
    kind: 'tema',
    id: 'datos',
    name: 'Licencias y datos',
    words: `Un informe lo cuenta ${'y se repite '.repeat(50)}.`,
    note: true,
  })
  expect(bracketed(card.name)).toBe('Licencias y datos')
  expect(bracketed(card.note)).toMatch(/^Un \[informe\] lo cuenta.* …$/)
  expect(card.texts).toEqual([])
})

test('shows a passage whole, and of other texts a part', () => {
  const words = `El código ${'y lo que sigue '.repeat(40)}acaba`
  expect(bracketed(cardFor('código', { kind: 'cita', words }).texts[0]!)).toMatch(/acaba$/)
  expect(bracketed(cardFor('código', { kind: 'párrafo', words }).texts[0]!)).toMatch(/ …$/)
})

test('has what looks like markup as text', () => {
  const words = 'Escribe <img src=x onerror=alert(1)> & <b> código </b>.'
  const card = cardFor('código', { kind: 'entidad', id: 'x', name: '<i>x</i>', words })
  expect(bracketed(card.texts[0]!)).toBe(
    'Escribe <img src=x onerror=alert(1)> & <b> [código] </b>.',
  )
  expect(bracketed(card.name)).toBe('<i>x</i>')
})
