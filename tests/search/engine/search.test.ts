import { afterAll, describe, expect, test } from 'vitest'
import type { Question } from '../../../src/search/engine/question.ts'
import { Searcher } from '../../../src/search/engine/search.ts'
import { spellingOf } from '../../../src/search/engine/spelling.ts'
import type { Bundle } from '../../../src/search/bundle.ts'
import { vocabularyOf } from '../../../src/search/index/vocabulary.ts'
import { aBundle, recordOf, type Thing } from '../a-bundle.ts'
import { allOf, answersTo, answerTo, aQuestion, readOut } from '../a-question.ts'
import { anIndex } from '../an-index.ts'
import { IndexAtWill } from '../an-index-at-will.ts'

const people = { ana: 'Ana Ruiz', luis: 'Luis Gil' }
const themes = { datos: 'Licencias y datos', riesgos: 'Riesgos' }

const articleOnCode = aBundle(
  [
    { kind: 'sección', id: 'codigo', name: 'El código de todos' },
    {
      id: '1',
      words:
        'En Madrid — según cuentan 😀 — llueve. “Abrir el código es compartir”, dijo Ana Ruiz.',
      themes: ['datos'],
    },
    {
      kind: 'cita',
      id: 'abrir',
      words: 'Abrir el código es compartir',
      person: 'ana',
      themes: ['datos'],
      paragraphs: [1],
    },
    { id: '2', words: 'Los modelos pequeños de Granite 3.0 y 8B tienen 34 000 millones.' },
    {
      kind: 'afirmación',
      id: 'millones',
      words: 'tienen 34 000 millones',
      verdict: 'confirmado',
      person: 'luis',
      themes: ['riesgos'],
      paragraphs: [2],
    },
    { id: '3', words: 'Es un método de pago; Meta y Llama no cobran: son sin coste.' },
    { id: '4', words: 'Más de 20 000 personas leen la revista OpenAI.' },
  ],
  { article: { id: 'codigo', title: 'Código' }, people, themes },
)

const articleOnLicences = aBundle(
  [
    { id: '1', words: 'El término de la licencia es claro: gratis, y una revisión posterior.' },
    { id: '2', words: 'Yo termino siempre: compartir no obliga a nada.' },
    {
      kind: 'cita',
      id: 'termino',
      words: 'compartir no obliga a nada',
      person: 'luis',
      themes: ['riesgos'],
      paragraphs: [2],
    },
  ],
  { article: { id: 'licencias', title: 'Licencias' }, people, themes },
)

const entities = aBundle([
  { kind: 'entidad', id: 'ana', name: 'Ana Ruiz', words: 'Dirige un laboratorio de Madrid.' },
  {
    kind: 'entidad',
    id: 'imagen',
    name: '<i>Imagen</i>',
    words: 'Escribe <img src=x onerror=alert(1)> por costumbre.',
  },
])

const notes = aBundle(
  [
    {
      kind: 'afirmación',
      id: 'millones',
      note: true,
      name: 'tienen 34 000 millones',
      words: 'El informe habla de 34 000 millones de parámetros.',
      verdict: 'confirmado',
      person: 'luis',
      themes: ['riesgos'],
      paragraphs: [2],
    },
  ],
  { article: { id: 'codigo', title: 'Código' }, people, themes },
)

const synonyms = [
  ['gratis', 'sin coste', 'regalado'],
  ['millones', 'millares'],
]

describe('with Pagefind', async () => {
  const { searcher, close } = await anIndex(
    [articleOnCode, articleOnLicences, entities, notes],
    synonyms,
  )
  afterAll(close)

  const ask = (query: string, more: Partial<Question> = {}) => answerTo(searcher, query, more)
  const found = async (query: string, more: Partial<Question> = {}) =>
    (await ask(query, more)).cards.map(readOut)

  test('finds a word whatever accents and capitals are typed', async () => {
    for (const query of ['código', 'codigo', 'CODIGO', 'códígo']) {
      expect(await found(query), query).toContain('cita: Abrir el [código] es compartir')
    }
  })

  test('has first what has the accents that were typed', async () => {
    expect((await found('término'))[0]).toContain('[término]')
    expect((await found('termino'))[0]).toContain('[termino]')
  })

  test('has a phrase with its accents, or typed without any, but not with wrong ones', async () => {
    const phrase = 'cita: Abrir [el código es compartir]'
    expect(await found('"el código es compartir"')).toEqual([phrase])
    expect(await found('"el codigo es compartir"')).toEqual([phrase])
    expect(await found('"el códigó es compartir"')).toEqual([])
  })

  test('finds other forms of a word', async () => {
    expect((await found('modelo pequeña'))[0]).toContain('[modelos pequeños]')
  })

  test('finds other forms in a text whose dashes and signs stand by themselves', async () => {
    expect((await found('llueven'))[0]).toContain('[llueve]')
    expect((await found('abrirlo'))[0]).toContain('[Abrir]')
  })

  test('takes no accident for another form', async () => {
    expect((await found('meta')).join()).not.toContain('[método]')
    expect((await found('lama')).join()).not.toContain('[la]')
    expect((await found('lama')).join()).not.toContain('[lapso]')
  })

  test.each([
    ['20000', '[20 000]'],
    ['20 000 personas', '[20 000 personas]'],
    ['20.000', '[20 000]'],
    ['"34000 millones"', '[34 000 millones]'],
    ['3.0', '[3.0]'],
    ['8b', '[8B]'],
  ])('finds the number %s', async (query, expected) => {
    expect((await found(query))[0]).toContain(expected)
  })

  test.each(['34', '20', '3'])('does not find %s at the beginning of a number', async (query) => {
    expect(await found(query)).toEqual([])
  })

  test('has one hit for a quote and its paragraph', async () => {
    expect(await found('abrir código')).toEqual(['cita: [Abrir] el [código] es compartir'])
  })

  test('has the paragraph when the words lie outside its passages', async () => {
    expect(await found('llueve')).toEqual([expect.stringMatching(/^párrafo: En Madrid/)])
  })

  test('has each claim once, and our note about it after what it says', async () => {
    expect(await found('34 000 millones')).toEqual(['afirmación: tienen [34 000 millones]'])
    expect(await found('parámetros')).toEqual([
      'afirmación: tienen 34 000 millones | El informe habla de 34 000 millones de [parámetros].',
    ])
  })

  test('finds other words for what is asked for after the words themselves, and names them', async () => {
    const { cards } = await ask('gratis')
    expect(cards.map(({ path }) => path)).toEqual([
      '/articulos/licencias/?q=gratis#p-1',
      '/articulos/codigo/?q=%22sin+coste%22#p-3',
    ])
    expect(cards.map(({ instead }) => instead)).toEqual([
      [],
      [{ asked: 'gratis', found: 'sin coste' }],
    ])
  })

  test('says what it understood instead of a word with a slip, and offers the word itself', async () => {
    const answer = await ask('el metodoo')
    expect(answer.cards.map(readOut)[0]).toContain('[método]')
    expect(answer.corrected).toBe('metodo')
    expect(answer.literal).toBe('"el metodoo"')
    expect(await found(answer.literal)).toEqual([])
  })

  test.each([
    ['rebista', 'revista'],
    ['lisencia', 'licencia'],
    ['lisensia', 'licencia'],
    ['yueve', 'llueve'],
    ['codgio', 'codigo'],
    ['havrir', 'abrir'],
  ])('understands %s as %s', async (typed, understood) => {
    const { corrected, total } = await ask(typed)
    expect(corrected).toBe(understood)
    expect(total).toBeGreaterThan(0)
  })

  test('understands two words that were written as one, and one as two', async () => {
    expect((await ask('abrircódigo')).corrected).toBe('abrir codigo')
    const { corrected, cards } = await ask('open ai')
    expect(corrected).toBe('openai')
    expect(readOut(cards[0]!)).toContain('[OpenAI]')
  })

  test('corrects nothing that the texts have in another form', async () => {
    for (const query of ['modelo', 'códigos', 'licencias', '8B', '"metodoo"']) {
      expect((await ask(query)).corrected, query).toBeUndefined()
    }
  })

  test('corrects no word that the editors know, though no text has it', async () => {
    const { corrected, cards } = await ask('millares')
    expect(corrected).toBeUndefined()
    expect(cards[0]!.instead).toEqual([{ asked: 'millares', found: 'millones' }])
  })

  test('corrects nothing in a question with no word of the site and one that is not even like one', async () => {
    const answer = await ask('lisencia xilófono')
    expect(answer.corrected).toBeUndefined()
    expect(answer.total).toBe(0)
    expect(answer.nearby).toContain('licencia')
    expect((await ask('lisencia gratis xilófono')).corrected).toBe('licencia gratis xilófono')
  })

  test('corrects no word that is still being typed', async () => {
    const typing = await ask('licen', { isTyping: true })
    expect(typing.corrected).toBeUndefined()
    expect(readOut(typing.cards[0]!)).toContain('[licencia]')
  })

  test('leaves out what has an excluded word, by its words or by who says it', async () => {
    expect(await found('compartir')).toHaveLength(2)
    expect(await found('compartir -obliga')).toEqual(['cita: Abrir el código es [compartir]'])
    expect(await found('compartir -"Luis Gil" -termino')).toEqual([
      'cita: Abrir el código es [compartir]',
    ])
    expect(await found('compartir -ruiz')).toEqual(['cita: [compartir] no obliga a nada'])
  })

  test('has everything but what is excluded when that is all that is asked', async () => {
    const { cards } = await ask('-código')
    expect(cards.length).toBeGreaterThan(5)
    expect(cards.map(readOut).join()).not.toContain('código')
  })

  test('leafs through everything, each thing once, when nothing is asked', async () => {
    const all = await found('')
    expect(all).toHaveLength(12)
    expect(all[0]).toBe('sección: El código de todos')
    expect(all.filter((text) => text.startsWith('afirmación'))).toHaveLength(1)
    for (const query of ['¿?', '"', '-', '  ']) expect(await found(query), query).toEqual(all)
  })

  test('looks for words that tell nothing when nothing else is asked', async () => {
    expect((await found('yo')).join()).toContain('[Yo]')
  })

  test('has so many cards as are wanted, and counts the others', async () => {
    const { cards, total } = await ask('', { count: 3 })
    expect(cards).toHaveLength(3)
    expect(total).toBe(12)
  })

  test('narrows the results by facets, and says how many there would be without', async () => {
    const { cards, total, totalUnselected, facets } = await ask('compartir', {
      selection: { persona: ['luis'] },
    })
    expect(cards.map(readOut)).toEqual(['cita: [compartir] no obliga a nada'])
    expect([total, totalUnselected]).toEqual([1, 2])
    expect(facets.persona.map(({ label, count }) => `${label} ${count}`)).toEqual([
      'Ana Ruiz 1',
      'Luis Gil 1',
    ])
    expect(facets.articulo.map(({ label }) => label)).toEqual(['Licencias'])
  })

  test('counts under the choices when nothing is asked too', async () => {
    const { total, totalUnselected, facets } = await ask('', { selection: { tipo: ['cita'] } })
    expect([total, totalUnselected]).toEqual([2, 12])
    expect(facets.tipo.map(({ label, count }) => `${label} ${count}`)).toEqual([
      'párrafo 6',
      'cita 2',
      'entidad 2',
      'afirmación 1',
      'sección 1',
    ])
  })

  test('combines several values of one facet with those of another', async () => {
    const selection = { tipo: ['cita', 'afirmacion'], tema: ['riesgos'] }
    expect(await found('', { selection })).toEqual([
      'afirmación: tienen 34 000 millones',
      'cita: compartir no obliga a nada',
    ])
  })

  test('has nothing of a value that nobody knows', async () => {
    for (const query of ['', 'compartir']) {
      const { cards, total } = await ask(query, { selection: { tema: ['otro'] } })
      expect([cards, total]).toEqual([[], 0])
    }
  })

  test('follows an article in the order of its text, if that is wanted', async () => {
    const ids = async (order: Question['order']) =>
      (await ask('código madrid millones', { order })).cards
        .filter(({ article }) => article === 'Código')
        .map(({ path }) => path.replace(/.*#/, ''))
    const inText = await ids('texto')
    const order = ['codigo', 'p-1', 'cita-abrir', 'p-2', 'afirmacion-millones', 'p-3', 'p-4']
    expect(inText).toEqual(order.filter((id) => inText.includes(id)))
    expect(await ids('relevancia')).not.toEqual(inText)
  })

  test('offers words that are written alike when nothing is found', async () => {
    expect(await ask('xicencyas', { isTyping: true })).toMatchObject({ total: 0, nearby: [] })
    expect((await ask('"licensia"')).total).toBe(0)
    expect((await ask('licxxxia')).nearby).toContain('licencia')
  })

  test('has what looks like markup as text', async () => {
    expect(await found('costumbre')).toEqual([
      'entidad: <i>Imagen</i> | Escribe <img src=x onerror=alert(1)> por [costumbre].',
    ])
    expect((await found('onerror')).join()).toContain('<img src=x ')
  })

  test.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a script', '"><script>alert(1)</script>'],
    ['names of what every object has', '__proto__ constructor toString'],
    ['hyphens', '-'.repeat(300)],
    ['quotation marks', '"'.repeat(299)],
    ['quotation marks of every kind', '“«„"'],
    ['brackets', '(((('],
    ['escapes', '\\ \\" %00 %s ${x}'],
    ['half a sign', '\ud83d\u0000\uffff'],
    ['a word without an end', 'a'.repeat(10_000)],
    ['patterns', '* ? + [a-z] .*'],
    ['other scripts', '😀 ñ 漢字 مرحبا'],
  ])('takes %s for a question like any other', async (_, query) => {
    const { cards, total } = await ask(query)
    expect(cards.length).toBeLessThanOrEqual(total)
  })
})

/** A search in an index that answers at will. */
function aSearch(bundles: readonly Bundle[]) {
  const index = new IndexAtWill(bundles)
  const spelling = spellingOf(vocabularyOf(bundles))
  const searcher = new Searcher(index, { synonyms, spelling: () => Promise.resolve(spelling) })
  return { index, searcher }
}

const manyBundles = (count: number, words: (number: number) => string) =>
  Array.from({ length: count }, (_, number) =>
    aBundle([{ kind: 'cita', id: `cita-${number}`, words: words(number) } satisfies Thing], {
      article: { id: `nota-${number}`, title: `Nota ${number}` },
    }),
  )

describe('while the index is on its way', () => {
  test('answers from what is at hand, and then from everything', async () => {
    const { index, searcher } = aSearch([articleOnCode, articleOnLicences])
    searcher.hold({ id: '0', record: recordOf(articleOnCode) })
    index.wait()
    const answers = searcher.search(aQuestion('compartir'))

    const { value: early } = await answers.next()
    expect(early!.cards.map(readOut)).toEqual(['cita: Abrir el código es [compartir]'])
    expect(early!.isAtLeast).toBe(true)

    index.answer()
    const { value: full } = await answers.next()
    expect(full!.cards).toHaveLength(2)
    expect(full!.isAtLeast).toBe(false)
    expect(await answers.next()).toEqual({ done: true, value: undefined })
  })

  test('takes what is at hand for no accident: it has the beginning of words only', async () => {
    const { index, searcher } = aSearch([articleOnCode])
    searcher.hold({ id: '0', record: recordOf(articleOnCode) })
    index.wait()
    const { value: early } = await searcher.search(aQuestion('meta')).next()
    expect(early!.cards.map(readOut).join()).not.toContain('[método]')
    index.answer()
  })

  test('says nothing early when nothing at hand answers, or nothing is asked', async () => {
    for (const query of ['término', '']) {
      const { index, searcher } = aSearch([articleOnCode, articleOnLicences])
      searcher.hold({ id: '0', record: recordOf(articleOnCode) })
      index.wait()
      const first = searcher.search(aQuestion(query)).next()
      // Longer than it has patience: an early answer would be here.
      setTimeout(() => {
        index.answer()
      }, 100)
      expect((await first).value!.isAtLeast, query).toBe(false)
    }
  })

  test('answers once when the index is quick', async () => {
    const { searcher } = aSearch([articleOnCode, articleOnLicences])
    searcher.hold({ id: '0', record: recordOf(articleOnCode) })
    expect(await answersTo(searcher, 'compartir')).toHaveLength(1)
  })

  test('does not read again what is at hand', async () => {
    const { index, searcher } = aSearch([articleOnCode, articleOnLicences])
    searcher.hold({ id: '0', record: recordOf(articleOnCode) })
    await answerTo(searcher, 'compartir')
    expect(index.read).toEqual(['1'])
  })
})

describe('with more bundles than an answer reads', () => {
  const bundles = manyBundles(20, (number) => `El código ${number === 17 ? 'abierto' : 'cerrado'}`)

  test('has at least so many results, and says so', async () => {
    const { searcher } = aSearch(bundles)
    const answer = await answerTo(searcher, 'código', { count: 20 })
    expect(answer.total).toBeGreaterThanOrEqual(6)
    expect(answer.total).toBeLessThan(20)
    expect(answer.isAtLeast).toBe(true)
  })

  test('answers while the last word is being written, if there are not too many', async () => {
    const { searcher } = aSearch(bundles.slice(0, 12))
    const answer = await answerTo(searcher, 'códi', { isTyping: true, count: 6 })
    expect(answer.cards).toHaveLength(6)
    expect(answer.total).toBe(12)
  })

  test('has exactly so many when it has read them all', async () => {
    const { searcher } = aSearch(bundles.slice(0, 16))
    expect(await answerTo(searcher, 'código', { count: 20 })).toMatchObject({
      total: 16,
      isAtLeast: false,
    })
  })

  test('begins with the most promising', async () => {
    const { index, searcher } = aSearch(bundles)
    const [early, full] = await answersTo(searcher, 'código abierto')
    expect(early!.cards[0]!.article).toBe('Nota 17')
    expect(early!.cards.length).toBeLessThan(3)
    expect(full!.cards[0]!.article).toBe('Nota 17')
    expect(index.read[0]).toBe('17')
  })

  test('answers once what it has read before', async () => {
    const { searcher } = aSearch(bundles)
    expect(await answersTo(searcher, 'código')).toHaveLength(2)
    expect(await answersTo(searcher, 'código')).toHaveLength(1)
  })
})

describe('when nobody waits for the answer any more', () => {
  test('stops before it reads a bundle', async () => {
    const { index, searcher } = aSearch([articleOnCode])
    const answers = searcher.search(aQuestion('compartir'), () => false)
    expect(await allOf(answers)).toEqual([])
    expect(index.read).toEqual([])
  })

  test('stops after an early answer', async () => {
    const { index, searcher } = aSearch([articleOnCode, articleOnLicences])
    searcher.hold({ id: '0', record: recordOf(articleOnCode) })
    index.wait()
    let isWanted = true
    const answers = searcher.search(aQuestion('compartir'), () => isWanted)
    expect((await answers.next()).done).toBe(false)
    isWanted = false
    index.answer()
    expect((await answers.next()).done).toBe(true)
    expect(index.read).toEqual([])
  })
})

describe('when something fails', () => {
  test('a search fails, and a second try succeeds', async () => {
    const { index, searcher } = aSearch([articleOnCode])
    index.fail()
    await expect(answerTo(searcher, 'compartir')).rejects.toThrow('The index cannot be reached.')
    await expect(answerTo(searcher, '')).rejects.toThrow('The index cannot be reached.')
    index.answer()
    expect((await answerTo(searcher, 'compartir')).total).toBe(1)
    expect((await answerTo(searcher, '')).total).toBe(7)
  })

  test('a bundle that could not be read is read when it is asked for again', async () => {
    const { index, searcher } = aSearch([articleOnCode])
    index.loseBundles()
    await expect(answerTo(searcher, 'compartir')).rejects.toThrow('The bundle cannot be reached.')
    index.answer()
    expect((await answerTo(searcher, 'compartir')).total).toBe(1)
  })

  test('a search fails after its early answer too', async () => {
    const { index, searcher } = aSearch([articleOnCode])
    searcher.hold({ id: '0', record: recordOf(articleOnCode) })
    index.wait()
    const answers = searcher.search(aQuestion('compartir'))
    expect((await answers.next()).value!.cards).toHaveLength(1)
    index.fail()
    await expect(answers.next()).rejects.toThrow('The index cannot be reached.')
  })
})

test('articles follow each other in the order of the edition, if that is wanted', async () => {
  const { searcher } = aSearch([
    ...manyBundles(2, (number) => (number === 0 ? 'Código abierto' : 'Código abierto y libre')),
    entities,
  ])
  const articles = async (order: Question['order']) =>
    (await answerTo(searcher, 'código abierto libre', { order })).cards.map(
      ({ article }) => article,
    )
  expect(await articles('relevancia')).toEqual(['Nota 1', 'Nota 0'])
  expect(await articles('texto')).toEqual(['Nota 0', 'Nota 1'])
})

test('the index is asked for a word once', async () => {
  const { index, searcher } = aSearch([articleOnCode])
  await answerTo(searcher, 'compartir')
  const wordsAsked = () => index.asked.filter((term) => term !== '')
  const { length } = wordsAsked()
  await answerTo(searcher, 'Compartir')
  expect(wordsAsked()).toHaveLength(length)
})
