import { expect, test } from 'vitest'
import { anEdition } from '../../an-edition.ts'
import { breadcrumbList } from '../../../src/exports/schema-org/breadcrumb-list.ts'
import { documentsOf } from './graphs.ts'

/*
 * What Google's references require and recommend of each type, as far as the edition knows it
 * (https://developers.google.com/search/docs/appearance/structured-data/search-gallery).
 */

const corpus = await anEdition()

type Thing = Record<string, unknown> & { '@type': string }

const things = (await documentsOf(corpus)).flatMap(
  (document) => (JSON.parse(document) as { '@graph': Thing[] })['@graph'],
)
const ofType = (type: string) => things.filter((thing) => thing['@type'] === type)

/** The values at a path of properties, of all items where one of them is a list. */
function valuesAt(value: unknown, path: string): unknown[] {
  const [name = '', ...rest] = path.split('.')
  if (path === '') return [value]
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path))
  if (value === null || typeof value !== 'object' || !(name in value)) return []
  return valuesAt((value as Record<string, unknown>)[name], rest.join('.')).flat()
}

/** The things that have nothing at one of the paths. */
const lacking = (type: string, ...paths: string[]) =>
  ofType(type).flatMap((thing) =>
    paths
      .filter((path) => valuesAt(thing, path).length === 0)
      .map((path) => `${String(thing['url'] ?? thing['@id'])}: ${path}`),
  )

test('an assessment has all that a fact check has to have, on the host of its page', () => {
  expect(ofType('ClaimReview').length).toBeGreaterThan(20)
  const required = ['claimReviewed', 'reviewRating.alternateName', 'url']
  const recommended = ['author.name', 'author.url', 'datePublished', 'itemReviewed.@type']
  expect(lacking('ClaimReview', ...required, ...recommended)).toEqual([])
  for (const { url, author } of ofType('ClaimReview')) {
    expect(url).toMatch(/^https:\/\/example\.org\/afirmaciones\//)
    expect(author).toMatchObject({ '@type': 'Organization', url: 'https://example.org/' })
  }
})

test('a number of a rating comes with its scale, and the scale with a number', () => {
  for (const { reviewRating } of ofType('ClaimReview')) {
    const { ratingValue, worstRating, bestRating } = reviewRating as Record<string, number>
    if (ratingValue === undefined) expect([worstRating, bestRating]).toEqual([undefined, undefined])
    else expect([1, 2, 3].includes(ratingValue) && worstRating === 1 && bestRating === 3).toBe(true)
  }
})

test('a claim says where it appears, when it was made, and by whom, wherever that is known', () => {
  const articles = new Map(corpus.claims.map((claim) => [claim.id, claim]))
  for (const { url, itemReviewed } of ofType('ClaimReview')) {
    const claim = articles.get(String(url).split('/').at(-2) ?? '')!
    const { article, claimant } = claim
    const valuesOf = (path: string) => valuesAt(itemReviewed, path)
    expect(valuesOf('@type')).toEqual(['Claim'])
    expect(valuesOf('appearance.url')).toEqual(article.url === null ? [] : [article.url])
    expect(valuesOf('datePublished')).toEqual(
      article.datePublished === null ? [] : [article.datePublished],
    )
    const names =
      claimant.kind === 'speaker'
        ? [claimant.name]
        : article.authors.length > 0
          ? article.authors.map(({ name }) => name)
          : [article.publisher.name]
    expect(valuesOf('author.name')).toEqual(claimant.kind === 'group' ? [] : names)
    for (const type of valuesOf('author.@type')) expect(['Person', 'Organization']).toContain(type)
  }
})

test('an article has a headline, the names of its authors, and the day of its edition', () => {
  expect(lacking('Article', 'headline')).toEqual([])
  for (const [index, { authors, since }] of corpus.articles.entries()) {
    const thing = ofType('Article')[index]
    expect(valuesAt(thing, 'author.name')).toEqual(authors.map(({ name }) => name))
    expect(valuesAt(thing, 'datePublished')).toEqual(since === undefined ? [] : [since])
  }
  expect(corpus.articles.some(({ since }) => since !== undefined)).toBe(true)
})

test('the data have a description of the length that is asked, a licence and files with types', () => {
  const [dataset, ...others] = ofType('Dataset').filter(({ distribution }) => distribution)
  expect(others).toEqual([])
  const description = String(dataset?.['description'])
  expect(description.length).toBeGreaterThanOrEqual(50)
  expect(description.length).toBeLessThanOrEqual(5000)
  const asked = 'name creator.name creator.url license url version keywords isAccessibleForFree'
  for (const path of asked.split(' ')) expect(valuesAt(dataset, path), path).not.toEqual([])
  const files = valuesAt(dataset, 'distribution')
  for (const part of ['contentUrl', 'encodingFormat']) {
    expect(valuesAt(files, part), part).toHaveLength(files.length)
  }
})

test('the site has its name and address, and its publisher a logo', () => {
  expect(lacking('WebSite', 'name', 'url', 'publisher.name', 'publisher.logo')).toEqual([])
})

test('a trail has names and places, and an address for all but the page itself', () => {
  const above = [
    { path: '/', name: 'Portada' },
    { path: '/citas/', name: 'Citas' },
  ]
  const trail = breadcrumbList('https://example.org/citas/x/', 'Una cita', above)
  expect(valuesAt(trail, 'itemListElement.position')).toEqual([1, 2, 3])
  expect(valuesAt(trail, 'itemListElement.name')).toEqual(['Portada', 'Citas', 'Una cita'])
  expect(valuesAt(JSON.parse(JSON.stringify(trail)), 'itemListElement.item')).toEqual([
    'https://example.org/',
    'https://example.org/citas/',
  ])
})
