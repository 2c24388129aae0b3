import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { Corpus } from '../src/corpus/corpus.ts'
import { loadCorpus } from '../src/reading/load-corpus.ts'
import { claimKinds, verdicts } from '../src/schemas/values.ts'
import { countWords } from '../src/text/count-words.ts'
import { formatReport } from '../src/text/format-report.ts'

const { themes, quotes, claims, articles } = await theCorpus()

test('every address is written down, so that no build can lose one', async () => {
  const loaded = await loadCorpus(process.cwd())
  expect('unlisted' in loaded ? loaded.unlisted : loaded).toEqual([])
})

describe('ia-de-codigo-abierto', async () => {
  const id = 'ia-de-codigo-abierto'
  const bytes = await readFile(`content/articles/${id}/original.txt`)
  const article = articles.find((candidate) => candidate.id === id)
  const text = bytes.toString('utf8')

  test('has the original as it was received, byte for byte', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      '601d3620e347e9135390542db2b23b1524808df03a961500d2e5b4b869ed7052',
    )
  })

  test('publishes the fifteen paragraphs of the original', () => {
    expect(article?.paragraphs.map((paragraph) => paragraph.text)).toEqual(text.split('\n'))
    expect(article?.paragraphs).toHaveLength(15)
  })

  test('is divided into six to nine sections, none of them empty', () => {
    const sections = article?.sections ?? []
    expect(sections.length).toBeGreaterThanOrEqual(6)
    expect(sections.length).toBeLessThanOrEqual(9)
    expect(sections.filter(({ paragraphs }) => paragraphs.length === 0)).toEqual([])
  })

  test('keeps the promotion apart: the last paragraph and no other', () => {
    const promotions = article?.paragraphs.filter(({ promotion }) => promotion) ?? []
    expect(promotions.map(({ number }) => number)).toEqual([15])
    expect(
      claims.filter(({ kind }) => kind === 'promoción').map((it) => it.passage.paragraph),
    ).toEqual(promotions)
  })

  test('has four quotes in eight fragments, in the order of the text', () => {
    expect(article?.quotes.map((quote) => [quote.speaker.name, quote.fragments.length])).toEqual([
      ['Kate Soule', 2],
      ['Dave Bergmann', 2],
      ['Amit Sangani', 2],
      ['Dave Nielsen', 2],
    ])
  })

  test('marks every quotation of the original as a quote, but for two words in scare quotes', () => {
    const quoted = text.match(/["“][^"”]+["”]/g)?.map((words) => words.slice(1, -1)) ?? []
    const marked = quotes.flatMap(({ fragments }) => fragments.map((fragment) => fragment.text))
    expect(quoted.filter((words) => !marked.includes(words))).toEqual(['código abierto'])
  })

  test('has forty-two claims, each once', () => {
    expect(article?.claims).toHaveLength(42)
    expect(new Set(article?.claims.map((claim) => claim.id)).size).toBe(42)
  })

  test('names no author, since none is known', () => {
    expect(article?.author).toBeNull()
  })
})

test('the seven themes of the first edition are there, and all are numbered from one', () => {
  expect(themes.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'granite',
      'llama',
      'mistral',
      'riesgos',
      'eficiencia',
      'licencias-y-datos',
      'ecosistema',
    ]),
  )
  expect(themes.map(({ order }) => order)).toEqual(themes.map((_, index) => index + 1))
})

test.each(themes.map((theme) => [theme.id, theme] as const))(
  'the introduction of %s has 150 to 350 words and cites its sources',
  (_, { introduction, sources }) => {
    expect(countWords(introduction)).toBeGreaterThanOrEqual(150)
    expect(countWords(introduction)).toBeLessThanOrEqual(350)
    expect(sources).not.toEqual([])
  },
)

test.each(themes.map((theme) => [theme.id, theme] as const))(
  'something in the articles is about %s',
  (_, theme) => {
    expect([...quotes, ...claims].some((thing) => thing.themes.includes(theme))).toBe(true)
  },
)

test.each(claims.map((claim) => [claim.id, claim] as const))(
  'the claim %s says who makes it, what it is, and why its verdict stands',
  (_, claim) => {
    expect(claim.claimant.name).not.toBe('')
    expect(claimKinds).toContain(claim.kind)
    expect(claim.themes).not.toEqual([])
    expect(claim.assessment.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(verdicts).toContain(claim.assessment.verdict)
    expect(countWords(claim.assessment.reason)).toBeGreaterThanOrEqual(5)
  },
)

test.each(claims.map((claim) => [claim.id, claim] as const))(
  'the verdict of %s has its reason in a phrase: a capital, no full stop, 60 characters at most',
  (_, { assessment }) => {
    const gist = assessment.gist ?? ''
    expect(gist).toMatch(/^\p{Lu}.*[^.]$/u)
    expect(gist.length).toBeLessThanOrEqual(60)
  },
)

test('no opinion that cannot be verified says what would change its verdict', () => {
  const saying = claims.filter(
    ({ kind, assessment, wouldChange }) =>
      kind === 'opinión' && assessment.verdict === 'no verificable' && wouldChange !== undefined,
  )
  expect(saying.map(({ id }) => id)).toEqual([])
})

test('what would change a verdict is said in one sentence or two', () => {
  const sentences = new Intl.Segmenter('es', { granularity: 'sentence' })
  const said = claims.flatMap(({ wouldChange }) => wouldChange ?? [])
  expect(said).not.toEqual([])
  expect(said.filter((words) => !words.endsWith('.'))).toEqual([])
  expect(said.filter((words) => [...sentences.segment(words)].length > 2)).toEqual([])
})

test('opinions and predictions are neither confirmed nor refuted', () => {
  const judged = claims.filter(
    ({ kind, assessment }) =>
      kind !== 'hecho comprobable' && ['confirmado', 'refutado'].includes(assessment.verdict),
  )
  expect(judged.map(({ id }) => id)).toEqual([])
})

test('claims made in a quote are made by whoever is quoted', () => {
  const others = claims.filter(
    ({ quote, claimant }) =>
      quote && !(claimant.kind === 'speaker' && claimant.entity === quote.speaker),
  )
  expect(others.map(({ id }) => id)).toEqual([])
})

test('quotes are made by persons', () => {
  expect(quotes.filter(({ speaker }) => speaker.kind !== 'persona')).toEqual([])
})

async function theCorpus(): Promise<Corpus> {
  const loaded = await loadCorpus(process.cwd())
  if ('issues' in loaded) throw new Error(formatReport(loaded.issues))
  return loaded.corpus
}
