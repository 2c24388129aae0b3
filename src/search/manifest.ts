/** What the program of the search knows of what is published with it. */
export interface Manifest {
  /** Another one for other content. */
  version: string
  /** True if all documents come in one file, before any question. */
  areAllAtHand: boolean
  synonyms: string[][]
}

/** The folder of Pagefind's index, from the root of the site. */
export const pagefindFolder = '/pagefind/'

/** Paths of our own files, from the root of the site. */
const folder = '/busqueda/'
export const searchPaths = {
  /** All documents, with their ids. */
  documents: (version: string) => `${folder}documentos.${version}.json`,
  /** One of them. */
  document: (version: string, id: string) => `${folder}documentos/${id}.${version}.json`,
  /** The words of the edition, with how often each occurs. */
  vocabulary: (version: string) => `${folder}palabras.${version}.json`,
}
