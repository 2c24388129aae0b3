import type { ClaimKind, EntityKind } from '../edition/closed-lists.ts'
import type { Verdict } from '../edition/verdicts.ts'

/** What can be found, in the words a reader sees. */
export const itemKinds = [
  'cita',
  'afirmación',
  'párrafo',
  'sección',
  'tema',
  'entidad',
  'fuente',
  'método',
] as const
export type ItemKind = (typeof itemKinds)[number]

/** Where in the content of a bundle: `content.slice(start, end)`. */
export type Span = readonly [start: number, end: number]

/**
 * One thing that can be found. Its words are in the content of its bundle; the keys are
 * short because every reader loads them.
 */
export interface BundledItem {
  kind: ItemKind
  id: string
  /** What it is called: the name of an entity, the title of a theme. */
  name?: Span
  /** What else it is called. */
  aliases?: Span
  /** What it says; a quote has a span per fragment. */
  words: Span[]
  /** What kind of claim, entity or paragraph. */
  subkind?: ClaimKind | EntityKind
  /** Who says it, by the facet's value. */
  person?: string
  role?: string
  verdict?: Verdict
  /** By their ids. */
  themes?: string[]
  /** Its words are what we say of it, and what it is called are its own. */
  note?: true
  /** The numbers of its paragraphs. */
  paragraphs?: number[]
}

/** What a bundle says of its items. */
export interface BundleData {
  article?: { id: string; title: string }
  /** Names by the values of the facet `persona`. */
  people: Record<string, string>
  /** Titles by the ids of the themes. */
  themes: Record<string, string>
  items: BundledItem[]
}

/** The facets by which results can be narrowed; also their names in addresses. */
export const facets = ['tipo', 'persona', 'tema', 'veredicto', 'articulo'] as const
export type Facet = (typeof facets)[number]

/**
 * Many things that can be found, as one record of Pagefind's.
 *
 * Pagefind's list of records is loaded before any search, at some seven bytes each, and its
 * time grows with the square of the records that match. So a record is not a passage but
 * everything in an article, or a run of entities, sources…; which passage it is that matches
 * is told by the places of the words.
 */
export interface Bundle {
  content: string
  data: BundleData
  /** Every value that an item of the bundle has. */
  facets: Record<Facet, string[]>
}
