import { expect, test } from 'vitest'
import { initialsOf, spellingOf } from '../../../src/search/engine/spelling.ts'
import { fold } from '../../../src/text/fold.ts'

/** How a site spells that has these words, each as often as it says, in files by their initials. */
function aSpelling(words: string | Record<string, number>) {
  const counts =
    typeof words === 'string'
      ? words.split(' ').map((word) => [fold(word), 1] as const)
      : Object.entries(words)
  return spellingOf((initial) =>
    Promise.resolve(new Map(counts.filter(([word]) => initialsOf(word).includes(initial)))),
  )
}

/** What is meant by a word, best first. */
const meant = async (typed: string, words: string | Record<string, number>) => {
  const corrections = await aSpelling(words).corrections(fold(typed))
  return corrections.map((parts) => parts.join(' '))
}

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
])('understands %s as %s: %s', async (typed, word) => {
  expect(await meant(typed, `${word} otra cosa`)).toEqual([word])
})

test.each([
  ['mdoelo', 'modelo', 'two letters that changed places'],
  ['modeol', 'modelo', 'the last two letters that changed places'],
  ['modlo', 'modelo', 'a letter that is missing'],
  ['modeelo', 'modelo', 'a letter too many'],
  ['modalo', 'modelo', 'another letter'],
  ['inovacion', 'innovacion', 'one of a double letter'],
  ['transparcia', 'transparencia', 'the middle of a long word'],
])('understands %s as %s: %s', async (typed, word) => {
  expect(await meant(typed, `${word} otra cosa`)).toEqual([word])
})

test('takes another first letter for another word, unless it sounds the same', async () => {
  expect(await meant('nodelo', 'modelo')).toEqual([])
  expect(await meant('bodelo', 'vodelo')).toEqual(['vodelo'])
})

test('does not hear an s in the k of “que”', async () => {
  expect(await meant('silo', 'kilo')).toEqual([])
  expect(await meant('seso', 'queso')).toEqual([])
  expect(await meant('kedar', 'quedar')).toEqual(['quedar'])
})

test('corrects no word of three letters: anything is near to it', async () => {
  expect(await meant('ibn', 'ibm')).toEqual([])
})

test('corrects nothing into a number or a code', async () => {
  expect(await meant('grpc4', 'gpt4 gpc4')).toEqual([])
})

test('makes no other word of a word of middling length', async () => {
  expect(await meant('abuelo', 'modelo')).toEqual([])
  expect(await meant('cerrado', 'cerebro')).toEqual([])
})

test('of two words that are as near takes both, the more frequent first', async () => {
  expect(await meant('casta', { canta: 1, carta: 10 })).toEqual(['carta', 'canta'])
})

test('prefers what sounds the same', async () => {
  expect(await meant('caza', { casa: 1, cara: 1 })).toEqual(['casa'])
})

test('tells two words apart that were written as one', async () => {
  expect(await meant('modeloabierto', 'modelo abierto')).toEqual(['modelo abierto'])
})

test('prefers one word with a slip to two words', async () => {
  expect(await meant('openaii', 'openai ope naii')).toEqual(['openai'])
})

test('understands nothing by what is like no word', async () => {
  expect(await meant('xyzzyq', 'modelo abierto licencia')).toEqual([])
  expect(await meant('', 'modelo')).toEqual([])
})

test('lets a reader choose from what is written alike, the nearest first', async () => {
  expect(await aSpelling('modelo moderno abierto').closest('modelno')).toEqual([
    'modelo',
    'moderno',
  ])
})

test('offers at most three words that are written alike', async () => {
  expect(await aSpelling('casa cara capa cama cana').closest('cava')).toHaveLength(3)
})

test('offers nothing that is not alike', async () => {
  expect(await aSpelling('inteligencia').closest('xyz')).toEqual([])
})
