import { yearOf, type PartialDate } from '../text/format-date.ts'
import { plainId } from '../text/plain-id.ts'
import { slugOf } from '../text/slug-of.ts'
import type { Fault } from './closed-lists.ts'
import {
  datasetKinds,
  kindHas,
  kindsWith,
  kinds,
  type AddressedKind,
  type AnchoredKind,
  type CitedKind,
  type DatasetKind,
  type MarkedKind,
  type MarkedPagedKind,
  type PagedKind,
  type PicturedKind,
} from './kinds.ts'

/*
 * Every address of the site is put together here and taken apart here: nothing else knows a
 * segment of a path or the beginning of an anchor.
 */

const dataFolder = '/datos/'

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
  followUps: '/despues/',
  corrections: '/correcciones/',
  licences: `/${kinds.licences.segment}/`,
  method: `/${kinds.method.segment}/`,
  about: `/${kinds.about.segment}/`,
  data: dataFolder,
} as const

/** The files of a dataset: its records, its table, and the schema of a record. */
const datasetForms = {
  records: (name: string) => `${dataFolder}${name}.json`,
  table: (name: string) => `${dataFolder}${name}.csv`,
  schema: (name: string) => `${dataFolder}esquemas/${name}.schema.json`,
}

/** The path of a file of a dataset. */
export function datasetFileOf(kind: DatasetKind, form: keyof typeof datasetForms): string {
  return datasetForms[form](kinds[kind].dataset)
}

/** The other files of data. */
export const dataFiles = {
  assessmentsTable: `${dataFolder}valoraciones.csv`,
  bibliography: `${dataFolder}bibliografia.json`,
  bibliographyBibtex: `${dataFolder}bibliografia.bib`,
  bibliographyRis: `${dataFolder}bibliografia.ris`,
  annotations: `${dataFolder}anotaciones.jsonld`,
  package: `${dataFolder}datapackage.json`,
} as const

/** The links between the page on the data and its files, for programs. */
export const linksetPath = `${dataFolder}linkset.json`

/** The paths of all files of data whose names do not change. */
export function allDataFiles(): string[] {
  const forms = ['records', 'table', 'schema'] as const
  return [
    ...datasetKinds.flatMap((kind) => forms.map((form) => datasetFileOf(kind, form))),
    ...Object.values(dataFiles),
  ]
}

/** The files in which a record is there for reference managers, by their endings. */
export const citationFormats = [
  { ending: 'bib', name: 'BibTeX', mediaType: 'application/x-bibtex' },
  { ending: 'ris', name: 'RIS', mediaType: 'application/x-research-info-systems' },
  { ending: 'json', name: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json' },
] as const
export type CitationEnding = (typeof citationFormats)[number]['ending']

/** The news, in two formats. */
export const feeds = { atom: '/novedades.xml', json: '/novedades.json' } as const

/** The files that tell robots, language models and browsers where things are. */
export const siteFiles = {
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  llms: '/llms.txt',
  openSearch: '/opensearch.xml',
} as const

/**
 * The icon, the licences of what is others', and the pages and the script that are no content: for
 * addresses that lead nowhere, and for readers without a network.
 */
export const otherFiles = {
  icon: '/favicon.svg',
  licenceOfFonts: '/OFL.txt',
  noticesOfPackages: '/licencias-de-terceros.txt',
  notFound: '/404.html',
  offline: '/sin-conexion/',
  /** Browsers that have it ask here for the next one, so that it may never move. */
  offlineWorker: '/sin-conexion.js',
  /** What the search has to know of its files: pages and scripts stay the same whatever is in it. */
  searchManifest: '/busqueda.json',
} as const

/** The parts of a sitemap that is too long for one file, numbered from 1. */
export function sitemapPart(number: number): string {
  return `/sitemap-${number}.xml`
}

/** The path of the page that lists everything of a kind. */
export function listPathOf(kind: AddressedKind): string {
  return `/${kinds[kind].segment}/`
}

/**
 * The path of a thing's page from the root of the site, without the base path. A source has no
 * page but an anchor in the bibliography; so have the licences of a family, a section of the method
 * and one on who makes the edition, each in the page of their kind.
 */
export function pathOf(kind: AddressedKind, id: string): string {
  const page = listPathOf(kind)
  if (kindHas(kind, 'hasPage')) return `${page}${id}/`
  return `${page}#${kind === 'source' ? fragmentOf({ kind, id }) : id}`
}

/**
 * Where the pages of lists are that are too long for one: below a segment that no kind of thing has, so
 * that none of them takes the address of a thing.
 */
export const partsFolder = '/indice/'

/** What is said in these addresses of a year, a month or a day that is not known. */
export const unknownInSlug = ['sin-fecha', 'sin-mes', 'sin-dia'] as const

/**
 * A function that makes the paths of the pages of the list at `path`: by group, such as a verdict, and by
 * what they have of it, such as a year; either may be empty.
 */
export function partPathsOf(path: string): (group: string, part: string) => string {
  return (group, part) =>
    partsFolder + [...path.split('/'), group, ...part.split('/')].filter(Boolean).join('/') + '/'
}

/** The path of the lists on a thing that are too long for its own page, and of the pages of these. */
export function listPathsOfThing(kind: AddressedKind, id: string) {
  const path = `${partsFolder}${slugOf(kinds[kind].noun.one)}/${id}/`
  return {
    path,
    pathOf: (group: string, part: string) =>
      path + [group, ...part.split('/')].flatMap((name) => (name ? `${name}/` : [])).join(''),
  }
}

/** The `id` of the entries on a page of them. */
export const entriesId = 'sobre-entradas'

/** The parts of these addresses for what there may be on a thing. */
export const listsOfThings = {
  said: 'dichos',
  signed: kinds.article.segment,
  named: 'menciones',
  claims: kinds.claim.segment,
  quotes: kinds.quote.segment,
  entities: kinds.entity.segment,
  articles: kinds.article.segment,
  followUps: 'despues',
} as const

/** The folder of the files that tell on which pages of the list at `path` the entries with anchors are. */
export function placesFolderOf(path: string): string {
  return `${partsFolder}lugares${path}`
}

/** The path of one of these files. */
export function placesFileOf(path: string, number: number): string {
  return `${placesFolderOf(path)}${number}.json`
}

/** The path of the page with everything that happened in a year. */
export function followUpsPathOf(year: string): string {
  return `${pages.followUps}${year}/`
}

/** The path of something that happened later: its anchor in the page of its year. */
export function followUpPathOf({ id, date }: { id: string; date: PartialDate }): string {
  return `${followUpsPathOf(yearOf(date))}#${id}`
}

/** The `id` of the articles of a year, or of those without a date. */
export function fragmentOfYear(year: string | null): string {
  return year === null ? unknownInSlug[0] : `de-${year}`
}

/** The `id` of the corrections of a month, such as `2025-03`. */
export function fragmentOfMonth(month: string): string {
  return `sobre-${month}`
}

/** The path of the meaning of a fault, on the page of the method. */
export function pathOfFault(fault: Fault): string {
  return `${pages.method}#${fragmentOfFault(fault)}`
}

/** The `id` of the meaning of a fault. */
export function fragmentOfFault(fault: Fault): string {
  return `fallo-${slugOf(fault)}`
}

/** The `id` of a change of the publisher's at the end of an article, by its day and its place there. */
export function fragmentOfRevision(day: number, index: number): string {
  return `sobre-cambio-${day + 1}-${index + 1}`
}

/** The `id` of a rule on the page of the method. */
export function fragmentOfRule(title: string): string {
  return `regla-${plainId(title)}`
}

/** The path of a rule on the page of the method. */
export function pathOfRule(title: string): string {
  return `${pages.method}#${fragmentOfRule(title)}`
}

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

/** The forms in which a reader keeps an article: one page without a site, and a book. */
export const savedForms = ['html', 'epub'] as const
export type SavedForm = (typeof savedForms)[number]

/** The path of an article as one file. Readers keep the file under its name. */
export function savedFileOf({ id }: { id: string }, form: SavedForm): string {
  return `${pathOf('article', id)}${id}.${form}`
}

/** The path of the records on an article, which are in the files of all data too. */
export function articleDataPathOf(article: { id: string }): string {
  return `${pathOf('article', article.id)}datos.json`
}

/** The path of the file from which the passages of an article are copied. */
export function passagesFilePathOf(article: { id: string }): string {
  return pathOf('article', article.id) + passagesFileName
}

/** The name of that file, beside the page of the article. */
export const passagesFileName = 'pasajes.json'

/**
 * The path of the file with the titles of all pages of a kind or, where they are too many for one, of
 * those whose ids have a beginning.
 */
export function titlesFilePathOf(kind: PagedKind, beginning = ''): string {
  return `/paginas/${kinds[kind].segment}${beginning && `/${beginning}`}.json`
}

/** The path of all data in one file, which has the version in its name. */
export function archivePathOf(version: string): string {
  return `${dataFolder}glosa-${version}.zip`
}

/** The path of the record of one quote or one claim. */
export function dataPathOf(kind: MarkedPagedKind, id: string): string {
  return `${pathOf(kind, id)}index.json`
}

/** The path of a passage in its article. */
export function passagePathOf(article: { id: string }, anchored: Anchored): string {
  return `${pathOf('article', article.id)}#${fragmentOf(anchored)}`
}

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

/** The path of the picture that messengers show with the address of a thing's page. */
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

/** The `id` of the text of an article. */
export const textId = 'sobre-texto'

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

/** The `id` of the section on the fields of a dataset, or of a table that is none. */
export function fieldsFragmentOf(dataset: string): string {
  const kind = Object.values(kinds).find((kind) => 'dataset' in kind && kind.dataset === dataset)
  const { many, gender } = kind?.noun ?? { many: dataset, gender: 'f' }
  return `campos-de-${gender === 'f' ? 'las' : 'los'}-${slugOf(many)}`
}

/**
 * Beginnings that a section's id may not have, because other anchors of the page use
 * them: passages, notes, sources, headings, glyphs, and what follows the text.
 */
export const reservedPrefixes = [
  'p-',
  ...kindsWith('anchor').map((name) => `${kinds[name].anchor}-`),
  glossPrefix,
  'titulo-',
  'glifo-',
  'sobre-',
]

/** The id without such a beginning: `sobre-los-regadios` makes `los-regadios`. */
export function withoutReserved(id: string): string {
  const prefix = reservedPrefixes.find((prefix) => id.startsWith(prefix))
  return prefix === undefined ? id : withoutReserved(id.slice(prefix.length))
}

/** An address taken apart. */
export interface ParsedAddress {
  /** The path of the page or file, without the anchor. */
  page: string
  /** The kind of thing to which the first part of the path belongs. */
  kind: AddressedKind | undefined
  /** The id of the thing whose page that is, or beside whose page it lies. */
  id: string | undefined
  /** True of the page of a thing itself: not of an anchor in it, nor of a file beside it. */
  isPageOfThing: boolean
  /** The anchor without `#`, and the thing that has such an anchor. */
  fragment: string | undefined
  anchored: Anchored | undefined
}

const kindOfSegment = /* @__PURE__ */ kindsBySegment()

function kindsBySegment(): ReadonlyMap<string, AddressedKind> {
  return new Map(kindsWith('segment').map((name) => [kinds[name].segment, name]))
}

/** Take an address apart that may be one of this site: a path, perhaps with an anchor. */
export function parseAddress(address: string): ParsedAddress {
  const [page = '', fragment] = address.split('#')
  const [, segment = '', id = '', ...below] = page.split('/')
  const kind = kindOfSegment.get(segment)
  const isOfThing = kind !== undefined && kindHas(kind, 'hasPage') && below.length > 0
  return {
    page,
    kind,
    id: isOfThing ? id : undefined,
    isPageOfThing: isOfThing && fragment === undefined && below.join('/') === '',
    fragment,
    anchored: fragment === undefined ? undefined : parseFragment(fragment),
  }
}

/**
 * The thing that an anchor belongs to, by its form. The number of a quote's fragment is left in
 * the id, because an id may end in a number too: `isAnchorOf` tells whether it fits a quote.
 */
export function parseFragment(fragment: string): Anchored {
  const paragraph = /^p-(\d+)$/.exec(fragment)?.[1]
  if (paragraph !== undefined) return { kind: 'paragraph', number: Number(paragraph) }
  const kind = kindsWith('anchor').find((name) => fragment.startsWith(`${kinds[name].anchor}-`))
  return kind
    ? { kind, id: fragment.slice(kinds[kind].anchor.length + 1) }
    : { kind: 'section', id: fragment }
}

/** True if an anchor is that of a marked thing, or of one of its fragments. */
export function isAnchorOf(fragment: string, kind: MarkedKind, id: string): boolean {
  const first = fragmentOf({ kind, id })
  return fragment.startsWith(first) && /^(-\d+)?$/.test(fragment.slice(first.length))
}

/** True of two pages of things of one kind, and of two anchors of things of one kind. */
export function areAlike(address: string, other: string): boolean {
  return sortOf(address) === sortOf(other)
}

function sortOf(address: string): string | undefined {
  const { kind, anchored } = parseAddress(address)
  return anchored ? `#${anchored.kind}` : kind
}
