import { fixedFolders } from '../edition/fixed-folders.ts'

/** What the program of the search knows of what is published with it. */
export interface Manifest {
  /** Another one for other content. */
  version: string
  /** True if all documents come in one file, before any question. */
  areAllAtHand: boolean
  synonyms: string[][]
}

const { index: pagefind, documents: folder } = fixedFolders
const allDocuments = `${folder}documentos.`

/** The folder of Pagefind's index. Its files belong together, and have the same names in others. */
export function pagefindFolder(version: string): string {
  return `${pagefind}${version}/`
}

/** Paths of our own files. */
export const searchPaths = {
  /** All documents, with their ids. */
  documents: (version: string) => `${allDocuments}${version}.json`,
  /** One of them. */
  document: (version: string, id: string) => `${folder}documentos/${id}.${version}.json`,
  /** The words of the edition, with how often each occurs. */
  vocabulary: (version: string) => `${folder}palabras.${version}.json`,
}

/** What the search may load of what is published, by its paths: nothing of Pagefind, if all is at hand. */
export function loadedBySearch(paths: readonly string[]): string[] {
  const areAllAtHand = paths.some((path) => path.startsWith(allDocuments))
  const folders = areAllAtHand ? [folder] : [folder, pagefind]
  return paths.filter((path) => folders.some((folder) => path.startsWith(folder)))
}
