import { fragmentOf, fragmentOfSource, type Anchored } from '../annotations/fragment.ts'

/** The pages of which there is one. Paths end in a slash, as the host serves them. */
export const pages = {
  home: '/',
  articles: '/articulos/',
  themes: '/temas/',
  quotes: '/citas/',
  claims: '/afirmaciones/',
  entities: '/entidades/',
  sources: '/fuentes/',
  search: '/buscar/',
  method: '/metodo/',
  data: '/datos/',
} as const

/** The files of data, by what they hold. */
export const dataFiles = {
  quotes: '/datos/citas.json',
  claims: '/datos/afirmaciones.json',
} as const

/** What has an address of its own, apart from those pages. */
export interface Addressed {
  collection: 'articles' | 'themes' | 'quotes' | 'claims' | 'entities' | 'sources'
  id: string
}

/**
 * The path of a thing's page from the root of the site, without the base path.
 * A source has no page but an anchor in the bibliography.
 */
export function pathOf({ collection, id }: Addressed): string {
  return collection === 'sources'
    ? `${pages.sources}#${fragmentOfSource(id)}`
    : `${pages[collection]}${id}/`
}

/** The path of a passage in its article. */
export function passagePathOf(article: { id: string }, anchored: Anchored): string {
  return `${pathOf({ collection: 'articles', id: article.id })}#${fragmentOf(anchored)}`
}
