import { idOfEntry, originalPathOf, pathOfEntry } from '../edition/content-paths.ts'
import { collections, kindNames, kindOf, kinds, type Collection } from '../edition/kinds.ts'
import { startOfFile, type Issue } from '../text/issue.ts'
import { suggest } from '../text/nearest.ts'
import { plainId } from '../text/plain-id.ts'

export interface Place {
  kind: Collection | 'original'
  id: string
}

/** What a content file is, by its path, or `undefined` when nothing belongs there. */
export function kindOfPath(path: string): Place | undefined {
  const original = /^content\/articles\/([^/]+)\/original\.txt$/.exec(path)
  if (original?.[1]) return { kind: 'original', id: original[1] }

  for (const kind of collections) {
    const id = idOfEntry(kind, path)
    if (id !== undefined) return { kind, id }
  }
  return undefined
}

/** A file whose name is almost right: its ending is that of another kind, or is doubled. */
export interface Misnamed extends Place {
  /** The path that it should have. */
  rightPath: string
}

/** What a file that belongs nowhere by its name is meant to be, as far as one can tell. */
export function misnamed(path: string): Misnamed | undefined {
  const [, folder, ...rest] = path.split('/')
  const kind = collections.find((name) => kinds[kindOf[name]].folder === folder)
  const stem = /^(.+?)(\.(ya?ml|mdx?|markdown|txt))+$/i.exec(rest.at(-1) ?? '')?.[1]
  if (kind === undefined || stem === undefined) return undefined

  if (kind !== 'articles') {
    const id = plainId(stem)
    return rest.length === 1 && id !== ''
      ? { kind, id, rightPath: pathOfEntry(kind, id) }
      : undefined
  }
  const [id, ...inside] = rest
  if (id === undefined || inside.length !== 1) return undefined
  switch (stem.toLowerCase()) {
    case 'article':
      return { kind, id, rightPath: pathOfEntry(kind, id) }
    case 'original':
      return { kind: 'original', id, rightPath: originalPathOf(id) }
  }
  return undefined
}

/**
 * The issue of a file that no kind of entry claims, so that none is silently ignored.
 *
 * @param paths of all files
 */
export function misplaced(path: string, paths: ReadonlySet<string>): Issue {
  const rightPath = misnamed(path)?.rightPath
  if (rightPath !== undefined) {
    const name = rightPath.slice(rightPath.lastIndexOf('/') + 1)
    return {
      rule: 'misplaced-file',
      filePath: path,
      position: startOfFile,
      message: 'No kind of content has a file by this name here.',
      hint: paths.has(rightPath)
        ? `\`${name}\` is there already: keep one of the two.`
        : `Rename it \`${name}\`.`,
    }
  }

  const folder = path.split('/')[1] ?? ''
  const known = kindNames.map((name) => kinds[name]).find((kind) => kind.folder === folder)
  return {
    rule: 'misplaced-file',
    filePath: path,
    position: startOfFile,
    message: 'No kind of content has a file by this name here.',
    hint: known
      ? `Files of \`content/${folder}/\` are called \`${known.file}\`.`
      : suggest(
          folder,
          kindNames.map((name) => kinds[name].folder),
          'See the table of folders in `content/README.md`.',
        ),
  }
}
