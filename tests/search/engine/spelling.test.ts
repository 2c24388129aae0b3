import { expect, test } from 'vitest'
import { spellingOf } from '../../../src/search/engine/spelling.ts'
import { fold } from '../../../src/text/fold.ts'

/** How a site spells that has these words, each as often as it says. */
function aSpelling(words: string | Record<string, number>) {
  const counts =
    typeof words === 'string'
      ? words.split(' ').map((word) => [fold(word), 1] as const)
      : Object.entries(words)
  return spellingOf(new Map(counts))
}

/** What is meant by a word, best first. */
const meant = (typed: string, words: string | Record<string, number>) =>
  aSpelling(words)
    .corrections(fold(typed))
    .map((parts) => parts.join(' '))

test.each([
  ['avierto', 'abierto', 'b and v'],
  ['biolar', 'violar', 'b and v at the first letter'],
  ['lisencia', 'licencia', 's and c'],
  ['empresaz', 'empresas', 's and z'],
  ['zistema', 'sistema', 's and z at the first letter'],
  ['erramientas', 'herramientas', 'an h that is missing'],
  ['hoportunidad', 'oportunidad', 'an h too many'],
  ['dessarroyo', 'desarrollo', 'll and y, and a double letter'],
  ['yave', 'llave', 'll and y at the first letter'],
  ['jeneral', 'general', 'g and j'],
  ['kilómetro', 'quilometro', 'k and qu'],
])('understands %s as %s: %s', (typed, word) => {
  expect(meant(typed, `${word} otra cosa`)).toEqual([word])
})

test.each([
  ['mdoelo', 'modelo', 'two letters that changed places'],
  ['modeol', 'modelo', 'the last two letters that changed places'],
  ['modlo', 'modelo', 'a letter that is missing'],
  ['modeelo', 'modelo', 'a letter too many'],
  ['modalo', 'modelo', 'another letter'],
  ['inovacion', 'innovacion', 'one of a double letter'],
  ['transparcia', 'transparencia', 'the middle of a long word'],
])('understands %s as %s: %s', (typed, word) => {
  expect(meant(typed, `${word} otra cosa`)).toEqual([word])
})

test('takes another first letter for another word, unless it sounds the same', () => {
  expect(meant('nodelo', 'modelo')).toEqual([])
  expect(meant('bodelo', 'vodelo')).toEqual(['vodelo'])
})

test('does not hear an s in the k of “que”', () => {
  expect(meant('silo', 'kilo')).toEqual([])
  expect(meant('seso', 'queso')).toEqual([])
  expect(meant('kedar', 'quedar')).toEqual(['quedar'])
})

test('corrects no word of three letters: anything is near to it', () => {
  expect(meant('ibn', 'ibm')).toEqual([])
})

test('corrects nothing into a number or a code', () => {
  expect(meant('grpc4', 'gpt4 gpc4')).toEqual([])
})

test('makes no other word of a word of middling length', () => {
  expect(meant('abuelo', 'modelo')).toEqual([])
  expect(meant('cerrado', 'cerebro')).toEqual([])
})

test('of two words that are as near takes both, the more frequent first', () => {
  expect(meant('casta', { canta: 1, carta: 10 })).toEqual(['carta', 'canta'])
})

test('prefers what sounds the same', () => {
  expect(meant('caza', { casa: 1, cara: 1 })).toEqual(['casa'])
})

test('tells two words apart that were written as one', () => {
  expect(meant('modeloabierto', 'modelo abierto')).toEqual(['modelo abierto'])
})

test('prefers one word with a slip to two words', () => {
  expect(meant('openaii', 'openai ope naii')).toEqual(['openai'])
})

test('understands nothing by what is like no word', () => {
  expect(meant('xyzzyq', 'modelo abierto licencia')).toEqual([])
  expect(meant('', 'modelo')).toEqual([])
})

test('lets a reader choose from what is written alike, the nearest first', () => {
  expect(aSpelling('modelo moderno abierto').closest('modelno')).toEqual(['modelo', 'moderno'])
})

test('offers at most three words that are written alike', () => {
  expect(aSpelling('casa cara capa cama cana').closest('cava')).toHaveLength(3)
})

test('offers nothing that is not alike', () => {
  expect(aSpelling('inteligencia').closest('xyz')).toEqual([])
})
