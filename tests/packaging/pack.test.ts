import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { pack, unpack } from '../../src/packaging/pack.ts'
import { hold } from '../../src/publishing/shelf.ts'

test.each([
  ['nothing', []],
  ['a word', ['agua']],
  ['parts longer than are handed on at a time', ['ñ'.repeat(50_000), '水'.repeat(40_000), 'fin']],
  [
    'a text too long to be compressed at once',
    ['ñ'.repeat(6_000_000), '水'.repeat(4_000_000), 'fin'],
  ],
])('%s comes back as it was, with its size and checksum', async (_, parts) => {
  const packed = await pack(parts)
  const text = parts.join('')
  expect(await new Response(unpack(packed)).text()).toBe(text)
  expect(packed.bytes).toBe(Buffer.byteLength(text))
  expect(packed.sha256).toBe(createHash('sha256').update(text).digest('hex'))
})

test('of a short text, no more memory is kept than its compressed bytes need', async () => {
  const kept: Uint8Array[] = []
  const { deflated } = await pack(['agua '.repeat(20_000)], (bytes) => {
    kept.push(bytes)
    return hold(bytes)
  })
  expect(kept.map(({ buffer }) => buffer.byteLength)).toEqual(deflated.map(({ size }) => size))
})
