import { fixedFolders } from '../edition/fixed-folders.ts'
import { otherFiles } from '../edition/paths.ts'

/**
 * What the program of the search knows of what is published with it. It is a file of its own, since no
 * script and no page may change with the content: then all of them would, through the digests in names.
 */
export interface Manifest {
  /** Another one for other content. */
  version: string
  /** True if all documents come in one file, before any question. */
  areAllAtHand: boolean
  synonyms: string[][]
  /** What a search loads whatever is asked, by paths from the root of the site: the page loads it. */
  early: string[]
  /** The text of Pagefind's list of indexes; empty if all is at hand. */
  entry: string
  /** The stems that many documents have, the most frequent first; none if all is at hand. */
  frequent: string[]
}

const { index: pagefind, documents: folder } = fixedFolders
const allDocuments = `${folder}documentos.`

/** The folder of Pagefind's index. Its files belong together, and have the same names in others. */
export function pagefindFolder(version: string): string {
  return `${pagefind}${version}/`
}

/** Pagefind's list of its indexes, whose text is in the manifest. */
export const entryName = 'pagefind-entry.json'

/** Paths of our own files. */
export const searchPaths = {
  /** All documents, with their ids. */
  documents: (version: string) => `${allDocuments}${version}.json`,
  /** One of them, whose id is made of its content. */
  document: (id: string) => `${folder}documentos/${id}.json`,
  /** The words of the edition under an initial, with how often each occurs. */
  vocabulary: (version: string, initial: string) => `${folder}palabras/${initial}.${version}.json`,
}

/** What the search may load of what is published, by its paths: nothing of Pagefind, if all is at hand. */
export function loadedBySearch(paths: readonly string[]): string[] {
  const areAllAtHand = paths.some((path) => path.startsWith(allDocuments))
  const folders = areAllAtHand ? [folder] : [folder, pagefind]
  return paths.filter(
    (path) =>
      path === otherFiles.searchManifest || folders.some((folder) => path.startsWith(folder)),
  )
}
