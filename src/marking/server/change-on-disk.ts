import { lstat, realpath } from 'node:fs/promises'
import path from 'node:path'
import { bytesAt, writeFiles } from '../../commands/write-files.ts'
import { textIn } from '../core/judged-content.ts'
import type { FileChange } from '../protocol.ts'

/** A place outside of `content/`, or one that leads there. */
export class OutsideContent extends Error {
  override name = 'OutsideContent'
}

/**
 * Write all of some files, or none: none if one of them is not what it was, whose paths are returned.
 *
 * @throws {OutsideContent}
 */
export async function changeOnDisk(
  root: string,
  changes: readonly FileChange[],
): Promise<string[]> {
  for (const { path } of changes) await refuseOutside(root, path)
  const stale: string[] = []
  for (const { path: file, before } of changes) {
    if ((await textAt(root, file)) !== before) stale.push(file)
  }
  if (stale.length > 0) return stale
  await writeFiles(
    root,
    changes.map(({ path, after }) => ({ path, text: after })),
  )
  return []
}

/** The text of a file; `null` if there is no file, `undefined` if it is there and cannot be read. */
async function textAt(root: string, file: string): Promise<string | null | undefined> {
  const bytes = await bytesAt(path.join(root, file)).catch(() => undefined)
  return bytes && textIn(bytes)
}

/** A content file is a file itself, and lies in the folder itself: no link leads anywhere else. */
async function refuseOutside(root: string, file: string): Promise<void> {
  const parts = file.split('/')
  const isPlain = parts.every((part) => /^[\p{L}\p{N}_-][\p{L}\p{N}._-]*$/u.test(part))
  if (parts[0] !== 'content' || parts.length < 3 || !isPlain) throw new OutsideContent(file)
  for (const length of parts.keys()) {
    const place = path.join(root, ...parts.slice(0, length + 1))
    const found = await lstat(place).catch(() => null)
    const isFile = length === parts.length - 1
    // A link is neither file nor folder. The folder of an edition may be one, as the checks allow.
    if (found && (isFile ? !found.isFile() : length > 0 && !found.isDirectory())) {
      throw new OutsideContent(file)
    }
  }
  const content = await realpath(path.join(root, 'content'))
  const folder = await nearestFolder(path.dirname(path.join(root, file)))
  if (folder !== content && !folder.startsWith(content + path.sep)) throw new OutsideContent(file)
}

async function nearestFolder(folder: string): Promise<string> {
  return realpath(folder).catch(() => nearestFolder(path.dirname(folder)))
}
