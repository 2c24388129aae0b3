import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { patience } from '../../src/enhancements/load-file.ts'
import { openPagefind, indexDocuments } from '../../src/search/index/index-documents.ts'
import { PagefindFiles } from '../../src/search/pagefind-files.ts'
import { anArticle, aParagraph } from './a-searcher.ts'

/** Files that Pagefind does without, and what it is asked that needs them. */
const wanted = {
  pf_meta: ['licencia'],
  pf_index: ['licencia'],
  pf_filter: ['licencia', { filters: { article: { any: ['articulo-0'] } } }],
} as const

const page = '<!doctype html><title>Glosa</title>'
/** What hosts and networks make of a file. */
const damages: Record<string, (file: Response) => Promise<Response> | Response> = {
  'an HTML page': () => new Response(page),
  'cut in half': async (file) => {
    const bytes = await file.bytes()
    return new Response(bytes.slice(0, bytes.length / 2))
  },
  empty: () => new Response(''),
  garbage: async (file) => new Response((await file.bytes()).map((byte) => byte ^ 85)),
  missing: () => new Response(page, { status: 404 }),
  silent: () => {
    // Once it is waited for.
    setImmediate(() => void vi.advanceTimersByTimeAsync(patience))
    return new Promise(() => undefined)
  },
}

const index = await indexDocuments([anArticle(0, [aParagraph(1, 'La licencia es libre.')])])
const original = globalThis.fetch

beforeEach(() => {
  // Pagefind says there what it then passes over.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A browser in which the file whose name ends so is damaged. */
function damaging(ending: string, damage: (file: Response) => Promise<Response> | Response) {
  vi.stubGlobal('fetch', async (address: string) => {
    const file = await original(address)
    return new URL(address).pathname.endsWith(ending) ? damage(file) : file
  })
  const files = new PagefindFiles()
  files.takeOverFetch()
  return files
}

/** How many documents Pagefind finds. */
async function ask(
  ending: keyof typeof wanted,
  damage: (file: Response) => Promise<Response> | Response,
) {
  const files = damaging(ending, damage)
  const { pagefind, close } = await openPagefind(index)
  try {
    const [term, options] = wanted[ending]
    return (await files.guard(pagefind).search(term, options as never)).results.length
  } finally {
    close()
  }
}

test.each(
  Object.keys(wanted).flatMap((ending) => Object.keys(damages).map((damage) => [ending, damage])),
)('Pagefind does not answer as if all was there when %s is %s', async (ending, damage) => {
  await expect(ask(ending as keyof typeof wanted, damages[damage]!)).rejects.toThrow()
})

test.each(Object.keys(damages))(
  'its list of indexes and its program are refused when %s',
  async (damage) => {
    for (const name of ['pagefind-entry.json', 'wasm.unknown.pagefind']) {
      vi.stubGlobal('fetch', () => damages[damage]!(new Response(index.files.get(name)!.slice())))
      new PagefindFiles().takeOverFetch()
      await expect(fetch(name), name).rejects.toThrow()
    }
  },
)

test.each(Object.keys(wanted))('it answers with a sound %s', async (ending) => {
  expect(await ask(ending as keyof typeof wanted, (file) => file)).toBe(1)
})

test('it answers where the host has the browser unpack a file', async () => {
  const unpacked = (file: Response) =>
    new Response(file.body!.pipeThrough(new DecompressionStream('gzip')))
  expect(await ask('pf_index', unpacked)).toBe(1)
})

test('it takes what the page has loaded, and loads what is damaged of it', async () => {
  const entry = new TextDecoder().decode(index.files.get('pagefind-entry.json'))
  const meta = [...index.files.keys()].find((name) => name.endsWith('.pf_meta'))!
  for (const [content, loads] of [
    [index.files.get(meta)!, 0],
    [new TextEncoder().encode(page), 1],
  ] as const) {
    const asked: string[] = []
    vi.stubGlobal('fetch', (address: string) => {
      asked.push(new URL(address).pathname.slice(1))
      return original(address)
    })
    const files = new PagefindFiles({
      known: (path) => {
        if (path.endsWith('entry.json')) return entry
        return path === `/${meta}` ? Promise.resolve(content.slice().buffer) : undefined
      },
    })
    files.takeOverFetch()
    const { pagefind, close } = await openPagefind(index)
    expect((await files.guard(pagefind).search('licencia')).results).toHaveLength(1)
    expect(asked.filter((name) => name === meta)).toHaveLength(loads)
    expect(asked).not.toContain('pagefind-entry.json')
    close()
  }
})
