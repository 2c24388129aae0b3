import { AsyncLocalStorage } from 'node:async_hooks'
import { hash } from 'node:crypto'
import { formatReport } from '../text/format-report.ts'
import { latestDate } from '../text/local-date.ts'
import type { ContentFile } from './content-file.ts'
import { corpusFrom, filesOf, type Loaded, type Options } from './load-corpus.ts'
import { openMemory } from './memory.ts'
import { readContent } from './read-content.ts'
import { followFolder, readFolder } from './read-folder.ts'

/** The content does not pass the checks; the message is the whole report. */
export class ContentError extends Error {
  override name = 'ContentError'
}

export type Edition = Exclude<Loaded, { issues: unknown }>

/** The edition that this process builds, if it is a build. */
let built: Edition | undefined
/** The digests of its files, by their paths. */
let digests: ReadonlyMap<string, string> = new Map()
/** Its files, until somebody has asked for them. */
let unasked: readonly ContentFile[] | undefined

/**
 * Read the content for a build. Later calls in this process get the same edition; without a build
 * (the development server, a test, a command) each call looks at the files again.
 */
export async function readForBuild(root: string): Promise<Loaded> {
  const files = filesOf(root)
  if ('issues' in files) return files
  const memory = await openMemory(root)
  const loaded = corpusFrom(files, latestDate(new Date()), { memory })
  await memory.save()
  if ('issues' in loaded) return loaded
  digests = new Map(files.map(({ path, bytes }) => [path, hash('sha1', bytes, 'base64')]))
  unasked = files
  // With everything worked out that will be asked, so that the files as they were read can be let go of.
  built = { ...loaded }
  return built
}

/** The digests of the files of the content that this process builds, by their paths. */
export function digestsOfBuild(): ReadonlyMap<string, string> {
  return digests
}

/** A project whose content is looked at again and again. */
interface Followed {
  look: () => readonly ContentFile[]
  /** Done when its files were read for the first time: from then on they are known by themselves. */
  begun: Promise<void>
  /** What was made of the files of the last look, by whether it has the drafts. */
  loaded: Map<boolean, { files: readonly ContentFile[]; today: string; loaded: Loaded }>
}

const projects = new Map<string, Followed>()

function followed(root: string): Followed {
  const known = projects.get(root)
  if (known) return known
  const look = followFolder(root)
  const begin = async () => {
    const files = filesOf(root, look)
    if ('issues' in files) return
    const memory = await openMemory(root)
    readContent(files, memory)
    await memory.save()
  }
  const project = { look, begun: begin(), loaded: new Map() }
  projects.set(root, project)
  return project
}

/** The edition of the files as they are now: the same object as long as none of them has changed. */
async function editionNow(root: string, { drafts = false }: Options): Promise<Loaded> {
  const { look, begun, loaded: known } = followed(root)
  await begun
  const files = filesOf(root, look)
  if ('issues' in files) return files
  const today = latestDate(new Date())
  const before = known.get(drafts)
  if (before?.files === files && before.today === today) return before.loaded
  const loaded = corpusFrom(files, today, { warns: true, drafts })
  known.set(drafts, { files, today, loaded })
  return loaded
}

/** The edition that was found for what is going on, such as the making of a page. */
const found = new AsyncLocalStorage<Edition>()

/**
 * The corpus of the project at `root`, with the inventory of its site. Without a build, it is there
 * even if `npm run addresses` would refuse it, so that an editor sees what is not settled yet.
 *
 * @throws {ContentError} when the content does not pass the checks
 */
export async function requireEdition(root: string, options: Options = {}): Promise<Edition> {
  const known = built ?? found.getStore()
  if (known) return known
  const loaded = await editionNow(root, options)
  if ('corpus' in loaded) return loaded
  throw new ContentError(`\n\n${formatReport(loaded.issues)}\n`)
}

/** Do something in which whoever asks for the edition gets this one, without another look. */
export function withEdition<Result>(edition: Edition, make: () => Result): Result {
  return found.run(edition, make)
}

/**
 * The files under `content/` in the project at `root`, unchecked. A build does not keep what it has
 * handed out.
 */
export function contentFiles(root: string): readonly ContentFile[] {
  const files = unasked ?? readFolder(root)
  unasked = undefined
  return files
}

/** The corpus alone. */
export async function requireCorpus(root: string): Promise<Edition['corpus']> {
  return (await requireEdition(root)).corpus
}
