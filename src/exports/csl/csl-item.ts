import type { SourceData } from '../../schemas/source.ts'
import type { PartialDate } from '../../text/format-date.ts'
import { familyWithParticle, type PersonalName } from '../../text/personal-name.ts'

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
  /** Left out if no author is known. A publisher never takes the author's place. */
  author?: CslName[]
  'container-title'?: string
  publisher?: string
  /** The court that handed down a ruling. */
  authority?: string
  number?: string
  volume?: string
  issue?: string
  page?: string
  issued?: { 'date-parts': number[][] }
  URL?: string
  language?: string
  /** For the keeper of the record; styles do not print it. */
  note?: string
}

/** A person's name in its parts, or any name as it is written. */
export type CslName = PersonName | { literal: string }

export interface PersonName {
  family: string
  given?: string
  /** Each style says where it goes: “de la Torre, Ana” or “Torre, Ana de la”. */
  'non-dropping-particle'?: string
  suffix?: string
}

/** A name as an author's. */
export function cslName(name: PersonalName | string): CslName {
  if (typeof name === 'string') return { literal: name }
  const { given, particle, family, suffix } = name
  return {
    family,
    ...(given !== undefined && { given }),
    ...(particle !== undefined && { 'non-dropping-particle': particle }),
    ...(suffix !== undefined && { suffix }),
  }
}

/** The family names with their particle, as they begin an entry. */
export function familyOf(name: PersonName): string {
  return familyWithParticle({ particle: name['non-dropping-particle'], family: name.family })
}

/** A date to the year, the month or the day, as far as it is known. */
export function cslDate(date: PartialDate): { 'date-parts': number[][] } {
  return { 'date-parts': [date.split('-').map(Number)] }
}
