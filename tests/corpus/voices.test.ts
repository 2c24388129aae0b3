import { expect, test } from 'vitest'
import { ownShareOf, ownWordsOf, voicesOf } from '../../src/corpus/voices.ts'
import { countWords } from '../../src/text/count-words.ts'
import { anEdition } from '../an-edition.ts'
import { aCorpus, paths, replacing, writing, type Change } from '../a-content.ts'

/** A second person, who says five words in the first paragraph. */
const anotherVoice: Change[] = [
  replacing(
    paths.article,
    'El código abierto crece. ',
    '<Quote id="luis">“El código abierto crece mucho”</Quote>. ',
  ),
  replacing(paths.original, 'El código abierto crece. ', '“El código abierto crece mucho”. '),
  writing(
    'content/quotes/luis.yaml',
    `speaker: luis-gil
role: directora
reportedBy: el-diario
original: { language: en, text: null, status: sin fuente almacenada }
comment: Una opinión.
themes: [apertura]
sources: [nota-impresa]
`,
  ),
  writing(
    'content/entities/luis-gil.yaml',
    'kind: persona\nname: Luis Gil\ndescription: x\nthemes: [apertura]\nsources: [nota-impresa]\n',
  ),
]

const summary = (...changes: Change[]) =>
  voicesOf(aCorpus(...changes).quotes).map(({ speaker, words, quotes, roles, themes }) => [
    speaker.name,
    words,
    quotes.length,
    roles,
    themes.map(({ title }) => title),
  ])

test('adds up the words of all the fragments of a voice, with role and themes', () => {
  expect(summary()).toEqual([['Ana Ruiz', 7, 1, ['directora del laboratorio'], ['Apertura']]])
})

test('puts whoever has more words first', () => {
  expect(summary(...anotherVoice).map(([name, words]) => [name, words])).toEqual([
    ['Ana Ruiz', 7],
    ['Luis Gil', 5],
  ])
})

test('gathers the quotes of one person, and each role once', () => {
  const gathered = summary(
    ...anotherVoice,
    replacing('content/quotes/luis.yaml', 'luis-gil', 'ana-ruiz'),
  )
  expect(gathered).toEqual([
    ['Ana Ruiz', 12, 2, ['directora', 'directora del laboratorio'], ['Apertura']],
  ])
})

test('counts as the article’s own voice every word that nobody is quoted with', () => {
  const [article] = aCorpus(...anotherVoice).articles
  const all = countWords(article!.paragraphs.map(({ text }) => text).join(' '))
  expect(ownWordsOf(article!)).toBe(all - 7 - 5)
})

test('says how much of an article is its publisher’s, and who of those quoted works there', async () => {
  const { articles } = await anEdition()
  const garden = articles.find(({ id }) => id === 'huerto-de-la-estacion')!
  const { percent, employer, staff, quoted } = ownShareOf(garden)
  expect([employer.name, staff, quoted]).toEqual(['Red de Huertos', 2, 4])
  expect(percent).toBeGreaterThan(50)
  expect(percent).toBeLessThan(100)
})
