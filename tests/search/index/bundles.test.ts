import { expect, test } from 'vitest'
import type { Corpus } from '../../../src/corpus/corpus.ts'
import type { Bundle, BundledItem, ItemKind } from '../../../src/search/bundle.ts'
import { bundlesOf } from '../../../src/search/index/bundles.ts'
import { wordsOf } from '../../../src/search/words.ts'
import { aCorpus, paths, promoting, replacing, writing, type Change } from '../../a-content.ts'
import { spanned } from '../a-bundle.ts'

/** The things of a kind in all bundles, each with its bundle. */
function things(corpus: Corpus, kind: ItemKind) {
  return bundlesOf(corpus).flatMap((bundle) =>
    bundle.data.items.filter((item) => item.kind === kind).map((item) => ({ bundle, item })),
  )
}

/** What a thing is called and what it says, as printed. */
function told({ bundle, item }: { bundle: Bundle; item: BundledItem }): string[] {
  return [item.name, item.aliases, ...item.words]
    .filter((span) => span !== undefined)
    .map((span) => spanned(bundle, span))
}

const toldOf = (kind: ItemKind, ...changes: Change[]) => things(aCorpus(...changes), kind).map(told)

/** The smallest content with other words of the second paragraph, and then those of the role. */
const secondParagraph = (printed: string, marked: string): Change[] => [
  replacing(
    paths.original,
    '“Abrir es compartir”, dice Ana Ruiz, directora del laboratorio. “Y compartir es crecer”.',
    `${printed} Es directora del laboratorio.`,
  ),
  replacing(
    paths.article,
    `<Quote id="ana-abrir">“Abrir es compartir”</Quote>, dice Ana Ruiz, directora del
laboratorio. <Quote id="ana-abrir">“Y compartir es crecer”</Quote>.`,
    `${marked} Es directora del laboratorio.`,
  ),
]

test('has everything that can be found, the articles first', () => {
  expect(bundlesOf(aCorpus()).map(({ data }) => data.items.map(({ kind, id }) => `${kind} ${id}`)))
    .toMatchInlineSnapshot(`
      [
        [
          sección voces,
          párrafo 1,
          afirmación crece,
          párrafo 2,
          cita ana-abrir,
        ],
        [
          entidad ana-ruiz,
          entidad el-diario,
        ],
        [
          tema apertura,
        ],
        [
          tema apertura,
        ],
        [
          afirmación crece,
        ],
        [
          fuente informe,
          fuente nota-impresa,
        ],
      ]
    `)
})

test('has the paragraphs of an article as they were printed', () => {
  expect(toldOf('párrafo')).toEqual([
    ['El código abierto crece. Cada año se publican más modelos.'],
    ['“Abrir es compartir”, dice Ana Ruiz, directora del laboratorio. “Y compartir es crecer”.'],
  ])
})

test('has the fragments of a quote without their quotation marks', () => {
  expect(toldOf('cita')).toEqual([['Abrir es compartir', 'Y compartir es crecer']])
})

test('has the words of a claim', () => {
  expect(toldOf('afirmación')).toContainEqual(['Cada año se publican más modelos'])
})

test('has a claim inside a quote', () => {
  const changes = [
    replacing(
      paths.article,
      '“Y compartir es crecer”',
      '“Y <Claim id="crecer">compartir es crecer</Claim>”',
    ),
    writing(
      'content/claims/crecer.md',
      `---
claimant: { speaker: ana-ruiz }
kind: opinión
core: false
themes: [apertura]
assessments:
  - { date: "2025-02-01", verdict: no verificable, reason: Es una opinión de ella., evidence: [] }
---
`,
    ),
  ]
  expect(toldOf('cita', ...changes)).toEqual([['Abrir es compartir', 'Y compartir es crecer']])
  expect(toldOf('afirmación', ...changes)).toContainEqual(['compartir es crecer'])
  const claim = things(aCorpus(...changes), 'afirmación').find(({ item }) => item.id === 'crecer')
  expect(claim!.item).toMatchObject({ person: 'ana-ruiz', verdict: 'no verificable' })
})

test('has a quote whole where dashes touch it on both sides', () => {
  const changes = secondParagraph(
    'Es así—“Abrir—lo—es 3-4 veces”—dijo Ana—“Y compartir es crecer”—hoy.',
    'Es así—<Quote id="ana-abrir">“Abrir—lo—es 3-4 veces”</Quote>—dijo Ana—<Quote id="ana-abrir">“Y compartir es crecer”</Quote>—hoy.',
  )
  expect(toldOf('cita', ...changes)).toEqual([['Abrir—lo—es 3-4 veces', 'Y compartir es crecer']])
  expect(toldOf('párrafo', ...changes)[1]).toEqual([
    'Es así—“Abrir—lo—es 3-4 veces”—dijo Ana—“Y compartir es crecer”—hoy. Es directora del laboratorio.',
  ])
})

test('has everything whole where the publisher and we left odd spaces', () => {
  const changes = [
    ...secondParagraph(
      'Es  así: “Abrir\u00a0 es  compartir”.  “Y\u2009 compartir es\u200b crecer”.',
      'Es  así: <Quote id="ana-abrir">“Abrir\u00a0 es  compartir”</Quote>.  <Quote id="ana-abrir">“Y\u2009 compartir es\u200b crecer”</Quote>.',
    ),
    replacing(paths.speaker, 'Dirige un laboratorio.', 'Dirige  un laboratorio.  Y\u00a0 otro.'),
  ]
  expect(toldOf('cita', ...changes)).toEqual([['Abrir es compartir', 'Y compartir es crecer']])
  expect(toldOf('entidad', ...changes)).toEqual([
    ['Ana Ruiz', 'Dirige un laboratorio. Y otro.'],
    ['El Diario', 'Publica la nota.'],
  ])
})

test('has the words of a quote that stand before it in the paragraph too', () => {
  const changes = secondParagraph(
    'Abrir es compartir. “Abrir es compartir”. “Y compartir es crecer”.',
    'Abrir es compartir. <Quote id="ana-abrir">“Abrir es compartir”</Quote>. <Quote id="ana-abrir">“Y compartir es crecer”</Quote>.',
  )
  const corpus = aCorpus(...changes)
  const [quote] = things(corpus, 'cita')
  const [, paragraph] = things(corpus, 'párrafo')
  expect(told(quote!)[0]).toBe('Abrir es compartir')
  expect(quote!.item.words[0]![0]).toBeGreaterThan(paragraph!.item.words[0]![0] + 18)
})

test('has a quote of several paragraphs once, with the numbers of all', () => {
  const changes = secondParagraph(
    '“Abrir es compartir”, dice Ana.\n“Y compartir es crecer”.',
    '<Quote id="ana-abrir">“Abrir es compartir”</Quote>, dice Ana.\n\n<Quote id="ana-abrir">“Y compartir es crecer”</Quote>.',
  )
  const quotes = things(aCorpus(...changes), 'cita')
  expect(quotes.map(told)).toEqual([['Abrir es compartir', 'Y compartir es crecer']])
  expect(quotes[0]!.item.paragraphs).toEqual([2, 3])
})

test('says of a quote who says it, in what role, and on what', () => {
  const [quote] = things(aCorpus(), 'cita')
  expect(quote!.item).toMatchObject({
    person: 'ana-ruiz',
    role: 'directora del laboratorio',
    themes: ['apertura'],
    paragraphs: [2],
  })
  expect(quote!.bundle.data).toMatchObject({
    article: { id: 'nota', title: 'Dos voces sobre el código' },
    people: { 'ana-ruiz': 'Ana Ruiz', 'la-voz-del-articulo': 'la voz del artículo' },
    themes: { apertura: 'Apertura' },
  })
})

test('says of a claim who makes it, though it be nobody in particular', () => {
  const group = replacing(paths.claim, '{ voice: article }', '{ group: los críticos }')
  const [claim] = things(aCorpus(group), 'afirmación')
  expect(claim!.item.person).toBe('los-criticos')
  expect(claim!.bundle.data.people).toHaveProperty('los-criticos', 'los críticos')
})

test('says of a paragraph that it advertises', () => {
  expect(things(aCorpus(...promoting), 'párrafo').map(({ item }) => item.subkind)).toEqual([
    'promoción',
    undefined,
  ])
})

test('has what we say of a claim beside its words, and what happened since', () => {
  const note = things(aCorpus(), 'afirmación').find(({ item }) => item.note)
  expect(told(note!)).toEqual([
    'Cada año se publican más modelos',
    'El informe los cuenta todos. Sale un informe nuevo.',
  ])
})

test('has entities with their other names, sources with their publishers', () => {
  const aliases = replacing(
    paths.publisher,
    'name: El Diario',
    'name: El Diario\naliases: [Diario, El Diario de Hoy]',
  )
  expect(toldOf('entidad', aliases)).toEqual([
    ['Ana Ruiz', 'Dirige un laboratorio.'],
    ['El Diario', 'Diario, El Diario de Hoy', 'Publica la nota.'],
  ])
  expect(toldOf('fuente')).toContainEqual(['Informe', 'El Observatorio', 'Cuenta los modelos.'])
})

test('has a theme by its title and summary, and its introduction as a note', () => {
  expect(
    things(aCorpus(), 'tema').map(({ bundle, item }) => [item.note, told({ bundle, item })]),
  ).toEqual([
    [undefined, ['Apertura', 'Qué se abre y qué no.']],
    [true, ['Apertura', expect.stringMatching(/^Cada año hay más, como dice la nota\. Abrir/)]],
  ])
})

test('has the sections of the method', () => {
  const method = writing(
    'content/method/marcas.yaml',
    'title: Las marcas\nsummary: Qué está marcado.\norder: 1\n',
  )
  expect(toldOf('método', method)).toEqual([['Las marcas', 'Qué está marcado.']])
})

/** The facets of the bundle of the article. */
const facetsOf = (...changes: Change[]) => bundlesOf(aCorpus(...changes))[0]!.facets

test('has as facets every value that something in a bundle has', () => {
  expect(facetsOf()).toEqual({
    tipo: ['seccion', 'parrafo', 'afirmacion', 'cita'],
    persona: ['la-voz-del-articulo', 'ana-ruiz'],
    tema: ['apertura'],
    veredicto: ['confirmado'],
    articulo: ['nota'],
  })
})

test('is found by who speaks, the theme and the verdict, though no text names them', () => {
  const words = wordsOf(bundlesOf(aCorpus())[0]!.content).map(({ folded }) => folded)
  for (const word of ['apertura', 'confirmado', 'cita', 'hecho', 'voz', 'dos', 'voces']) {
    expect(words, word).toContain(word)
  }
})

test('is found by a number without the space in it', () => {
  const [bundle] = bundlesOf(
    aCorpus(
      ...secondParagraph(
        'Son 20 000. “Abrir es compartir”.',
        'Son 20 000. <Quote id="ana-abrir">“Abrir es compartir”</Quote>.',
      ),
    ),
  )
  expect(bundle!.content.split(' ')).toContain('20000')
})

test('does not write again a word that stands in the texts', () => {
  const { content } = bundlesOf(aCorpus())[0]!
  const besides = content.slice(content.indexOf('crecer”.') + 'crecer”.'.length)
  expect(besides.split(' ')).not.toContain('Ana')
  expect(besides.split(' ')).toContain('Apertura')
})

test('divides many things among bundles, and loses none', () => {
  const entities = Array.from({ length: 60 }, (_, number) =>
    writing(
      `content/entities/cosa-${number}.yaml`,
      `kind: organización\nname: Cosa ${number}\ndescription: ${'Se dedica a muchas cosas. '.repeat(5)}\nthemes: [apertura]\nsources: [informe]\n`,
    ),
  )
  const corpus = aCorpus(...entities)
  const all = things(corpus, 'entidad')
  expect(new Set(all.map(({ item }) => item.id)).size).toBe(62)
  expect(new Set(all.map(({ bundle }) => bundle)).size).toBeGreaterThan(1)
  for (const { content } of bundlesOf(corpus)) expect(wordsOf(content).length).toBeLessThan(1000)
})

test('makes the same bundles of the same corpus', () => {
  expect(bundlesOf(aCorpus())).toEqual(bundlesOf(aCorpus()))
})

test('makes no bundle of nothing', () => {
  expect(bundlesOf({ articles: [], themes: [], entities: [], sources: [], method: [] })).toEqual([])
})
