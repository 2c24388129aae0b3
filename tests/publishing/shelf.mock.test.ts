import { truncateSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { hold, shelve } from '../../src/publishing/shelf.ts'
import { aFolder } from './a-folder.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

test('what was laid aside comes back as it was, in any order and as often as it is asked for', async () => {
  vi.stubEnv('TMPDIR', await aFolder())
  const texts = ['one', '', 'ñandú', 'x'.repeat(100_000)]
  const files = texts.map((text) => shelve(bytesOf(text)))
  expect(files.map(({ size }) => size)).toEqual([3, 0, 7, 100_000])
  const again = [...files, ...files.toReversed()].map((file) => textOf(file.read()))
  expect(again).toEqual([...texts, ...texts.toReversed()])

  const [folder = ''] = await readdir(process.env['TMPDIR']!)
  truncateSync(path.join(process.env['TMPDIR']!, folder, 'shelf'), 2)
  expect(() => files[0]!.read()).toThrow('laid aside is gone')
})

test('in memory, nobody who changes what comes back changes what is held', () => {
  const held = hold(bytesOf('one'))
  held.read().fill(0)
  expect(textOf(held.read())).toBe('one')
})
