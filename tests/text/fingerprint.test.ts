import fnv1a from '@sindresorhus/fnv1a'
import { expect, test } from 'vitest'
import { fingerprint } from '../../src/text/fingerprint.ts'

test('is 64-bit FNV-1a of the UTF-8, as its authors publish it', () => {
  // http://www.isthe.com/chongo/src/fnv/test_fnv.c
  expect(fingerprint('')).toBe('cbf29ce484222325')
  expect(fingerprint('a')).toBe('af63dc4c8601ec8c')
  expect(fingerprint('foobar')).toBe('85944171f73967e8')
})

test('differs by an accent, a blank, a quotation mark', () => {
  const variants = ['código abierto', 'codigo abierto', 'código  abierto', '“código abierto”']
  expect(new Set(variants.map(fingerprint)).size).toBe(variants.length)
})

test('is that of other programs for words of every length and script', () => {
  const words = ['á', '“', '😀', 'ő'.repeat(5000), '\ud800', ...'palabras 日本'.split('')]
  for (const [index, word] of words.entries()) {
    const text = words.slice(0, index).join(' ') + word.repeat(index)
    expect(fingerprint(text)).toBe(fnv1a(text, { size: 64 }).toString(16).padStart(16, '0'))
  }
})
