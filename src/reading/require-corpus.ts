import { formatReport } from '../text/format-report.ts'
import { latestDate } from '../text/local-date.ts'
import type { ContentFile } from './content-file.ts'
import { corpusFrom, filesOf, loadCorpus, type Loaded, type Options } from './load-corpus.ts'
import { openMemory, type KeptMemory } from './memory.ts'
import { readFolder } from './read-folder.ts'

/** The content does not pass the checks; the message is the whole report. */
export class ContentError extends Error {
  override name = 'ContentError'
}

export type Edition = Exclude<Loaded, { issues: unknown }>

/** The edition that this process builds, if it is a build: the one thing that is remembered. */
let built: Edition | undefined
/** Its files, until somebody has asked for them. */
let unasked: readonly ContentFile[] | undefined

/**
 * Read the content for a build. Later calls in this process get the same edition; without a build
 * (the development server, a test, a command) each call reads the files again.
 */
export async function readForBuild(root: string): Promise<Loaded> {
  const files = await filesOf(root)
  if ('issues' in files) return files
  const memory = await openMemory(root)
  const loaded = corpusFrom(files, latestDate(new Date()), { memory })
  await memory.save()
  if ('corpus' in loaded) {
    built = loaded
    unasked = files
  }
  return loaded
}

/** The memories of the projects that were read: the development server reads one for every page. */
const memories = new Map<string, Promise<KeptMemory>>()

function memoryOf(root: string): Promise<KeptMemory> {
  const memory = memories.get(root) ?? openMemory(root)
  memories.set(root, memory)
  return memory
}

/**
 * The corpus of the project at `root`, with the inventory of its site. Without a build, it is there
 * even if `npm run addresses` would refuse it, so that an editor sees what is not settled yet.
 *
 * @throws {ContentError} when the content does not pass the checks
 */
export async function requireEdition(root: string, options?: Options): Promise<Edition> {
  const loaded =
    built ?? (await loadCorpus(root, { warns: true, memory: await memoryOf(root), ...options }))
  if ('corpus' in loaded) return loaded
  throw new ContentError(`\n\n${formatReport(loaded.issues)}\n`)
}

/**
 * The files under `content/` in the project at `root`, unchecked. A build does not keep what it has
 * handed out.
 */
export async function contentFiles(root: string): Promise<readonly ContentFile[]> {
  const files = unasked ?? (await readFolder(root))
  unasked = undefined
  return files
}

/** The corpus alone. */
export async function requireCorpus(root: string): Promise<Edition['corpus']> {
  return (await requireEdition(root)).corpus
}
