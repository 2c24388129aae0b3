import { createIndex } from 'pagefind'
import type { SearchRecord } from './records.ts'

/** The files of an index by their paths below the folder that it is published in. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>

/**
 * How many results share a file of texts. By default each has a file of its own; with all
 * in a few, a query would load the texts of the whole site.
 */
const recordsPerFile = 25

/** What the page loads: the program, its WebAssembly for Spanish, and the data. */
const published = /^(pagefind\.js|pagefind-entry\.json|wasm\.es\.pagefind|.*\.pf_\w+)$/

/**
 * Index the records.
 *
 * @throws with everything that Pagefind has to object
 */
export async function buildIndex(records: readonly SearchRecord[]): Promise<IndexFiles> {
  const { index, errors } = await createIndex({
    forceLanguage: 'es',
    maxFragments: Math.ceil(records.length / recordsPerFile),
  })
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`)

  try {
    // One after the other: the order of the records decides between equal results.
    for (const { url, content, meta, filters } of records) {
      const added = await index.addCustomRecord({ url, content, meta, filters, language: 'es' })
      refuse(added.errors, url)
    }

    const made = await index.getFiles()
    refuse(made.errors, 'the index')
    return new Map(
      made.files
        .filter(({ path }) => published.test(path))
        .map(({ path, content }) => [path, content]),
    )
  } finally {
    await index.deleteIndex()
  }
}

function refuse(errors: readonly string[], subject: string): void {
  if (errors.length > 0) throw new Error(`Pagefind refuses ${subject}: ${errors.join('; ')}`)
}
