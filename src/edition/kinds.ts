import { capitalised } from '../text/capitalised.ts'
import { countOf } from '../text/count-of.ts'
import { language } from '../text/language.ts'
import type { Drawing } from './drawing.ts'

/** A Spanish noun, for words on the page. */
export interface Noun {
  one: string
  many: string
  gender: 'm' | 'f'
}

/** The names of a kind of thing: in code, in content, in addresses, in the data, to readers. */
interface Kind {
  /** The key of all of them: in the parsed content, and in the corpus. */
  collection: string
  /** The folder of their files under `content/`; empty if a file there has them all. */
  folder: string
  /** The file of one of them in that folder, or the file that has them all. */
  file: string
  /** Whether its page is there as plain Markdown too, and has a picture for messengers. */
  isPictured?: true
  /** Whether there is a record of it for reference managers. */
  isCited?: true
  /** The MDX element that marks one in the text of an article. */
  element?: string
  /** The sign at its words, on a grid of 16, as lines 2 wide; a claim has that of its verdict. */
  glyph?: Drawing
  /** The part of the path that stands before the id, or the page where all of them stand. */
  segment?: string
  /** Whether one of them has a page of its own. */
  hasPage?: true
  /** What stands before the id in the anchor of one. */
  anchor?: string
  /** The name of their files of data. */
  dataset?: string
  noun: Noun
  /** The title of the list of all of them, if it is not the noun. */
  listTitle?: string
}

/**
 * Every kind of thing that the edition is made of. Segments, anchors and names of datasets are in
 * addresses that are published: after a change, `npm run addresses` says what has moved.
 */
export const kinds = {
  article: {
    collection: 'articles',
    folder: 'articles',
    file: '<id>/article.mdx',
    segment: 'articulos',
    hasPage: true,
    isPictured: true,
    isCited: true,
    dataset: 'articulos',
    noun: { one: 'artículo', many: 'artículos', gender: 'm' },
  },
  quote: {
    collection: 'quotes',
    folder: 'quotes',
    file: '<id>.yaml',
    element: 'Quote',
    glyph: [['path', { d: 'M3 2v12M7 4.5h7M7 8h7M7 11.5h4.5' }]],
    segment: 'citas',
    hasPage: true,
    isPictured: true,
    isCited: true,
    anchor: 'cita',
    dataset: 'citas',
    noun: { one: 'cita', many: 'citas', gender: 'f' },
  },
  claim: {
    collection: 'claims',
    folder: 'claims',
    file: '<id>.md',
    element: 'Claim',
    segment: 'afirmaciones',
    hasPage: true,
    isPictured: true,
    isCited: true,
    anchor: 'afirmacion',
    dataset: 'afirmaciones',
    noun: { one: 'afirmación', many: 'afirmaciones', gender: 'f' },
  },
  entity: {
    collection: 'entities',
    folder: 'entities',
    file: '<id>.yaml',
    segment: 'entidades',
    hasPage: true,
    dataset: 'entidades',
    noun: { one: 'entidad', many: 'entidades', gender: 'f' },
    listTitle: 'Personas y modelos',
  },
  theme: {
    collection: 'themes',
    folder: 'themes',
    file: '<id>.mdx',
    segment: 'temas',
    hasPage: true,
    isPictured: true,
    dataset: 'temas',
    noun: { one: 'tema', many: 'temas', gender: 'm' },
  },
  source: {
    collection: 'sources',
    folder: 'sources',
    file: '<id>.yaml',
    segment: 'fuentes',
    anchor: 'fuente',
    dataset: 'fuentes',
    noun: { one: 'fuente', many: 'fuentes', gender: 'f' },
  },
  followUp: {
    collection: 'followUps',
    folder: 'follow-ups',
    file: '<id>.md',
    dataset: 'sucesos',
    noun: { one: 'hecho posterior', many: 'hechos posteriores', gender: 'm' },
  },
  licences: {
    collection: 'licences',
    folder: 'licences',
    file: '<id>.yaml',
    segment: 'licencias',
    dataset: 'licencias',
    noun: { one: 'licencia de los modelos', many: 'licencias de los modelos', gender: 'f' },
  },
  about: {
    collection: 'about',
    folder: '',
    file: 'about.yaml',
    segment: 'quien-hace-glosa',
    noun: {
      one: 'sección sobre quién la hace',
      many: 'secciones sobre quién la hace',
      gender: 'f',
    },
  },
  method: {
    collection: 'method',
    folder: 'method',
    file: '<id>.yaml',
    segment: 'metodo',
    noun: { one: 'sección del método', many: 'secciones del método', gender: 'f' },
  },
  synonyms: {
    collection: 'synonyms',
    folder: 'synonyms',
    file: '<id>.yaml',
    noun: { one: 'grupo de sinónimos', many: 'grupos de sinónimos', gender: 'm' },
  },
  revisions: {
    collection: 'revisions',
    folder: 'revisions',
    file: '<id>.yaml',
    noun: { one: 'lista de cambios de un texto', many: 'cambios de los textos', gender: 'f' },
  },
  address: {
    collection: 'addresses',
    folder: 'addresses',
    file: '<id>.yaml',
    dataset: 'direcciones',
    noun: { one: 'dirección', many: 'direcciones', gender: 'f' },
  },
} as const satisfies Record<string, Kind>

export type KindName = keyof typeof kinds
export type Collection = (typeof kinds)[KindName]['collection']

type KindWith<Field extends keyof Kind> = {
  [Name in KindName]: (typeof kinds)[Name] extends Record<Field, unknown> ? Name : never
}[KindName]

/** True if the row of a kind has a field: if its things have a page, an anchor, an element… */
export function kindHas<Field extends keyof Kind>(
  name: KindName,
  field: Field,
): name is KindWith<Field> {
  return field in kinds[name]
}

/** The kinds that have an address: a page, or an anchor in a page of all of them. */
export type AddressedKind = KindWith<'segment'>
/** The kinds of which each thing has a page of its own. */
export type PagedKind = KindWith<'hasPage'>
/** The kinds that have an anchor in the page of an article, or in a list of sources. */
export type AnchoredKind = KindWith<'anchor'>
/** The kinds that an author marks in the text of an article. */
export type MarkedKind = KindWith<'element'>
/** The marked kinds of which each thing has a page of its own. */
export type MarkedPagedKind = MarkedKind & PagedKind

/** The kinds of which there are files of data. */
export type DatasetKind = KindWith<'dataset'>
/** The kinds whose pages are there as plain Markdown too, and have a picture of their own. */
export type PicturedKind = KindWith<'isPictured'>
/** The kinds whose things are cited, each with a record for reference managers. */
export type CitedKind = KindWith<'isCited'>

/** The kinds with a sign of their own. */
export type KindWithGlyph = KindWith<'glyph'>

/** The names of the kinds, in the order of the table. */
export const kindNames = /* @__PURE__ */ Object.keys(kinds) as KindName[]

/** The kinds whose rows have a field. */
export function kindsWith<Field extends keyof Kind>(field: Field): KindWith<Field>[] {
  return kindNames.filter((name) => kindHas(name, field))
}

export const markedKinds = /* @__PURE__ */ kindsWith('element')
export const pagedKinds = /* @__PURE__ */ kindsWith('hasPage')
export const picturedKinds = /* @__PURE__ */ kindsWith('isPictured')
export const citedKinds = /* @__PURE__ */ kindsWith('isCited')
export const datasetKinds = /* @__PURE__ */ kindsWith('dataset')

/** The keys of all kinds of content files. */
export const collections = /* @__PURE__ */ kindNames.map((name) => kinds[name].collection)

/** The kind of the things of a collection. */
export const kindOf = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ kindNames.map((name) => [kinds[name].collection, name]),
) as Record<Collection, KindName>

/** A kind of thing with its article and preposition: “de la cita”, “del tema”. */
export function ofThe(kind: KindName): string {
  const { one, gender } = kinds[kind].noun
  return `${gender === 'f' ? 'de la' : 'del'} ${one}`
}

/** The title of a list of everything of a kind: “Citas”. */
export function listTitleOf(kind: KindName): string {
  return kindHas(kind, 'listTitle') ? kinds[kind].listTitle : capitalised(kinds[kind].noun.many)
}

/** The title of a list of everything that is marked in a text: “Citas y afirmaciones”. */
export function listTitleOfMarked(): string {
  const nouns = markedKinds.map((kind) => kinds[kind].noun.many)
  return capitalised(new Intl.ListFormat(language).format(nouns))
}

/** A number of things of a kind, in words: “1 cita”, “4 citas”. */
export function countOfKind(count: number, kind: KindName): string {
  const { one, many } = kinds[kind].noun
  return countOf(count, one, many)
}
