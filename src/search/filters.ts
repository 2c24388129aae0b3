import type { ClaimKind, EntityKind, Verdict } from '../schemas/values.ts'

/** What a result can be, in the words a reader sees. */
export type RecordKind = 'cita' | 'afirmación' | 'párrafo' | 'tema' | 'entidad'

/** The filters of a record, by the names that Pagefind knows and addresses may carry. */
// A type and not an interface, so that it is also a record of lists, as Pagefind wants it.
export type RecordFilters = {
  tipo: [RecordKind]
  /** What kind of claim or entity it is, or that a paragraph is an advertisement. */
  clase?: [ClaimKind | EntityKind]
  id: [string]
  /** The speaker of a quote, the claimant of a claim. */
  persona?: [string]
  veredicto?: [Verdict]
  /** The titles of its themes. */
  tema?: string[]
  /** The title of its article. */
  articulo?: [string]
  /** The numbers of its paragraphs. */
  parrafo?: string[]
}
