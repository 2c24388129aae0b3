import { lstat, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ContentFile, Obstacle } from './content-file.ts'

/** A text of more bytes is none: the longest of an edition has some hundred thousand. */
const mostBytes = 5_000_000

/** How many files are open at a time: systems allow some hundred or thousand. */
const atATime = 32

/**
 * Every file of the content in the project at `root`, but for its README, in the order of paths. What
 * is there but cannot be read is among them, with the reason.
 */
export async function readFolder(root: string): Promise<ContentFile[]> {
  const places = await placesIn(path.join(root, 'content'))
  const files: ContentFile[] = []
  for (let from = 0; from < places.length; from += atATime) {
    const batch = places.slice(from, from + atATime)
    files.push(...(await Promise.all(batch.map((place) => readPlace(root, place)))))
  }
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** A file, or a folder that could not be looked into. */
interface Place {
  file: string
  obstacle?: Obstacle
}

async function placesIn(content: string): Promise<Place[]> {
  const places: Place[] = []
  const folders = [content]
  // The list grows while it is walked.
  for (const folder of folders) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(obstacleIn)
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

async function readPlace(root: string, { file, obstacle }: Place): Promise<ContentFile> {
  const at = path.relative(root, file).split(path.sep).join('/')
  const bytes = obstacle ?? (await bytesOf(file).catch(obstacleIn))
  return bytes instanceof Uint8Array
    ? { path: at, bytes }
    : { path: at, bytes: new Uint8Array(), unreadable: bytes }
}

async function bytesOf(file: string): Promise<Uint8Array | Obstacle> {
  const found = await lstat(file)
  if (found.isSymbolicLink()) return isLink
  if (!found.isFile()) return isNoFile
  if (found.size > mostBytes) {
    return { ...tooLong, message: `It has ${Math.round(found.size / 1_000_000)} MB.` }
  }
  return readFile(file)
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
