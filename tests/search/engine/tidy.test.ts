import { expect, test } from 'vitest'
import { tidy } from '../../../src/search/engine/tidy.ts'

test.each([
  ['  código \n\t abierto ', 'código abierto'],
  ['código\u00a0abierto', 'código abierto'],
  ['có\u00addigo', 'código'],
  ['\ufeffcódigo\u200b', 'código'],
  ['\u202ecódigo\u202c', 'código'],
  ['código\u0000\u001babierto', 'código abierto'],
  ['co\u0301digo', 'código'],
  [' \u200b\n', ''],
])('takes the accidents out of %j', (typed, expected) => {
  expect(tidy(typed)).toBe(expected)
})

test('leaves a question alone that has none', () => {
  const question = '“código abierto” -Meta «3,5 %» ¿qué?'
  expect(tidy(question)).toBe(question)
})

test('leaves alone what it has tidied', () => {
  for (const typed of ['  a \u00a0 b ', `${'x'.repeat(299)} y`, 'ñ😀'.repeat(200)]) {
    expect(tidy(tidy(typed))).toBe(tidy(typed))
  }
})

test('cuts what is longer than any question', () => {
  expect(tidy('a'.repeat(100_000))).toHaveLength(300)
})

test('leaves no half of a sign where it cuts', () => {
  expect(tidy(`a${'😀'.repeat(400)}`).isWellFormed()).toBe(true)
  expect(tidy('\ud83d').isWellFormed()).toBe(true)
})
