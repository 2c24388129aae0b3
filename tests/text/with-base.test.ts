import { expect, test } from 'vitest'
import { withBase } from '../../src/text/with-base.ts'

test.each([
  ['/', '/temas/', '/temas/'],
  ['/glosa', '/temas/', '/glosa/temas/'],
  ['/glosa/', '/temas/', '/glosa/temas/'],
  ['/glosa/', '#p-1', '#p-1'],
  ['/glosa/', 'https://example.org/', 'https://example.org/'],
  ['/glosa/', '//example.org/', '//example.org/'],
])('from %s, %s is %s', (base, path, expected) => {
  expect(withBase(base, path)).toBe(expected)
})
