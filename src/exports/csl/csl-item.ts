import type { SourceData } from '../../schemas/source.ts'
import type { PartialDate } from '../../text/format-date.ts'

/**
 * A bibliographic record in CSL-JSON, with the variables of CSL 1.0.2 that this edition can fill.
 *
 * @see https://docs.citationstyles.org/en/v1.0.2/specification.html#appendix-iv-variables
 */
export interface CslItem {
  id: string
  type: SourceData['type']
  title: string
  'title-short'?: string
  /** Left out where no author is known: none is ever made up, nor a publisher put in their place. */
  author?: CslName[]
  'container-title'?: string
  publisher?: string
  /** The court, of a ruling. */
  authority?: string
  number?: string
  issued?: { 'date-parts': number[][] }
  URL?: string
  language?: string
  /** For whoever keeps the record; styles do not print it. */
  note?: string
}

/** A person's name in its parts, or any name as it is written. */
export type CslName = { family: string; given?: string | undefined } | { literal: string }

/** A date as exact as it is known. */
export function cslDate(date: PartialDate): { 'date-parts': number[][] } {
  return { 'date-parts': [date.split('-').map(Number)] }
}

/** A title that is not the document's own, marked as ours the way catalogues do. */
export function inBrackets(title: string): string {
  return `[${title}]`
}
