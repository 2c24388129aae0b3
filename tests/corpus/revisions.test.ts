import { expect, test } from 'vitest'
import { changedAddresses } from '../../src/addresses/retired.ts'
import { lastRevisionOf } from '../../src/corpus/revisions.ts'
import { fingerprint } from '../../src/text/fingerprint.ts'
import { aCorpus, paths, replacing, writing } from '../a-content.ts'
import { keeping } from '../addresses/some-addresses.ts'

const revisions = writing(
  'content/revisions/nota.yaml',
  `revisions:
  - date: 2025-04-02
    changes:
      - kinds: [palabras]
        paragraphs: [1]
        before: [{ paragraph: 1, text: El código sube. Cada mes se publican más modelos. }]
        claims: [{ id: crece, words: Cada mes se publican más modelos }]
  - date: 2025-03-01
    changes:
      - kinds: [palabras]
        paragraphs: [1]
        before: [{ paragraph: 1, text: El código baja. Cada mes se publican más modelos. }]
      - kinds: [tipografía]
        paragraphs: [2]
        before: [{ paragraph: 2, text: “Abrir es compartir” - dice Ana Ruiz. }]
      - kinds: [quitado]
        paragraphs: []
        before: [{ paragraph: 3, text: Adiós. }]
`,
)

test('what paragraphs said is told whole, and what they said next', () => {
  const [article] = aCorpus(revisions).articles
  const all = article?.revisions.flatMap(({ changes }) => changes) ?? []
  expect(all.map(({ before, after }) => [before[0]?.text, after])).toEqual([
    [
      'El código sube. Cada mes se publican más modelos.',
      'El código abierto crece. Cada año se publican más modelos.',
    ],
    [
      'El código baja. Cada mes se publican más modelos.',
      'El código sube. Cada mes se publican más modelos.',
    ],
    [
      '“Abrir es compartir” - dice Ana Ruiz.',
      '“Abrir es compartir”, dice Ana Ruiz, directora del laboratorio. “Y compartir es crecer”.',
    ],
    ['Adiós.', undefined],
  ])
})

test('a paragraph leads to the last change of its words, not of its typography', () => {
  const [first, second] = aCorpus(revisions).articles[0]?.paragraphs ?? []
  expect(first && lastRevisionOf(first)).toEqual({
    date: '2025-04-02',
    fragment: 'sobre-cambio-1-1',
  })
  expect(second && lastRevisionOf(second)).toBeUndefined()
})

test('of an article that publishes passages alone, no whole paragraph of before is told', () => {
  const corpus = aCorpus(
    revisions,
    replacing(paths.article, 'differences:', 'reproduction: passages\ndifferences:'),
  )
  const [change] = corpus.articles[0]?.revisions[0]?.changes ?? []
  expect(change).toMatchObject({
    before: [{ number: 1, text: '[…]' }],
    after: undefined,
    claims: [{ words: 'Cada mes se publican más modelos' }],
  })
})

test('a page tells all of the words that its claim had, the article only what it does not show', () => {
  const words = 'Cada mes se publican más modelos'
  const earlier = [{ until: '2025-04-02', words: 'Cada mes…', fingerprint: fingerprint(words) }]
  const other = [{ until: '2025-04-02', words: 'Otras.', fingerprint: fingerprint('Otras.') }]
  const record = (address: string, now: string, earlier: typeof other) => ({
    address,
    since: '2025-03-01',
    words: now,
    fingerprint: fingerprint(now),
    earlier,
  })
  const claim = 'Cada año se publican más modelos'
  const second =
    '“Abrir es compartir”, dice Ana Ruiz, directora del laboratorio. “Y compartir es crecer”.'
  const corpus = aCorpus(
    revisions,
    keeping([
      record('/afirmaciones/crece/', claim, earlier),
      record('/articulos/nota/#afirmacion-crece', claim, earlier),
      record('/articulos/nota/#p-2', second, other),
    ]),
  )
  expect(changedAddresses(corpus, '/afirmaciones/crece/').map((one) => one.words)).toEqual([words])
  expect(changedAddresses(corpus, '/articulos/nota/').map((one) => one.words)).toEqual(['Otras.'])
})
