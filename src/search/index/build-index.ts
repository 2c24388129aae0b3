import { language } from '../../edition/about.ts'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { gzipAsync } from '@gfx/zopfli'
import { createIndex } from 'pagefind'
import { abbreviated } from '../frequent-words.ts'
import { addressOf, signature } from '../open-index.ts'
import type { Bundle } from '../bundle.ts'
import { placesPerFile } from './places-per-file.ts'

/** The files of an index by their paths below the folder that it is published in. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>

/** The path of the file of a record, by its number. */
export function recordPath(files: IndexFiles, number: number): string | undefined {
  return [...files].find(
    ([path, content]) =>
      path.startsWith('fragment/') && recordOf(content).url === addressOf(number),
  )?.[0]
}

function recordOf(content: Uint8Array): { url: string } {
  const text = gunzipSync(content).subarray(signature.length).toString()
  return JSON.parse(text) as { url: string }
}

/** What the search loads: WebAssembly for Spanish, and the data. */
const published = /^(pagefind-entry\.json|wasm\.es\.pagefind|.*\.pf_\w+)$/

/**
 * Index the bundles.
 *
 * @throws with everything that Pagefind has to object
 */
export async function buildIndex(bundles: readonly Bundle[]): Promise<IndexFiles> {
  // Only the environment sets this, and Pagefind's process inherits it when it starts: in
  // development the first index decides.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(placesPerFile(bundles))
  const { index, errors } = await createIndex({ forceLanguage: language })
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`)

  const folder = await mkdtemp(path.join(tmpdir(), 'glosa-index-'))
  try {
    // One after the other: the order of the records decides between equal results.
    for (const [number, { content, data, facets }] of bundles.entries()) {
      const added = await index.addCustomRecord({
        url: addressOf(number),
        content: abbreviated(content),
        filters: { ...facets, datos: [JSON.stringify(data)] },
        language,
      })
      refuse(added.errors, `bundle ${number}`)
    }

    // Not by `getFiles`, which answers in one message: of ten thousand articles that
    // is longer than a string may be.
    const { errors } = await index.writeFiles({ outputPath: folder })
    refuse(errors, 'the index')
    return await publishedFiles(folder)
  } finally {
    await index.deleteIndex()
    await rm(folder, { recursive: true })
  }
}

async function publishedFiles(folder: string): Promise<IndexFiles> {
  const files = new Map<string, Uint8Array>()
  for (const entry of (await readdir(folder, { recursive: true })).toSorted()) {
    const name = entry.split(path.sep).join('/')
    if (!published.test(name)) continue
    const content = await readFile(path.join(folder, entry))
    if (isData(name, content)) continue
    files.set(name, name.startsWith('wasm') ? await packed(content) : content)
  }
  return files
}

/**
 * Whether a file lists the values of `datos`, which is no facet: nobody asks for it. The name
 * comes first, behind the lengths of the list and of itself; what facets have may be called so.
 */
function isData(path: string, content: Uint8Array): boolean {
  const start = signature.length + 2
  return path.endsWith('.pf_filter') && gunzipSync(content).indexOf('datos') === start
}

/**
 * A file packed anew, as tightly as gzip can. Only the WebAssembly is worth it: it is two
 * thirds of what a first search loads, and this takes three kilobytes off it.
 */
async function packed(content: Uint8Array): Promise<Uint8Array> {
  return gzipAsync(gunzipSync(content), { numiterations: 15 })
}

function refuse(errors: readonly string[], subject: string): void {
  if (errors.length > 0) throw new Error(`Pagefind refuses ${subject}: ${errors.join('; ')}`)
}

/** The text of the program `pagefind.js`, which comes with any index. */
export async function pagefindProgram(): Promise<string> {
  const { index } = await createIndex({ forceLanguage: language })
  await index?.addCustomRecord({ url: '/', content: 'a', language })
  const files = (await index?.getFiles())?.files ?? []
  await index?.deleteIndex()
  const program = files.find(({ path }) => path === 'pagefind.js')
  if (!program) throw new Error('Pagefind has no program `pagefind.js`.')
  return new TextDecoder().decode(program.content)
}
