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
  bibliography: '/datos/bibliografia.json',
  bibliographyBibtex: '/datos/bibliografia.bib',
  bibliographyRis: '/datos/bibliografia.ris',
  entities: '/datos/entidades.json',
  sources: '/datos/fuentes.json',
  articles: '/datos/articulos.json',
  quotesTable: '/datos/citas.csv',
  claimsTable: '/datos/afirmaciones.csv',
  assessmentsTable: '/datos/valoraciones.csv',
  entitiesTable: '/datos/entidades.csv',
  sourcesTable: '/datos/fuentes.csv',
  articlesTable: '/datos/articulos.csv',
  quotesSchema: '/datos/esquemas/citas.schema.json',
  claimsSchema: '/datos/esquemas/afirmaciones.schema.json',
  entitiesSchema: '/datos/esquemas/entidades.schema.json',
  sourcesSchema: '/datos/esquemas/fuentes.schema.json',
  articlesSchema: '/datos/esquemas/articulos.schema.json',
  themes: '/datos/temas.json',
  themesTable: '/datos/temas.csv',
  themesSchema: '/datos/esquemas/temas.schema.json',
  followUps: '/datos/sucesos.json',
  followUpsTable: '/datos/sucesos.csv',
  followUpsSchema: '/datos/esquemas/sucesos.schema.json',
  addresses: '/datos/direcciones.json',
  addressesTable: '/datos/direcciones.csv',
  addressesSchema: '/datos/esquemas/direcciones.schema.json',
  annotations: '/datos/anotaciones.jsonld',
  package: '/datos/datapackage.json',
} as const

/** The files in which a record is there for reference managers, by their endings. */
export const citationFormats = [
  { ending: 'bib', name: 'BibTeX' },
  { ending: 'ris', name: 'RIS' },
  { ending: 'json', name: 'CSL-JSON' },
] as const
export type CitationEnding = (typeof citationFormats)[number]['ending']

/** The news, in two formats. */
export const feeds = { atom: '/novedades.xml', json: '/novedades.json' } as const

/** What tells robots and language models where things are. */
export const siteFiles = {
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  llms: '/llms.txt',
} as const

/** The parts of a sitemap that is too long for one file, numbered from 1. */
export function sitemapPart(number: number): string {
  return `/sitemap-${number}.xml`
}

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

/** The path of the record by which an article, a quote or a claim is cited. */
export function citationFileOf(
  cited: Addressed & { collection: 'articles' | 'quotes' | 'claims' },
  ending: CitationEnding,
): string {
  return `${pathOf(cited)}citar.${ending}`
}

/** The path of the page on how to cite an article. */
export function citingPathOf(article: { id: string }): string {
  return `${pathOf({ collection: 'articles', id: article.id })}citar/`
}

/** The path of the publisher's text of an article, as a file. */
export function originalFilePathOf(article: string): string {
  return `${pathOf({ collection: 'articles', id: article })}original.txt`
}

/** The path of all data in one file, which has the version in its name. */
export function archivePathOf(version: string): string {
  return `${pages.data}glosa-${version}.zip`
}

/** The path of what the data say of one quote or one claim. */
export function dataPathOf(thing: Addressed & { collection: 'quotes' | 'claims' }): string {
  return `${pathOf(thing)}index.json`
}

/** The path of a passage in its article. */
export function passagePathOf(article: { id: string }, anchored: Anchored): string {
  return `${pathOf({ collection: 'articles', id: article.id })}#${fragmentOf(anchored)}`
}

/** The path of the page of a thing as plain Markdown (https://llmstxt.org). */
export function markdownPathOf(thing: Addressed & { collection: MarkdownCollection }): string {
  return `${pathOf(thing)}index.md`
}

/** What has its page as plain Markdown too. */
export type MarkdownCollection = 'articles' | 'themes' | 'quotes' | 'claims'

/** What a file is called, without the folders it is in. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** What has a picture of its own, to be shown where its address is shared. */
export interface Pictured extends Addressed {
  collection: 'articles' | 'themes' | 'quotes' | 'claims'
}

/** The picture of the site, for pages without one of their own. */
export const sitePreviewPath = '/imagenes/glosa.png'

/** The path of the picture of a thing's page. */
export function previewPathOf({ collection, id }: Pictured): string {
  return `/imagenes${pages[collection]}${id}.png`
}
