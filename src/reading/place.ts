import { idOfEntry, idOfOriginal, originalPathOf, pathOfEntry } from '../edition/content-paths.ts'
import { collections, kindOf, kinds, type Collection } from '../edition/kinds.ts'
import { idPattern } from '../schemas/fields.ts'
import { startOfFile, type Issue } from '../text/issue.ts'
import { nearest, suggest } from '../text/nearest.ts'
import { plainId } from '../text/plain-id.ts'

/** The entry that a content file belongs to. */
export interface Place {
  collection: Collection
  id: string
  /** True for the publisher's text of an article. */
  isOriginal: boolean
}

/** The place of a content file by its path, or `undefined` if no kind has files there. */
export function placeOf(path: string): Place | undefined {
  const folder = path.slice(0, path.indexOf('/', 'content/'.length) + 1)
  return collections
    .filter((collection) => foldersOf.get(collection) === folder)
    .flatMap((collection) => placeIn(collection, path) ?? [])[0]
}

/** The folder of each collection, as paths begin; nothing for one that is a file. */
const foldersOf = new Map(
  collections.map((name) => {
    const entry = pathOfEntry(name, '|')
    return [name, entry.slice(0, entry.indexOf('/', 'content/'.length) + 1)]
  }),
)

function placeIn(collection: Collection, path: string): Place | undefined {
  const original = collection === 'articles' ? idOfOriginal(path) : undefined
  const id = original ?? idOfEntry(collection, path)
  // `x.yaml.yaml` is a wrong name.
  if (id === undefined || /\.(?:ya?ml|mdx?)$/i.test(id)) return undefined
  return { collection, id, isOriginal: original !== undefined }
}

/** A file whose name is almost right: its ending is that of another kind, or is doubled. */
export interface Misnamed extends Place {
  /** The path that it should have. */
  rightPath: string
}

/** The entry that a file with a wrong name is meant for, if one can tell. */
export function misnamed(path: string): Misnamed | undefined {
  const [, folder, ...rest] = path.split('/')
  const named = folder?.toLowerCase()
  const collection = collections.find((name) => namesOf(name).includes(named))
  const name = rest.at(-1) ?? ''
  const stem = idPattern.test(name)
    ? name
    : /^(.+?)(\.(ya?ml|mdx?|markdown|txt|json))+$/i.exec(name)?.[1]
  if (collection === undefined || stem === undefined) return undefined

  const isArticle = collection === 'articles'
  const alone = besideFolders(path)
  if (alone !== undefined && alone !== 'article') {
    return { collection, id: alone, isOriginal: false, rightPath: pathOfEntry('articles', alone) }
  }
  if (isArticle ? rest.length !== 2 : rest.length === 0 || stem === 'README') return undefined
  const id = isArticle ? rest[0] : plainId(stem)
  const half = isArticle ? halfOfArticle(stem) : undefined
  const isOriginal = half === 'original'
  if (!id || (isArticle && half === undefined)) return undefined
  const rightPath = isOriginal ? originalPathOf(id) : pathOfEntry(collection, id)
  return { collection, id, isOriginal, rightPath }
}

/** Which of the two files of an article a name means: `orginal`, `original-2`, `articulo`. */
function halfOfArticle(stem: string): string | undefined {
  const name = plainId(stem).replace(/-(?:\d+|copy|copia)$/, '')
  const halves = ['original', 'article']
  return halves.includes(name) ? name : nearest(name, halves)
}

/**
 * The entries that a file may be meant for which lies outside of every folder, by its ending; or
 * beside the folders of the articles.
 */
export function strayPlaces(path: string): Place[] {
  const alone = besideFolders(path)
  if (alone !== undefined) return [{ collection: 'articles', id: alone, isOriginal: false }]
  const [, id, ending] = /^content\/([^/]+)\.(ya?ml|mdx?)$/.exec(path) ?? []
  if (id === undefined) return []
  return collections
    .filter((name) => kinds[kindOf[name]].file === `<id>.${ending}`)
    .map((collection) => ({ collection, id, isOriginal: false }))
}

/** The name of an article that lies beside the folders of the articles, without its ending. */
export function besideFolders(path: string): string | undefined {
  return /^content\/articles\/([^/]+)\.mdx$/i.exec(path)?.[1]
}

/** What authors call the folder of a collection: by its name, or by the noun, also in Spanish. */
function namesOf(collection: Collection): (string | undefined)[] {
  const kind = kindOf[collection]
  const { folder, noun } = kinds[kind]
  return [folder, kind, plainId(noun.one), plainId(noun.many)]
}

/**
 * The issue of a file that belongs to no kind, so that none is silently ignored.
 *
 * @param paths of all files
 * @param meant what it is by its fields, if that is another kind than that of its folder
 */
export function misplaced(path: string, paths: readonly string[], meant?: Place): Issue {
  return {
    rule: 'misplaced-file',
    filePath: path,
    position: startOfFile,
    message:
      meant === undefined
        ? 'A file with this name does not belong here.'
        : `By its fields, this file describes ${withArticle(meant.collection)}.`,
    hint: howToPlace(path, paths, meant),
  }
}

function withArticle(collection: Collection): string {
  const kind = kindOf[collection].replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`
}

function howToPlace(path: string, paths: readonly string[], meant: Place | undefined): string {
  const rightPath = meant ? pathOfEntry(meant.collection, meant.id) : misnamed(path)?.rightPath
  if (rightPath !== undefined) {
    const name = rightPath.slice(rightPath.lastIndexOf('/') + 1)
    return paths.includes(rightPath)
      ? `There is also \`${name}\`: delete one of the two.`
      : path.slice(0, path.lastIndexOf('/')) === rightPath.slice(0, rightPath.lastIndexOf('/'))
        ? `Rename it to \`${name}\`.`
        : `Move it to \`${rightPath}\`.`
  }
  const folder = path.split('/')[1] ?? ''
  const rows = Object.values(kinds)
  const known = rows.find((kind) => kind.folder === folder)
  if (
    /\.(?:jpe?g|png|gif|webp|avif|svg|heic|docx?|odt|xlsx?|pptx?|pages|pdf|rtf|html?|zip|rar|mp[34]|mov)$/i.test(
      path,
    )
  ) {
    return 'Keep it outside of `content/`: the edition has no pictures, and no files to download.'
  }
  if (folder === kinds.article.folder) {
    return `An article is two files in a folder of its own: \`${originalPathOf('<id>')}\` and \`${pathOfEntry('articles', '<id>')}\`.`
  }
  if (known) return `The files of \`content/${folder}/\` are named \`${known.file}\`.`
  const folders = rows.map((kind) => kind.folder || kind.file)
  const isLoose = path.split('/').length === 2 && folder.includes('.')
  const otherwise = isLoose
    ? 'Move it into the folder of its kind: the table in `content/README.md` has them.'
    : 'See the table of folders in `content/README.md`.'
  return suggest(folder, folders, otherwise)
}
