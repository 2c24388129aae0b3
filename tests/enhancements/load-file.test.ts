import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { loadJson, patience } from '../../src/enhancements/load-file.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

type Fetch = (address: string, settings: RequestInit) => Promise<Response>
const answering = (fetch: Fetch) => vi.stubGlobal('fetch', fetch)

/** A file of which a part comes each time that so many milliseconds have gone by. */
function inParts(parts: readonly string[], pause: number): Response {
  const encoder = new TextEncoder()
  const left = [...parts]
  return new Response(
    new ReadableStream({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, pause))
        const part = left.shift()
        if (part === undefined) controller.close()
        else controller.enqueue(encoder.encode(part))
      },
    }),
  )
}

test.each([
  ['never answers', () => new Promise<Response>(() => undefined)],
  ['stops in the middle', () => Promise.resolve(new Response(new ReadableStream({})))],
])('a server that %s is not waited for', async (_, fetch) => {
  answering(fetch)
  const failed = expect(loadJson('/a.json')).rejects.toThrow('Nothing came of /a.json')
  await vi.advanceTimersByTimeAsync(patience)
  await failed
})

test('a slow one is, for as long as something comes, and tells so', async () => {
  const parts = ['[1,', '2,', '3]']
  answering(() => Promise.resolve(inParts(parts, patience - 1)))
  const onProgress = vi.fn()
  const loading = loadJson('/a.json', onProgress)
  await vi.advanceTimersByTimeAsync(4 * patience)
  expect(await loading).toEqual([1, 2, 3])
  expect(onProgress).toHaveBeenCalledTimes(parts.length)
})

test('a damaged copy that the browser keeps is loaded anew', async () => {
  answering((_, { cache }) => Promise.resolve(new Response(cache === 'reload' ? '[1]' : '[1')))
  expect(await loadJson('/a.json')).toEqual([1])
})

test.each([
  ['a page instead of a file', '<!doctype html>', 200],
  ['nothing', '', 200],
  ['an error', '[]', 404],
])('%s is no content', async (_, body, status) => {
  answering(() => Promise.resolve(new Response(body, { status })))
  await expect(loadJson('/a.json')).rejects.toThrow()
})
