import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  aDocument,
  aMark,
  anArticle,
  answersTo,
  answerTo,
  aParagraph,
  aPassage,
  aSearcher,
  aSpelling,
  foundBy,
  readOut,
} from '../a-searcher.ts'

const people = { ana: 'Ana Ruiz', luis: 'Luis Gil' }
const themes = { apertura: 'Apertura', riesgos: 'Riesgos' }
const article = anArticle(
  0,
  [
    aPassage({ kind: 'section', paths: ['#voces'], name: 'Las voces' }),
    aParagraph(1, 'Abrir el código es compartir, dice Ana Ruiz, y L’Hospitalet gana.'),
    aMark('quote', 'abrir', 1, 'Abrir el código es compartir', {
      person: 'ana',
      role: 'directora',
      themes: ['apertura'],
    }),
    aParagraph(2, 'La presa perdió 34,500 litros a -3 grados, el 1.5 % de Pen\u0303i\u0301scola.'),
    aMark('claim', 'presa', 2, 'La presa perdió 34,500 litros', {
      verdict: 'refutado',
      person: 'luis',
      note: 'El aforo oficial da otra cifra.',
      themes: ['riesgos'],
    }),
    aParagraph(3, 'El año pasado hubo caña; la cana de StarCoder brilla en la comunidad.'),
    aParagraph(4, 'Según <b>ella</b>, las comunidades crecen y el peso abierto ayuda a d’Ors.'),
  ],
  { people, themes },
)
const others = aDocument(1, [
  aPassage({ kind: 'entity', paths: ['/entidades/ana/'], name: 'Ana Ruiz', texts: ['Directora.'] }),
  aPassage({
    kind: 'source',
    paths: ['/fuentes/#informe'],
    name: 'Informe sobre la energía',
    texts: ['Trata de los pesos abiertos.'],
  }),
])
const searcher = aSearcher([article, others], {
  synonyms: [
    ['pymes', 'pequeñas empresas'],
    ['presa', 'embalse'],
  ],
})
const found = (query: string) => foundBy(searcher, query)

describe('a query', () => {
  test.each([
    ['CÓDIGO', 'abrir'],
    ['codigo', 'abrir'],
    ['códigos', 'abrir'],
    ['"abrir el codigo"', 'abrir'],
    ['star coder', 'p-3'],
    ['coder', 'p-3'],
    ['codigo avierto', 'abrir'],
    ['grados', 'p-2'],
    ['embalse', 'presa'],
  ])('finds for %s first %s', async (query, first) => {
    expect(await found(query)).toContain(first)
    expect((await found(query))[0]).toBe(first)
  })

  test.each(['34500', '34.500', '34 500', '34’500', '"34,500 litros"'])(
    'finds a number however its thousands are set: %s',
    async (query) => {
      expect((await found(query))[0]).toBe('presa')
    },
  )

  test.each([
    '1,5',
    '1.5',
    '"1,5"',
    '-3 grados',
    '"Peñíscola"',
    '"pen\u0303i\u0301scola"',
    '"1.5 % de Peñíscola"',
  ])('finds decimals, minus signs and either form of Unicode: %s', async (query) => {
    expect((await found(query))[0]).toBe('p-2')
  })

  test.each([
    ["L'Hospitalet", 'p-1'],
    ['L’Hospitalet', 'p-1'],
    ['Hospitalet', 'p-1'],
    ['"l\'hospitalet gana"', 'p-1'],
    ["d'Ors", 'p-4'],
    ['Ors', 'p-4'],
    ['dors', 'p-4'],
  ])('finds a name with an apostrophe by %s', async (query, first) => {
    expect((await found(query))[0]).toBe(first)
  })

  test('finds no phrase in another order, across two texts or with a wrong accent', async () => {
    expect(await found('"código el abrir"')).toEqual([])
    expect(await found('"gana la presa"')).toEqual([])
    expect(await found('"ábrir el código"')).toEqual([])
  })

  test('leaves out what has an excluded word, by its words or by who says it', async () => {
    expect(await found('código -compartir')).toEqual([])
    expect(await found('código -Ana')).not.toContain('abrir')
  })

  test('has first what is printed, then what only a source is called', async () => {
    expect(await found('pesos abiertos')).toEqual(['p-4', 'informe'])
  })

  test('has what somebody says before the person when it asks for that', async () => {
    expect((await found('Ana Ruiz'))[0]).toBe('ana')
    expect((await found('¿qué dice Ana Ruiz?'))[0]).toBe('abrir')
  })

  test('has one result for a passage and its paragraph, with what is said of it after', async () => {
    expect(await found('presa litros')).toEqual(['presa'])
    const { cards } = await answerTo(searcher, 'aforo')
    expect(cards.map(readOut)).toEqual([
      'claim: La presa perdió 34,500 litros | El [aforo] oficial da otra cifra.',
    ])
  })
})

describe('an answer', () => {
  test('highlights what answers, small words between the words too', async () => {
    const { cards } = await answerTo(searcher, 'abrir el código')
    expect(cards.map(readOut)[0]).toBe('quote: [Abrir el código] es compartir')
    expect(cards[0]!.path).toBe('/articulos/articulo-0/?q=%22Abrir+el+c%C3%B3digo%22#abrir')
  })

  test('has what looks like markup as text', async () => {
    const { cards } = await answerTo(searcher, 'ella')
    expect(readOut(cards[0]!)).toContain('<b>[ella]</b>')
  })

  test('says what was understood, offers it to the letter, and names synonyms', async () => {
    const slip = await answerTo(searcher, 'litroz')
    expect(slip).toMatchObject({ understood: 'litros', literal: '"litroz"' })
    const { cards } = await answerTo(searcher, 'embalse')
    expect(cards[0]!.instead).toEqual([{ asked: 'embalse', found: 'presa' }])
    expect((await answerTo(searcher, 'pymes')).understood).toBeUndefined()
  })

  test('says which words nothing has, and for which there are results', async () => {
    expect(await answerTo(searcher, 'código xyzzyq')).toMatchObject({
      missing: ['xyzzyq'],
      understood: 'código',
    })
    expect(await answerTo(searcher, 'xyzzyq litroz código')).toMatchObject({
      missing: ['xyzzyq'],
      understood: 'litros código',
    })
    expect(await answerTo(searcher, 'embalse código')).toMatchObject({
      missing: [],
      understood: undefined,
    })
  })

  test('speaks of what was typed where a correction finds nothing', async () => {
    const split = await answerTo(searcher, 'presaella')
    expect(split).toMatchObject({ total: 0, understood: undefined })
    expect(await answerTo(searcher, 'presaella código')).toMatchObject({
      missing: ['presaella'],
      understood: 'código',
    })
    const selection = { verdict: ['refutado'] }
    expect(await answerTo(searcher, 'comunidat', { selection })).toMatchObject({
      total: 0,
      understood: undefined,
    })
  })

  test('offers words that are spelt alike when nothing is found', async () => {
    expect(await answerTo(searcher, 'compartimos xyzzyq')).toMatchObject({ total: 1 })
    const { nearby, total } = await answerTo(searcher, '"kompartir"')
    expect({ nearby, total }).toEqual({ nearby: [], total: 0 })
    expect((await answerTo(searcher, 'compaginar')).nearby).toContain('compartir')
  })

  test('is narrowed by facets, and counts what each value would leave', async () => {
    const { cards, total, totalUnselected, facets } = await answerTo(searcher, '', {
      selection: { verdict: ['refutado'], theme: ['riesgos'] },
    })
    expect(cards.map(({ kind }) => kind)).toEqual(['claim'])
    expect({ total, totalUnselected }).toEqual({ total: 1, totalUnselected: 9 })
    expect(facets.theme).toEqual([{ value: 'riesgos', label: 'Riesgos', count: 1 }])
    const other = await answerTo(searcher, '', { selection: { person: ['nadie', 'ana'] } })
    expect(other.total).toBe(1)
    expect(other.facets.person).toContainEqual({ value: 'nadie', label: 'nadie', count: 0 })
    expect(other.facets.kind).toEqual([{ value: 'cita', label: 'cita', count: 1 }])
  })

  test('follows the text, if that is wanted', async () => {
    const paragraphs = await foundBy(searcher, 'comunidad abrir litros', { order: 'texto' })
    expect(paragraphs).toEqual(['abrir', 'presa', 'p-3', 'p-4'])
  })
})

test.each(['no verificable', 'opinión', 'pronóstico'])(
  'finds a verdict by its value and by its name for readers: %s',
  async (query) => {
    const searcher = aSearcher([
      anArticle(
        0,
        [
          aParagraph(1, 'Crece. Crecerá.'),
          aMark('claim', 'crece', 1, 'Crece', { verdict: 'confirmado' }),
          aMark('claim', 'crecera', 1, 'Crecerá', { verdict: 'no verificable' }),
        ],
        { verdicts: { 'no verificable': 'opinión o pronóstico' } },
      ),
    ])
    const { cards, facets } = await answerTo(searcher, query)
    expect(cards.map(({ page }) => page)).toEqual(['/crecera/'])
    expect(cards[0]!.verdict?.label).toBe('opinión o pronóstico')
    expect(facets.verdict).toEqual([
      { value: 'no-verificable', label: 'opinión o pronóstico', count: 1 },
    ])
  },
)

describe('with everything at hand', () => {
  test('answers once, and asks nothing of Pagefind', async () => {
    const pagefind = vi.fn(() => Promise.reject(new Error('lost')))
    const small = aSearcher([article], { pagefind })
    expect(await answersTo(small, 'código')).toHaveLength(1)
    expect(await foundBy(small, 'código')).toEqual(['abrir'])
    expect(pagefind).not.toHaveBeenCalled()
  })

  test('looks for nothing that is only begun, and corrects no unfinished word', async () => {
    expect(await answersTo(searcher, 'c', { isTyping: true })).toEqual([])
    const [answer] = await answersTo(searcher, 'litro', { isTyping: true })
    expect(answer).toMatchObject({ understood: undefined, total: 1 })
  })
})

describe('what helps with slips', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  test('holds no answer back for long when it does not come, and only once', async () => {
    vi.useFakeTimers()
    const spelling = () => new Promise<never>(() => undefined)
    const searcher = aSearcher([article], { spelling })
    const asking = foundBy(searcher, 'codigo avierto')
    await vi.advanceTimersByTimeAsync(2_000)
    expect((await asking)[0]).toBe('abrir')
    expect((await foundBy(searcher, 'codigo aviertos'))[0]).toBe('abrir')
    expect((await answerTo(searcher, 'xyzzyq')).nearby).toEqual([])
  })

  test('is asked again when it did not load, and corrects then', async () => {
    let isLost = true
    const searcher = aSearcher([article], {
      spelling: (vocabulary) =>
        isLost ? Promise.reject(new Error('lost')) : Promise.resolve(aSpelling(vocabulary())),
    })
    expect(await answerTo(searcher, 'avierto')).toMatchObject({ total: 0, nearby: [] })
    isLost = false
    expect(await answerTo(searcher, 'avierto')).toMatchObject({ understood: 'abierto' })
  })
})
