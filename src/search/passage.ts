import type { kinds } from '../edition/kinds.ts'
import type { ClaimKind, Direction, EntityKind, Fault } from '../edition/closed-lists.ts'
import type { Verdict } from '../edition/verdicts.ts'

type NounOf<Kind extends keyof typeof kinds> = (typeof kinds)[Kind]['noun']['one']

/** What can be found, with what readers call it. The table of kinds would weigh too much here. */
export const passageKinds = {
  quote: 'cita',
  claim: 'afirmación',
  paragraph: 'párrafo',
  section: 'sección',
  theme: 'tema',
  entity: 'entidad',
  source: 'fuente',
  followUp: 'hecho posterior',
  method: 'método',
  page: 'página',
} as const satisfies Record<string, string> & {
  [Kind in 'quote' | 'claim' | 'theme' | 'entity' | 'source' | 'followUp']: NounOf<Kind>
}
export type PassageKind = keyof typeof passageKinds

/** The facets by which results can be narrowed, with their names in addresses. */
export const facetParameters = {
  kind: 'tipo',
  person: 'persona',
  theme: 'tema',
  verdict: 'veredicto',
  article: 'articulo',
} as const
export type Facet = keyof typeof facetParameters
export const facets = Object.keys(facetParameters) as Facet[]

/** What can be found by itself, as it is published. */
export interface PublishedPassage {
  kind: PassageKind
  /** The path of each text, without the base path; just the fragment if it is in the article. */
  paths: string[]
  /** The path of the page that a quote or a claim has of its own. */
  page?: string
  /** What it is called: the name of an entity, the title of a theme. */
  name?: string
  /** The language of the name, if it is another than that of the edition. */
  nameLanguage?: string | undefined
  aliases?: string[]
  /** What it says; a quote has a text per fragment. */
  texts: string[]
  /** What this edition says of it. */
  note?: string
  /** What kind of claim, entity or paragraph; what a later fact does to claims. */
  subkind?: ClaimKind | EntityKind | Direction
  /** When it happened, in words. */
  date?: string
  /** Who says it, by the value of the facet. */
  person?: string
  role?: string
  verdict?: Verdict
  /** In which direction an imprecise claim is wrong. */
  fault?: Fault
  /** The reason of the verdict in a phrase, and what is right instead of the words. */
  gist?: string
  right?: string
  /** By their ids. */
  themes?: string[]
  /** The numbers of its paragraphs. */
  paragraphs?: number[]
}

/**
 * What Pagefind finds as one: the passages of an article, or a run of entities, sources and so
 * on. A record of Pagefind per passage would not do: it loads the list of all records before
 * any search, and its time grows with the square of the records that match.
 */
export interface PublishedDocument {
  /** Its place in the order of the edition. */
  number: number
  article?: { id: string; title: string; path: string }
  /** Names by the values of the facet `person`. */
  people: Record<string, string>
  /** Titles by the ids of the themes. */
  themes: Record<string, string>
  /** What readers call verdicts whose value is another word. */
  verdicts: Partial<Record<Verdict, string>>
  /** Other words by which readers ask for the verdicts of its passages. */
  askedAs: Partial<Record<Verdict, string>>
  passages: PublishedPassage[]
}

/**
 * A document in a file of its own. It does not say where in the edition it stands: else a new article
 * would change all files.
 */
export type DocumentFile = Omit<PublishedDocument, 'number'>

/** A passage with what its document says of it. */
export type PassageInDocument = PublishedPassage & {
  document: Pick<PublishedDocument, 'article' | 'people' | 'themes' | 'verdicts' | 'askedAs'>
}

export function passagesIn({ passages, ...document }: PublishedDocument): PassageInDocument[] {
  return passages.map((passage) => ({ ...passage, document }))
}
