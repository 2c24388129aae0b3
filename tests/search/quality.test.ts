import { afterAll, describe, expect, test } from 'vitest'
import { frozenCorpus } from './frozen-edition.ts'
import { searchersOf } from './a-searcher.ts'
import { outcomesOf, readExpectations, scoresOf, type Outcome } from './quality.ts'

const { small, large, close } = await searchersOf(await frozenCorpus())
afterAll(close)

const scoreOf = (outcomes: readonly Outcome[], kind: string) =>
  scoresOf(outcomes).find((score) => score.kind === kind)!
/** Those that went wrong, as one reads them in a failure. */
const wrong = (outcomes: readonly Outcome[]) =>
  outcomes
    .filter(({ place }) => place !== 1)
    .map(({ query, first, found }) => `${query}: ${String(first)}, not ${found.slice(0, 3).join()}`)

describe.each([
  { name: 'with everything at hand', searcher: small },
  { name: 'through Pagefind', searcher: large },
])('$name', async ({ searcher }) => {
  const tuned = await outcomesOf(await readExpectations('queries.yaml'), searcher)
  const heldOut = await outcomesOf(await readExpectations('held-out.yaml'), searcher)

  test('there are questions of every kind', () => {
    expect(tuned.length).toBeGreaterThanOrEqual(400)
    expect(heldOut.length).toBeGreaterThanOrEqual(200)
    for (const { kind, count } of scoresOf(tuned)) expect(count, kind).toBeGreaterThanOrEqual(8)
  })

  test('of the questions that it was tuned to, 95 in 100 have the right first result', () => {
    const { first } = scoreOf(tuned, 'todas')
    expect(first, wrong(tuned).join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  test('of questions that nobody looked at while tuning, 957 in 1000 have it', () => {
    expect(scoreOf(heldOut, 'todas').first).toBeGreaterThanOrEqual(0.957)
    expect(scoreOf(heldOut, 'todas').third).toBeGreaterThanOrEqual(0.98)
  })

  test('every literal phrase is found first', () => {
    const phrases = [...tuned, ...heldOut].filter(({ kind }) => kind === 'frase literal')
    expect(wrong(phrases)).toEqual([])
  })

  test('no question is an error', () => {
    expect([...tuned, ...heldOut].filter(({ error }) => error !== undefined)).toEqual([])
  })
})
