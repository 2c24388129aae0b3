import { expect, test } from 'vitest'
import { claimsByVerdict, withoutPromotion } from '../../src/corpus/verdict-balance.ts'
import type { Claim } from '../../src/corpus/corpus.ts'
import type { ClaimKind } from '../../src/edition/closed-lists.ts'
import type { Verdict } from '../../src/edition/verdicts.ts'
import { aCorpus } from '../a-content.ts'

function aClaim(verdict: Verdict, kind: ClaimKind = 'hecho comprobable'): Claim {
  const claim = aCorpus().claims[0]
  if (!claim) throw new Error('The smallest content has a claim.')
  return { ...claim, kind, assessment: { ...claim.assessment, verdict } }
}

test('counts claims by verdict, always in the same order, without empty counts', () => {
  const claims = [aClaim('no verificable'), aClaim('confirmado'), aClaim('no verificable')]
  expect(claimsByVerdict(claims).map((count) => [count.verdict, count.claims.length])).toEqual([
    ['confirmado', 1],
    ['no verificable', 2],
  ])
})

test('leaves promotion out', () => {
  const claims = [aClaim('confirmado'), aClaim('no verificable', 'promoción')]
  expect(withoutPromotion(claims)).toEqual([claims[0]])
})
