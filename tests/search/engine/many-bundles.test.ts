import { expect, test } from 'vitest'
import { anIndexOfMany } from './an-index-of-many.ts'

test('loads nothing for a question that another has followed while Pagefind was on its way', async () => {
  const { ask, looked } = anIndexOfMany(30)
  expect(await ask('licencia', {}, () => false)).toEqual([])
  expect(looked).toEqual([''])
})

test('asks the index for nothing while a question has but a letter', async () => {
  const { ask, looked } = anIndexOfMany(30)
  expect(await ask('l', { isTyping: true })).toEqual([])
  expect(looked).toEqual([])
})

test('reads all bundles where they are few', async () => {
  const { ask, read } = anIndexOfMany(16)
  expect((await ask('licencia')).at(-1)?.isAtLeast).toBe(false)
  expect(read.size).toBe(16)
})

test('reads of many as few as the cards need, says that there are more, and reads on', async () => {
  const { ask, read } = anIndexOfMany(60)
  expect((await ask('licencia')).at(-1)?.isAtLeast).toBe(true)
  const { size } = read
  expect(size).toBeLessThan(10)
  expect((await ask('licencia', { count: 40 })).at(-1)?.cards.length).toBe(2 * size)
})

test('reads of many fewer still while the reader types, and none for the beginning of a word', async () => {
  const { ask, read } = anIndexOfMany(60)
  expect(await ask('licen', { isTyping: true })).toEqual([])
  expect(read.size).toBe(0)
  expect((await ask('licencia', { isTyping: true })).at(-1)?.cards.length).toBe(2)
})
