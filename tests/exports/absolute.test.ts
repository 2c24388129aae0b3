import { afterEach, expect, test, vi } from 'vitest'
import { absolute } from '../../src/exports/absolute.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('an address begins with the host and the folder of the edition', () => {
  expect(absolute('/citas/x/#p-1')).toBe('https://example.org/citas/x/#p-1')
  vi.stubEnv('BASE_URL', '/glosa/')
  expect(absolute('/citas/x/')).toBe('https://example.org/glosa/citas/x/')
})
