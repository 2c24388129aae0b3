/**
 * The folders of what pages load and whose names change with their content: under one of these names
 * there is never anything else. From the root of the site.
 */
export const fixedFolders = {
  /** Scripts, styles, fonts and pictures of pages. */
  assets: '/_astro/',
  /** The index of the search. */
  index: '/pagefind/',
  /** What the search finds. */
  documents: '/busqueda/',
} as const
