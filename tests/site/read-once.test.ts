import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, inject, test } from 'vitest'

test('a build reads each content file once', () => {
  const file = path.join(path.dirname(inject('sites').root), 'readings.json')
  const readings = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>
  expect(Object.keys(readings)).toContain('content/addresses/site.yaml')
  expect(Object.entries(readings).filter(([, times]) => times !== 1)).toEqual([])
})
