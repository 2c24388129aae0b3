import {
  kinds,
  type AddressedKind,
  type AnchoredKind,
  type MarkedKind,
  type PagedKind,
} from './kinds.ts'

/*
 * Every address of the site is put together here and taken apart here: nothing else knows a
 * segment of a path or the beginning of an anchor.
 */

/** The pages of which there is one. Paths end in a slash, as the host serves them. */
export const pages = {
  home: '/',
  articles: `/${kinds.article.segment}/`,
  themes: `/${kinds.theme.segment}/`,
  quotes: `/${kinds.quote.segment}/`,
  claims: `/${kinds.claim.segment}/`,
  entities: `/${kinds.entity.segment}/`,
  sources: `/${kinds.source.segment}/`,
  search: '/buscar/',
  method: `/${kinds.method.segment}/`,
  data: '/datos/',
} as const

/** The files of data, by what they hold. */
export const dataFiles = {
  quotes: `${pages.data}${kinds.quote.dataset}.json`,
  claims: `${pages.data}${kinds.claim.dataset}.json`,
  bibliography: `${pages.data}bibliografia.json`,
  bibliographyBibtex: `${pages.data}bibliografia.bib`,
  bibliographyRis: `${pages.data}bibliografia.ris`,
  entities: `${pages.data}${kinds.entity.dataset}.json`,
  sources: `${pages.data}${kinds.source.dataset}.json`,
  articles: `${pages.data}${kinds.article.dataset}.json`,
  quotesTable: `${pages.data}${kinds.quote.dataset}.csv`,
  claimsTable: `${pages.data}${kinds.claim.dataset}.csv`,
  assessmentsTable: `${pages.data}valoraciones.csv`,
  entitiesTable: `${pages.data}${kinds.entity.dataset}.csv`,
  sourcesTable: `${pages.data}${kinds.source.dataset}.csv`,
  articlesTable: `${pages.data}${kinds.article.dataset}.csv`,
  quotesSchema: `${pages.data}esquemas/${kinds.quote.dataset}.schema.json`,
  claimsSchema: `${pages.data}esquemas/${kinds.claim.dataset}.schema.json`,
  entitiesSchema: `${pages.data}esquemas/${kinds.entity.dataset}.schema.json`,
  sourcesSchema: `${pages.data}esquemas/${kinds.source.dataset}.schema.json`,
  articlesSchema: `${pages.data}esquemas/${kinds.article.dataset}.schema.json`,
  themes: `${pages.data}${kinds.theme.dataset}.json`,
  themesTable: `${pages.data}${kinds.theme.dataset}.csv`,
  themesSchema: `${pages.data}esquemas/${kinds.theme.dataset}.schema.json`,
  followUps: `${pages.data}${kinds.followUp.dataset}.json`,
  followUpsTable: `${pages.data}${kinds.followUp.dataset}.csv`,
  followUpsSchema: `${pages.data}esquemas/${kinds.followUp.dataset}.schema.json`,
  addresses: `${pages.data}${kinds.address.dataset}.json`,
  addressesTable: `${pages.data}${kinds.address.dataset}.csv`,
  addressesSchema: `${pages.data}esquemas/${kinds.address.dataset}.schema.json`,
  annotations: `${pages.data}anotaciones.jsonld`,
  package: `${pages.data}datapackage.json`,
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

/** The files that tell robots and language models where things are. */
export const siteFiles = {
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  llms: '/llms.txt',
} as const

/** The parts of a sitemap that is too long for one file, numbered from 1. */
export function sitemapPart(number: number): string {
  return `/sitemap-${number}.xml`
}

/**
 * The path of a thing's page from the root of the site, without the base path. A source has no
 * page but an anchor in the bibliography, and a section of the method one in its page.
 */
export function pathOf(kind: AddressedKind, id: string): string {
  const page = `/${kinds[kind].segment}/`
  if ('hasPage' in kinds[kind]) return `${page}${id}/`
  return `${page}#${kind === 'source' ? fragmentOf({ kind, id }) : id}`
}

/** The kinds whose things can be cited, each with a record for reference managers. */
export type CitedKind = 'article' | MarkedKind

/** The path of the record by which an article, a quote or a claim is cited. */
export function citationFileOf(kind: CitedKind, id: string, ending: CitationEnding): string {
  return `${pathOf(kind, id)}citar.${ending}`
}

/** The path of the page on how to cite an article. */
export function citingPathOf(article: { id: string }): string {
  return `${pathOf('article', article.id)}citar/`
}

/** The path of the publisher's text of an article, as a file. */
export function originalFilePathOf(article: string): string {
  return `${pathOf('article', article)}original.txt`
}

/** The path of all data in one file, which has the version in its name. */
export function archivePathOf(version: string): string {
  return `${pages.data}glosa-${version}.zip`
}

/** The path of what the data say of one quote or one claim. */
export function dataPathOf(kind: MarkedKind, id: string): string {
  return `${pathOf(kind, id)}index.json`
}

/** The path of a passage in its article. */
export function passagePathOf(article: { id: string }, anchored: Anchored): string {
  return `${pathOf('article', article.id)}#${fragmentOf(anchored)}`
}

/** The kinds whose pages are there as plain Markdown too, and have a picture of their own. */
export type PicturedKind = Exclude<PagedKind, 'entity'>

/** The path of the page of a thing as plain Markdown (https://llmstxt.org). */
export function markdownPathOf(kind: PicturedKind, id: string): string {
  return `${pathOf(kind, id)}index.md`
}

/** The name of a file, without the folders it is in. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The picture of the site, for pages without one of their own. */
export const sitePreviewPath = '/imagenes/glosa.png'

/** The path of the picture that is shown where the address of a thing's page is shared. */
export function previewPathOf(kind: PicturedKind, id: string): string {
  return `/imagenes/${kinds[kind].segment}/${id}.png`
}

/** A thing that has an anchor in a page. */
export type Anchored =
  | { kind: 'section'; id: string }
  | { kind: 'paragraph'; number: number }
  | { kind: AnchoredKind; id: string; fragment?: number }

/**
 * The `id` of an element in a page, which is also the link's fragment.
 *
 * Published links depend on these: the scheme may grow but not change. The first fragment of a
 * quote stands for the quote.
 */
export function fragmentOf(anchored: Anchored): string {
  switch (anchored.kind) {
    case 'section':
      return anchored.id
    case 'paragraph':
      return `p-${anchored.number}`
    default: {
      const { kind, id, fragment = 1 } = anchored
      const first = `${kinds[kind].anchor}-${id}`
      return fragment === 1 ? first : `${first}-${fragment}`
    }
  }
}

/** The beginning of the `id` of a gloss, before that of the words that it belongs to. */
export const glossPrefix = 'nota-'

/** The `id` of the gloss of a quote or claim, beside or below its paragraph. */
export function glossFragmentOf(anchored: Anchored): string {
  return glossPrefix + fragmentOf(anchored)
}

/** The `id` of an assessment in the log of its claim: there is at most one a day. */
export function fragmentOfAssessment(date: string): string {
  return `valoracion-${date}`
}

/**
 * Beginnings that a section's id may not have, because other anchors of the page use
 * them: passages, notes, sources, headings, glyphs, and what follows the text.
 */
export const reservedPrefixes = [
  'p-',
  `${kinds.quote.anchor}-`,
  `${kinds.claim.anchor}-`,
  glossPrefix,
  `${kinds.source.anchor}-`,
  'titulo-',
  'glifo-',
  'sobre-',
]
