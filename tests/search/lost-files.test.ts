import { expect, test } from 'vitest'
import { wasFileLost } from '../../src/search/lost-files.ts'

const request = (name: string, responseStatus: number, startTime = 10) => ({
  name: `https://example.org${name}`,
  responseStatus,
  startTime,
})
const part = '/glosa/pagefind/index/es_1.pf_index'
const wasLost = (...entries: ReturnType<typeof request>[]) =>
  wasFileLost(entries, '/glosa/pagefind/', 5)

test('a part of the index that is missing or out of reach is noticed', () => {
  expect(wasLost(request(part, 200), request(part, 404))).toBe(true)
  expect(wasLost(request(part, 0))).toBe(true)
})

test('other files, and what was lost before the question, do not matter', () => {
  expect(wasLost(request(part, 200), request('/glosa/x.png', 404), request(part, 404, 1))).toBe(
    false,
  )
})
