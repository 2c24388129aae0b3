import { expect, test } from 'vitest'
import { problemsIn } from './problems-in.ts'

const page = { '@id': 'https://example.org/a/' }
const document = (...graph: object[]) =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })
const problemsWith = (thing: object) => problemsIn([document({ ...page, ...thing })])

test('a sound document has no problems', () => {
  const thing = {
    '@type': 'NewsArticle',
    headline: 'Una nota',
    datePublished: '2024-10',
    url: 'https://example.org/a/',
    publisher: { '@type': 'NewsMediaOrganization', name: 'El Diario' },
  }
  expect(problemsWith(thing)).toEqual([])
})

test('an invented type and an invented property are found, however deep', () => {
  expect(problemsWith({ '@type': 'Gloss' })).toEqual(['There is no type Gloss.'])
  expect(problemsWith({ '@type': 'Article', verdict: 'refutado' })).toEqual([
    'There is no property verdict (on Article).',
  ])
  const author = { '@type': 'Person', name: 'Ana', byline: true }
  expect(problemsWith({ '@type': 'Article', author })).toEqual([
    'There is no property byline (on Person).',
  ])
})

test('a property on a type that it is not for is found, one of a supertype is not', () => {
  expect(problemsWith({ '@type': 'Person', headline: 'Una nota' })).toEqual([
    'headline is not for Person, but for CreativeWork.',
  ])
  expect(problemsWith({ '@type': 'ClaimReview', headline: 'Una nota' })).toEqual([])
})

test('a value of a type that a property does not take is found', () => {
  expect(problemsWith({ '@type': 'Article', publisher: 'El Diario' })).toHaveLength(1)
  expect(problemsWith({ '@type': 'Article', datePublished: 'ayer' })).toHaveLength(1)
  expect(problemsWith({ '@type': 'Article', datePublished: '2024-13-01' })).toHaveLength(1)
  expect(problemsWith({ '@type': 'Article', url: '/a/' })).toHaveLength(1)
  expect(problemsWith({ '@type': 'Article', headline: 7 })).toHaveLength(1)
  expect(problemsWith({ '@type': 'Article', author: { '@type': 'Place' } })).toHaveLength(1)
  expect(problemsWith({ '@type': 'Article', author: null })).toHaveLength(1)
})

test('a reference has the type of what it leads to, on whatever page that is', () => {
  const review = document({
    ...page,
    '@type': 'Article',
    author: { '@id': 'https://example.org/b/' },
  })
  const at = (type: string) => document({ '@id': 'https://example.org/b/', '@type': type })
  expect(problemsIn([review, at('Person')])).toEqual([])
  expect(problemsIn([review, at('Place')])).toHaveLength(1)
  expect(problemsIn([review])).toHaveLength(1)
})

test('what schema.org has replaced is found', () => {
  expect(problemsWith({ '@type': 'Role', namedPosition: 'directora' })).toEqual([
    'The property namedPosition is superseded.',
  ])
})

test('a role stands between a thing and the value of its property, and of no other', () => {
  const role = { '@type': 'Role', roleName: 'directora', author: { '@type': 'Person' } }
  expect(problemsWith({ '@type': 'Article', author: role })).toEqual([])
  expect(problemsWith({ '@type': 'Article', editor: role })).toHaveLength(1)
})

test('a thing without an absolute address is found, and a document that is not of schema.org', () => {
  expect(problemsIn([document({ '@id': '/a/', '@type': 'Article' })])).toHaveLength(1)
  expect(
    problemsIn([JSON.stringify({ '@context': 'https://example.org', '@graph': [] })]),
  ).toHaveLength(1)
  expect(() => problemsIn(['{'])).toThrow(SyntaxError)
})
