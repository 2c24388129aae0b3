import { expect, test } from 'vitest'
import { anEdition } from '../../an-edition.ts'
import { assessmentNode } from '../../../src/exports/schema-org/claim-review.ts'
import { documentsOf } from './graphs.ts'
import { problemsIn } from './problems-in.ts'

const corpus = await anEdition()

test('everything that is published is sound by schema.org’s vocabulary', async () => {
  expect(problemsIn(await documentsOf(corpus))).toEqual([])
})

test('advertising is not assessed as a claim', () => {
  const promotion = corpus.claims.filter(({ kind }) => kind === 'promoción')
  expect(promotion.map(({ id }) => id)).toEqual(['promocion-verdor'])
  const node = assessmentNode(promotion[0]!)
  expect(node).toMatchObject({ '@type': 'CreativeWork', genre: 'promoción' })
  expect(JSON.stringify(node)).not.toMatch(/Claim|Rating|verificar/)
})

test('an article has an author if it is signed', async () => {
  for (const [index, { authors }] of corpus.articles.entries()) {
    const document = (await documentsOf(corpus))[index]
    expect(/"(author|creator|creditText)"/.test(document ?? '')).toBe(authors.length > 0)
  }
})
