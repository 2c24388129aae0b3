import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ContentFile } from './content-file.ts'

/** Every file of the content in the project at `root`, but for its README, in the order of paths. */
export async function readFolder(root: string): Promise<ContentFile[]> {
  const folder = path.join(root, 'content')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => path.relative(folder, file) !== 'README.md')
    .filter((file) => !path.relative(folder, file).split(path.sep).some(isNotWritten))
    .toSorted()

  return Promise.all(
    files.map(async (file) => ({
      path: path.relative(root, file).split(path.sep).join('/'),
      bytes: await readFile(file),
    })),
  )
}

/** Files of the system and copies that an editor keeps: `.DS_Store`, `Thumbs.db`, `~$x.docx`, `x.md~`. */
function isNotWritten(name: string): boolean {
  return /^\.|^~\$|~$|^#.*#$|^(?:thumbs\.db|desktop\.ini)$/i.test(name)
}
