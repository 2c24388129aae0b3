import { lstatSync, readdirSync, readFileSync, type BigIntStats } from 'node:fs'
import path from 'node:path'
import { idOfEntry } from '../edition/content-paths.ts'
import type { ContentFile, Obstacle } from './content-file.ts'

/** A text of more bytes is none: the longest of an edition has some hundred thousand. */
const mostBytes = 5_000_000
/** A list of addresses, which a command writes, has two thousand bytes for each article of the edition. */
const mostBytesOfList = 100_000_000

/**
 * Every file of the content in the project at `root`, but for its README, in the order of paths. What
 * is there but cannot be read is among them, with the reason.
 */
export function readFolder(root: string): readonly ContentFile[] {
  return followFolder(root)()
}

/** A file as it was read, and what the system said of it just before. */
interface Known {
  file: ContentFile
  state: BigIntStats | undefined
  /** False if it had changed so shortly before that it may change again without anybody seeing it. */
  isSettled: boolean
}

/**
 * Look again and again at the content of the project at `root`. What has not changed is read once:
 * its file is the same object each time, and so are all of them together if none has changed.
 */
export function followFolder(root: string): () => readonly ContentFile[] {
  let known: ReadonlyMap<string, Known> = new Map()
  let files: readonly ContentFile[] = []
  return () => {
    const before = known
    known = new Map(
      placesIn(path.join(root, 'content')).map((place) => [
        place.file,
        lookAt(root, place, before.get(place.file)),
      ]),
    )
    const isSame =
      known.size === before.size &&
      known.entries().every(([name, { file }]) => before.get(name)?.file === file)
    if (!isSame) {
      files = [...known.values()]
        .map(({ file }) => file)
        .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    }
    return files
  }
}

/** A file, or a folder that could not be looked into. */
interface Place {
  file: string
  obstacle?: Obstacle
}

function placesIn(content: string): Place[] {
  const places: Place[] = []
  const folders = [content]
  // The list grows while it is walked.
  for (const folder of folders) {
    const entries = orObstacle(() => readdirSync(folder, { withFileTypes: true }))
    if (!Array.isArray(entries)) {
      places.push({ file: folder, obstacle: entries })
      continue
    }
    for (const entry of entries) {
      const file = path.join(folder, entry.name)
      if (isNotWritten(entry.name) || file === path.join(content, 'README.md')) continue
      if (entry.isDirectory()) folders.push(file)
      else places.push({ file })
    }
  }
  return places
}

function lookAt(root: string, { file, obstacle }: Place, before: Known | undefined): Known {
  const now = BigInt(Date.now())
  const found = obstacle ?? orObstacle(() => lstatSync(file, { bigint: true }))
  if (isObstacle(found)) return knownOf(root, file, found, before, undefined, false)
  if (
    before?.isSettled === true &&
    before.state !== undefined &&
    isUnchanged(found, before.state)
  ) {
    return before
  }
  const changed = found.mtimeMs > found.ctimeMs ? found.mtimeMs : found.ctimeMs
  const bytes = orObstacle(() => bytesOf(root, file, found))
  return knownOf(root, file, bytes, before, found, now - changed > coarsestClock)
}

/** The clocks of file systems go in steps of up to two seconds, and may be behind by some more. */
const coarsestClock = 5_000n

function isUnchanged(some: BigIntStats, other: BigIntStats): boolean {
  return (
    some.mtimeNs === other.mtimeNs &&
    some.ctimeNs === other.ctimeNs &&
    some.size === other.size &&
    some.ino === other.ino &&
    some.mode === other.mode
  )
}

/** A file that is as it was before is the same object. */
function knownOf(
  root: string,
  name: string,
  read: Uint8Array | Obstacle,
  before: Known | undefined,
  state: BigIntStats | undefined,
  isSettled: boolean,
): Known {
  const at = pathIn(root, name)
  const file = isObstacle(read)
    ? { path: at, bytes: new Uint8Array(), unreadable: read }
    : { path: at, bytes: read }
  const isAsBefore =
    before !== undefined &&
    Buffer.compare(before.file.bytes, file.bytes) === 0 &&
    before.file.unreadable?.message === file.unreadable?.message
  return { file: isAsBefore ? before.file : file, state, isSettled }
}

function bytesOf(root: string, file: string, found: BigIntStats): Uint8Array | Obstacle {
  if (found.isSymbolicLink()) return isLink
  if (!found.isFile()) return isNoFile
  const isList = idOfEntry('addresses', pathIn(root, file)) !== undefined
  if (found.size > (isList ? mostBytesOfList : mostBytes)) {
    return { ...tooLong, message: `It has ${Math.round(Number(found.size) / 1_000_000)} MB.` }
  }
  return readFileSync(file)
}

/** The path of a file from the project's root, with forward slashes. */
function pathIn(root: string, file: string): string {
  return path.relative(root, file).split(path.sep).join('/')
}

function isObstacle(found: object): found is Obstacle {
  return 'hint' in found
}

function orObstacle<Found>(find: () => Found): Found | Obstacle {
  try {
    return find()
  } catch (error) {
    return obstacleIn(error)
  }
}

const isLink = {
  message: 'It is a link to a file elsewhere.',
  hint: 'Put the file itself here, so that whoever has the folder has it.',
}
const isNoFile = { message: 'It is neither a file nor a folder.', hint: 'Delete it.' }
const tooLong = { hint: 'A content file is a text of some pages: look what is in it.' }

function obstacleIn(error: unknown): Obstacle {
  const { code = String(error) } = error as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'EPERM') {
    return { message: 'You may not read it.', hint: 'Give yourself the right to, or delete it.' }
  }
  if (code === 'ENOENT') {
    const message = 'It cannot be found by its name, which has signs that are not UTF-8.'
    return { message, hint: 'Give it another name.' }
  }
  return { message: `It cannot be read: ${code}.`, hint: 'Look what it is.' }
}

/** Files of the system and copies that an editor keeps: `.DS_Store`, `Thumbs.db`, `~$x.docx`, `x.md~`. */
function isNotWritten(name: string): boolean {
  return /^\.|^~\$|~$|^#.*#$|^(?:thumbs\.db|desktop\.ini)$/i.test(name)
}
