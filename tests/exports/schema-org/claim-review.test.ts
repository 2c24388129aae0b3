import { expect, test } from 'vitest'
import { assessmentNode } from '../../../src/exports/schema-org/claim-review.ts'
import type { Verdict } from '../../../src/edition/verdicts.ts'
import { aCorpus, judgedAgain, judgedAs, paths, replacing, type Change } from '../../a-content.ts'

const nodeOf = (...changes: Change[]) => assessmentNode(aCorpus(...changes).claims[0]!)

test('an assessment says what was weighed, where it was printed, the verdict and its evidence', () => {
  expect(nodeOf()).toMatchObject({
    '@type': 'ClaimReview',
    '@id': 'https://example.org/afirmaciones/crece/#valoracion',
    url: 'https://example.org/afirmaciones/crece/',
    claimReviewed: 'Cada año se publican más modelos',
    datePublished: '2025-02-01',
    reviewBody: 'El informe los cuenta todos.',
    author: { '@type': 'Organization', name: 'Glosa' },
    reviewRating: {
      alternateName: 'confirmado',
      ratingExplanation: 'El informe los cuenta todos.',
      ratingValue: 3,
      worstRating: 1,
      bestRating: 3,
    },
    itemReviewed: {
      '@type': 'Claim',
      '@id': 'https://example.org/afirmaciones/crece/#afirmacion',
      text: 'Cada año se publican más modelos',
      creditText: 'el propio artículo',
      claimInterpreter: { name: 'Glosa' },
      author: { '@type': 'Organization', name: 'El Diario' },
      datePublished: '2024-10-28',
      appearance: {
        '@id': 'https://example.org/nota',
        url: 'https://example.org/nota',
        datePublished: '2024-10-28',
      },
      isPartOf: { '@id': 'https://example.org/articulos/nota/' },
    },
    citation: [
      {
        '@id': 'https://example.org/fuentes/#fuente-informe',
        name: 'Informe',
        creditText: 'El Observatorio',
        datePublished: '2025',
      },
    ],
  })
})

test('the author is who is quoted, or who signs the article, or publishes it; no group is one', () => {
  const speaker = replacing(paths.claim, '{ voice: article }', '{ speaker: ana-ruiz }')
  expect(nodeOf(speaker).itemReviewed).toMatchObject({
    author: { '@type': 'Person', name: 'Ana Ruiz' },
    creditText: undefined,
  })
  const signed = replacing(paths.article, 'authors: null', 'authors: [{ given: Luz, family: Gil }]')
  expect(nodeOf(signed).itemReviewed).toMatchObject({
    author: [{ '@type': 'Person', name: 'Luz Gil' }],
    creditText: 'el propio artículo',
  })
  const group = replacing(paths.claim, '{ voice: article }', '{ group: los críticos }')
  expect(nodeOf(group).itemReviewed).toMatchObject({
    creditText: 'los críticos',
    author: undefined,
  })
})

test('a claim in what has no address and no date has none either', () => {
  const leaflet = nodeOf(
    replacing(
      paths.article,
      'datePublished: "2024-10-28"',
      'datePublished: null\ndatePublishedNote: El folleto no lleva fecha.',
    ),
    replacing(paths.article, 'url: https://example.org/nota', 'url: null'),
  )
  const { itemReviewed } = JSON.parse(JSON.stringify(leaflet)) as {
    itemReviewed: { appearance: object }
  }
  expect(itemReviewed).not.toHaveProperty('datePublished')
  expect(itemReviewed.appearance).not.toHaveProperty('url')
  expect(itemReviewed.appearance).not.toHaveProperty('@id')
})

test.each<[Verdict, number | undefined]>([
  ['refutado', 1],
  ['impreciso', 2],
  ['confirmado', 3],
  ['disputado', undefined],
  ['sin verificar', undefined],
])('of a fact, “%s” is the number %s of three', (verdict, number) => {
  const rating = nodeOf(...judgedAs(verdict)).reviewRating
  expect(rating).toMatchObject({ alternateName: verdict })
  if (number === undefined) expect(rating).not.toHaveProperty('ratingValue')
  else expect(rating).toMatchObject({ ratingValue: number, worstRating: 1, bestRating: 3 })
})

test.each(['opinión', 'predicción'])('an %s gets no number', (kind) => {
  const { reviewRating } = nodeOf(
    ...judgedAs('no verificable'),
    replacing(paths.claim, 'kind: opinión', `kind: ${kind}`),
  )
  expect(reviewRating).toMatchObject({ alternateName: 'opinión o pronóstico' })
  expect(reviewRating).not.toHaveProperty('ratingValue')
})

test('the caveats of the page go with the reason', () => {
  const withCaveat: Change = (files) => {
    const text = new TextDecoder().decode(files.get(paths.claim))
    files.set(paths.claim, new TextEncoder().encode(`${text}\nCuenta solo los publicados.\n`))
  }
  expect(nodeOf(withCaveat).reviewBody).toBe(
    'El informe los cuenta todos.\n\nCuenta solo los publicados.',
  )
})

test('an assessment without evidence cites nothing', () => {
  expect(JSON.stringify(nodeOf(judgedAgain('2025-05-02')))).not.toContain('"citation"')
})
