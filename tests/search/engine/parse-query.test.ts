import { expect, test } from 'vitest'
import {
  hasWord,
  normalizeQuery,
  parseQuery,
  parseUnfinished,
  type QueryWord,
} from '../../../src/search/engine/parse-query.ts'

const textOf = (words: readonly QueryWord[]) => words.map(({ text }) => text).join(' ')

/** What is asked for, in words: `words “phrase” -excluded`. */
function understood(question: string): string {
  const { words, phrases, excluded } = parseQuery(question)
  return [
    ...(words.length > 0 ? [textOf(words)] : []),
    ...phrases.map((phrase) => `“${textOf(phrase)}”`),
    ...excluded.map((phrase) => `-${textOf(phrase)}`),
  ].join(' ')
}

test('looks for the words that tell something', () => {
  expect(understood('¿Qué dice Meta sobre la seguridad de los modelos?')).toBe(
    'Meta seguridad modelos',
  )
})

test('keeps all words that were typed, in their order', () => {
  expect(textOf(parseQuery('¿Qué dice Meta?').typed)).toBe('Qué dice Meta')
})

test('means the words that tell nothing when there are no others', () => {
  expect(understood('lo que se dice')).toBe('lo que se dice')
  expect(understood('la -Meta')).toBe('la -Meta')
})

test('needs no such words beside a phrase', () => {
  expect(understood('el “código abierto” de')).toBe('“código abierto”')
})

test.each(['"código abierto"', '“código abierto”', '«código abierto»', '„código abierto“'])(
  'takes %s for a phrase',
  (phrase) => {
    expect(understood(`licencia ${phrase} Meta`)).toBe('licencia Meta “código abierto”')
  },
)

test('keeps every word of a phrase, those that tell nothing too', () => {
  expect(understood('"bueno para todos"')).toBe('“bueno para todos”')
})

test('takes several phrases', () => {
  expect(understood('"uno dos" «tres cuatro»')).toBe('“uno dos” “tres cuatro”')
})

test.each(['"código abierto', '“código abierto', '«código abierto', '“código abierto"'])(
  'takes what follows an unbalanced quotation mark for a phrase: %s',
  (question) => {
    expect(understood(`Meta ${question}`)).toBe('Meta “código abierto”')
  },
)

test('minds no quotation mark that closes nothing', () => {
  expect(understood('código abierto”')).toBe('código abierto')
  expect(understood('código abierto»')).toBe('código abierto')
})

test.each(['"', '""', '“”', '«', '-', '--', '-""', '-"', '- -', '¿?', '-«»'])(
  'asks for nothing with %s',
  (question) => {
    expect(parseQuery(question)).toMatchObject({ words: [], phrases: [], excluded: [] })
    expect(hasWord(question)).toBe(false)
  },
)

test.each([
  ['modelos -Meta', 'modelos -Meta'],
  ['-Meta modelos', 'modelos -Meta'],
  ['modelos -Meta, -IBM.', 'modelos -Meta -IBM'],
  ['modelos -"Kate Soule"', 'modelos -Kate Soule'],
  ['modelos -«Kate Soule»', 'modelos -Kate Soule'],
  ['modelos -"Kate Soule', 'modelos -Kate Soule'],
  ['modelos -código-abierto', 'modelos -código abierto'],
  ['-Meta', '-Meta'],
])('excludes what a hyphen stands before: %s', (question, expected) => {
  expect(understood(question)).toBe(expected)
})

test.each([
  ['código-abierto', 'código abierto'],
  ['3-4 terabytes', '3 4 terabytes'],
  ['código - abierto', 'código abierto'],
  ['código –abierto', 'código abierto'],
  ['rápida—segura', 'rápida segura'],
  ['código --abierto', 'código abierto'],
])('excludes nothing by the hyphen in %s', (question, expected) => {
  expect(understood(question)).toBe(expected)
})

test('excludes nothing by a hyphen between quotation marks', () => {
  expect(understood('"modelos -Meta"')).toBe('“modelos Meta”')
})

test('compares words without accents, and remembers how they were typed', () => {
  expect(parseQuery('Código').words).toEqual([{ text: 'Código', folded: 'codigo' }])
})

test.each(['-3 grados', 'a -3,5', '- 3'])('takes the hyphen in %s for a minus', (question) => {
  expect(parseQuery(question).excluded).toEqual([])
  expect(understood(question)).toContain('3')
})

test('takes a number whose thousands stand apart for one word', () => {
  expect(parseQuery('20 000 personas').words.map(({ folded }) => folded)).toEqual([
    '20000',
    'personas',
  ])
})

test.each([
  ['¿qué dice Nielsen?', true],
  ['qué opinan de Granite', true],
  ['Nielsen', false],
])('knows if %s asks what somebody said', (question, expected) => {
  expect(parseQuery(question).asksForSpeech).toBe(expected)
})

test.each([
  ['', ''],
  ['l', undefined],
  ['la', undefined],
  ['la l', undefined],
  ['licencia A', 'licencia'],
  ['licencia Ap', 'licencia Ap'],
  ['-Meta', ' -Meta'],
])('looks for nothing that is only begun: %s', (typed, expected) => {
  const query = parseUnfinished(typed)
  if (expected === undefined) expect(query).toBeUndefined()
  else expect(textOf(query!.words)).toBe(expected.split(' -')[0])
})

test('leaves out the accidents of typing and pasting', () => {
  expect(normalizeQuery('  co\u0301digo\u00ad \n abierto\u200b\u0000 ')).toBe('código abierto')
  expect(normalizeQuery('a'.repeat(1000))).toHaveLength(300)
  expect(normalizeQuery('x \ud83d')).toBe('x \ufffd')
})

test('takes so many words and no more', () => {
  expect(parseQuery('palabra '.repeat(1000)).words).toHaveLength(40)
})
