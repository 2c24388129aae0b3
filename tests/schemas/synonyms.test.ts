import { expect, test } from 'vitest'
import { aCorpus, reportOn, writing } from '../a-content.ts'

const group = (text: string, id = 'gratis') => writing(`content/synonyms/${id}.yaml`, text)

test('has the groups of words that search takes for each other, the best first', () => {
  const corpus = aCorpus(
    group('words:\n  - gratis\n  - sin coste\n'),
    group('words: [IA, inteligencia artificial]\n', 'ia'),
  )
  expect(corpus.synonyms).toEqual([
    ['gratis', 'sin coste'],
    ['IA', 'inteligencia artificial'],
  ])
})

test('needs none', () => {
  expect(aCorpus().synonyms).toEqual([])
})

test('refuses a group of one word', () => {
  expect(reportOn(group('words: [gratis]\n'))).toMatchInlineSnapshot(`
    content/synonyms/gratis.yaml
      1:1  Field \`words\` is not correct.
           Expected at least two words or phrases.  (schema)

    1 problem in 1 file.
  `)
})

test('refuses a group of no words', () => {
  expect(reportOn(group('words: []\n'))).toMatchInlineSnapshot(`
    content/synonyms/gratis.yaml
      1:1  Field \`words\` is not correct.
           Expected at least two words or phrases.  (schema)

    1 problem in 1 file.
  `)
})

test('names the field that is missing', () => {
  expect(reportOn(group('palabras: [gratis, sin coste]\n'))).toMatchInlineSnapshot(`
    content/synonyms/gratis.yaml
      1:1  There is no field \`palabras\` here.
           Delete it, or write one of these: \`words\`.  (schema)
      1:1  Field \`words\` is missing.
           Expected a list: \`[one, two]\`.  (schema)

    2 problems in 1 file.
  `)
})

test('says that it takes a list', () => {
  expect(reportOn(group('words: gratis, sin coste\n'))).toMatchInlineSnapshot(`
    content/synonyms/gratis.yaml
      1:1  Field \`words\` is not correct.
           Expected a list: \`[one, two]\`.  (schema)

    1 problem in 1 file.
  `)
})

test('says where a word is none', () => {
  expect(reportOn(group('words:\n  - gratis\n  - ""\n  - 365\n'))).toMatchInlineSnapshot(`
    content/synonyms/gratis.yaml
      3:5  Field \`words.1\` is not correct.
           Expected some text, found none.  (schema)
      4:5  Field \`words.2\` is not correct.
           Expected text: write it in quotes, \`"365"\`.  (schema)

    2 problems in 1 file.
  `)
})

test('says where YAML does not parse', () => {
  expect(reportOn(group('words: [gratis, sin coste\n'))).toMatchInlineSnapshot(`
    content/synonyms/gratis.yaml
      1:8  The bracket of this value is not closed: \`[\`.
           Write \`]\` at the end of the value.  (yaml-syntax)

    1 problem in 1 file.
  `)
})

test('wants a file name like those of all content', () => {
  expect(reportOn(group('words: [gratis, sin coste]\n', 'Sin Coste'))).toMatchInlineSnapshot(`
    content/synonyms/Sin Coste.yaml
      1:1  The file's name makes the id \`Sin Coste\`, which cannot be part of an address.
           Rename it to \`sin-coste.yaml\`.  (malformed-id)

    1 problem in 1 file.
  `)
})
