import { createHash, hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { readKept, writeKept } from './kept-file.ts'

/** What was made of something before, so that it is not made again. */
export interface Memory {
  /** What `make` makes, which depends on nothing but on what is in the key, and is plain data. */
  recall: <Value>(key: string, make: () => Value) => Value
}

/** A memory that keeps nothing. */
export const noMemory: Memory = { recall: (_, make) => make() }

/** A memory in a folder of a project. */
export interface KeptMemory extends Memory {
  /** Keep what was asked for since the last time, and let go of the rest. */
  save: () => Promise<void>
}

/** Of a thousand articles each part is some five megabytes. */
const parts = Array.from('0123456789abcdef')

/**
 * The memory of a project, which is in its folder of things that can be made again. A part that is
 * damaged, or was written by other code, is as if it were not there.
 */
export async function openMemory(root: string): Promise<KeptMemory> {
  // A folder of nothing but content is somebody else's: nothing is written there.
  if (!existsSync(path.join(root, 'package.json'))) return { ...noMemory, save: async () => {} }
  const folder = path.join(root, '.astro', 'glosa-reading')
  const code = await digestOfReading()
  const known = new Map<string, unknown>()
  for (const part of parts) {
    for (const [key, value] of partIn(path.join(folder, part), code)) known.set(key, value)
  }
  const saved = new Map(parts.map((part) => [part, sumOf(keysOf(part, known))]))
  let asked = new Map<string, unknown>()

  return {
    recall: <Value>(text: string, make: () => Value) => {
      const key = hash('sha256', text)
      // A copy: what is cut out of the text of a file keeps all of the text in memory.
      const value = known.has(key) ? (known.get(key) as Value) : structuredClone(make())
      known.set(key, value)
      asked.set(key, value)
      return value
    },

    async save() {
      for (const key of known.keys()) if (!asked.has(key)) known.delete(key)
      asked = new Map()
      for (const part of parts) {
        const keys = keysOf(part, known)
        const sum = sumOf(keys)
        if (saved.get(part) === sum) continue
        const entries = keys.map((key) => [key, known.get(key)])
        // A project that cannot be written to is read all the same.
        const isKept = await writeKept(path.join(folder, part), code, serialize(entries))
          .then(() => true)
          .catch(() => false)
        if (isKept) saved.set(part, sum)
      }
    },
  }
}

function keysOf(part: string, known: ReadonlyMap<string, unknown>): string[] {
  return [...known.keys()].filter((key) => key.startsWith(part)).toSorted()
}

function sumOf(keys: readonly string[]): string {
  return hash('sha256', keys.join('\n'))
}

function partIn(file: string, code: string): [string, unknown][] {
  const kept = readKept(file, code)
  return kept ? (deserialize(kept) as [string, unknown][]) : []
}

/** The folders whose code reads a file, or says what may be in it (`tests/architecture.test.ts`). */
export const readingFolders = [
  'annotations',
  'corpus',
  'edition',
  'markdown',
  'reading',
  'schemas',
  'text',
]

/** A digest of the code that reads files, and of the versions of packages and Node.js. */
async function digestOfReading(): Promise<string> {
  const source = path.join(import.meta.dirname, '..')
  const digest = createHash('sha256').update(process.version)
  for (const name of ['package.json', 'package-lock.json']) {
    digest.update(await readFile(path.join(source, '..', name)).catch(() => ''))
  }
  for (const folder of readingFolders) {
    const entries = await readdir(path.join(source, folder), { recursive: true })
    for (const name of entries.filter((entry) => entry.endsWith('.ts')).toSorted()) {
      digest.update(name).update(await readFile(path.join(source, folder, name)))
    }
  }
  return digest.digest('hex')
}
