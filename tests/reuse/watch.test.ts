import { expect, test } from 'vitest'
import { findById } from '../../src/corpus/find.ts'
import type { Corpus } from '../../src/corpus/corpus.ts'
import { mentionsOf } from '../../src/corpus/mentions.ts'
import { thingsOfTheme } from '../../src/corpus/of-theme.ts'
import { directiveAtPublisher } from '../../src/corpus/page-text.ts'
import { usesOfSource } from '../../src/corpus/uses-of-source.ts'
import type { Dependency } from '../../src/reuse/dependency.ts'
import { during, note, rememberedDuring } from '../../src/reuse/notes.ts'
import { recordsOf } from '../../src/reuse/records.ts'
import { watchCorpus } from '../../src/reuse/watch.ts'
import { oncePer } from '../../src/text/once-per.ts'
import { anEdition } from '../an-edition.ts'

const plain = await anEdition()
const dependencies: string[] = []
const numberOf = (dependency: Dependency) => {
  const text = JSON.stringify(dependency)
  const at = dependencies.indexOf(text)
  return at === -1 ? dependencies.push(text) - 1 : at
}
const numberOfField = (fields: number, name: string) => {
  const [, record] = JSON.parse(dependencies[fields]!) as ['fields', string]
  return numberOf(['field', record, name])
}
const corpus = watchCorpus(plain, recordsOf(plain), {
  numberOf,
  numberOfField,
  note,
  rememberedDuring,
})

/** What is noted while something is read, as texts without their quotation marks. */
function noted(read: (corpus: Corpus) => unknown): string[] {
  return Array.from(
    during(() => {
      read(corpus)
    }).read,
    (number) => dependencies[number]!.replaceAll(/[[\]"]/g, '').replaceAll(',', ' '),
  )
}

const [claim] = plain.claims
const id = claim!.id

test('a watched corpus reads as the corpus', () => {
  const shallow = (one: Corpus) =>
    one.claims.map((claim) => ({
      ...claim,
      themes: claim.themes.map(({ title }) => title),
      article: claim.article.title,
      passage: [claim.passage.text, claim.passage.paragraph.number],
      quote: claim.quote?.speaker.name,
      assessments: claim.assessments.map(({ verdict, evidence }) => [
        verdict,
        evidence.map(({ source }) => source.title),
      ]),
      assessment: claim.assessment.reason,
      followUps: claim.followUps.map(({ fact }) => fact),
      repeats: claim.repeats.length,
      repeatedBy: claim.repeatedBy.length,
      contradicts: claim.contradicts.length,
      claimant: claim.claimant.name,
    }))
  expect(shallow(corpus)).toEqual(shallow(plain))
})

test('a record is one object wherever it is met', () => {
  const [article] = corpus.articles
  const own = article!.claims[0]!
  // What fails to be the same would be printed whole, with all that it leads to.
  expect(own.article === article).toBe(true)
  expect(corpus.claims.includes(own)).toBe(true)
  expect(own.passage.paragraph.passages.includes(own.passage)).toBe(true)
  for (const theme of own.themes) {
    expect(thingsOfTheme(corpus, theme).claims.includes(own)).toBe(true)
  }
  expect(own === plain.articles[0]!.claims[0]).toBe(false)
})

test('a record is noted field by field, and no other', () => {
  expect(noted(({ claims }) => findById(claims, id)?.kind)).toEqual([
    `answer idsOf claims ${id}`,
    `field claims:${id} kind`,
  ])
  expect(noted(({ claims }) => Object.keys(findById(claims, id)!))).toContain(`fields claims:${id}`)
})

test('a list is noted when it is looked into, and not when it is handed on', () => {
  expect(noted(({ claims }) => [claims])).toEqual([])
  expect(noted(({ claims }) => claims.length)).toEqual(['list claims'])
  expect(noted(({ claims }) => claims.map((claim) => claim))).toEqual(['list claims'])
})

test('of the answer to a question that part is noted which is read, and not what it was made of', () => {
  const [source] = corpus.sources
  expect(noted((of) => usesOfSource(of, source!).claims.length)).toEqual([
    `answer usesBySource corpus {record:sources:${source!.id}}`,
  ])
  expect(noted((of) => mentionsOf(of, of.claims[0]!.passage.paragraph))).toContainEqual(
    expect.stringMatching(/^answer mentionsByParagraph corpus \{record:paragraphs:/),
  )
})

test('what is not there is noted too', () => {
  expect(noted(({ claims }) => findById(claims, 'no-such'))).toEqual([
    'answer idsOf claims no-such',
  ])
})

test('with the answer to a question about a record, all that was read for it is noted each time', () => {
  const read = (of: Corpus) => {
    const { paragraph, start, end } = findById(of.claims, id)!.passage
    return directiveAtPublisher(paragraph, start, end)
  }
  const first = noted(read)
  expect(first).toContain(`field articles:${claim!.article.id} titleStatus`)
  expect(noted(read).toSorted()).toEqual(first.toSorted())
})

test('an answer may be longer than a call can have arguments', () => {
  const many = oncePer('many', (claims: Corpus['claims']) =>
    Array.from({ length: 200_000 }, () => claims[0]!),
  )
  const all = many(corpus.claims)
  expect(all).toHaveLength(200_000)
  expect(all.at(-1)).toBe(corpus.claims[0])
})
