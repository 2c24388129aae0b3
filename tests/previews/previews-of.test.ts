import { expect, test } from 'vitest'
import {
  previewOfArticle,
  previewOfClaim,
  previewOfQuote,
  previewOfTheme,
  previewsOf,
} from '../../src/previews/previews-of.ts'
import { correctedPassageOf } from '../../src/corpus/corrected-passage.ts'
import { anEdition } from '../an-edition.ts'
import { aCorpus, paths, replacing } from '../a-content.ts'

test('every quote, claim, theme and article has a picture, and the site has one', () => {
  expect(previewsOf(aCorpus()).map(({ path }) => path)).toEqual([
    '/imagenes/glosa.png',
    '/imagenes/articulos/nota.png',
    '/imagenes/temas/apertura.png',
    '/imagenes/citas/ana-abrir.png',
    '/imagenes/afirmaciones/crece.png',
  ])
})

test('a quote is described by its speaker and all its words', () => {
  expect(previewOfQuote(aCorpus().quotes[0]!).alt).toMatchInlineSnapshot(
    `Ana Ruiz, directora del laboratorio: «Abrir es compartir» «Y compartir es crecer»`,
  )
})

test('a claim is described by its verdict, its claimant and its words', () => {
  const gist = replacing(
    paths.claim,
    '    evidence:',
    '    gist: Consta en el informe\n    evidence:',
  )
  expect(previewOfClaim(aCorpus(gist).claims[0]!).alt).toMatchInlineSnapshot(
    `Confirmado: Consta en el informe. Según el propio artículo: «Cada año se publican más modelos»`,
  )
})

test('a claim that is corrected shows its fault and the right words', () => {
  const [claim] = aCorpus().claims
  const preview = previewOfClaim({
    ...claim!,
    assessment: {
      ...claim!.assessment,
      verdict: 'impreciso',
      fault: 'exagera',
      correction: { of: 'más modelos', to: 'algunos modelos más' },
    },
  })
  expect(preview.alt).toMatch(/^Impreciso \(exagera\)/)
  expect(preview.alt).toContain('algunos modelos más')
  const [correction] = preview.corrections
  expect(preview.words.slice(correction!.start, correction!.end)).toBe('más modelos')
})

test('an article shows its most corrected passage, if it has one', async () => {
  expect(previewOfArticle(aCorpus().articles[0]!).passage).toBeUndefined()
  const { articles } = await anEdition()
  const { text, corrections } = previewOfArticle(articles[0]!).passage!
  expect(corrections.map(({ start, end }) => text.slice(start, end))).toEqual(
    correctedPassageOf(articles[0]!)!.pieces.flatMap((piece) =>
      typeof piece === 'string' ? [] : [piece.correction.of],
    ),
  )
})

test('a theme counts its claims by verdict', () => {
  const { themes, claims } = aCorpus()
  expect(previewOfTheme(themes[0]!, claims)).toMatchObject({
    balance: [{ verdict: 'confirmado', count: 1, share: 1 }],
    assessed: '1 afirmación valorada',
  })
})

test('advertising does not count', () => {
  const { themes, claims } = aCorpus()
  const advert = { ...claims[0]!, kind: 'promoción' } as const
  expect(previewOfTheme(themes[0]!, [advert])).toMatchObject({
    balance: [],
    assessed: '',
  })
})

test('a title of ours is not taken for the publisher’s', () => {
  expect(previewOfArticle(aCorpus().articles[0]!).label).toMatchInlineSnapshot(
    `El Diario, 28 de octubre de 2024. El título es nuestro.`,
  )
})

test('at the foot of a picture, a title of ours stands between brackets beside the publisher', () => {
  const [quote] = aCorpus().quotes
  expect(previewOfQuote(quote!)).toMatchObject({
    article: '[Dos voces sobre el código]',
    published: 'El Diario, 28 de octubre de 2024',
  })
  const printed = replacing(paths.article, 'titleStatus: editorial', 'titleStatus: printed')
  expect(previewOfClaim(aCorpus(printed).claims[0]!).article).toBe('Dos voces sobre el código')
})
