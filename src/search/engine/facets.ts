import { language } from '../../edition/about.ts'
import { slugOf } from '../../text/slug-of.ts'
import { facets, passageKinds, type Facet, type PassageInDocument } from '../passage.ts'
import type { Passage } from './passage-index.ts'

/** The values that are selected of each facet: one of them has to apply. */
export type Selection = Partial<Record<Facet, readonly string[]>>

/** A value of a facet, with how many results have it. */
export interface FacetValue {
  value: string
  label: string
  count: number
}

export type FacetCounts = Record<Facet, FacetValue[]>

/** The values that a passage has of a facet, by their labels. */
export function valuesOf(
  { kind, person, themes, verdict, document }: PassageInDocument,
  facet: Facet,
): Omit<FacetValue, 'count'>[] {
  const { people, themes: titles, verdicts, article } = document
  const asIs = (label: string) => ({ value: slugOf(label), label })
  switch (facet) {
    case 'kind':
      return [asIs(passageKinds[kind])]
    case 'person':
      return person === undefined ? [] : [{ value: person, label: people[person] ?? person }]
    case 'theme':
      return (themes ?? []).map((value) => ({ value, label: titles[value] ?? value }))
    case 'verdict':
      return verdict === undefined
        ? []
        : [{ ...asIs(verdict), label: verdicts[verdict] ?? verdict }]
    case 'article':
      return article ? [{ value: article.id, label: article.title }] : []
  }
}

/** True if a passage is among what is selected, leaving one facet out of account. */
export function isSelected(passage: Passage, selection: Selection, except?: Facet): boolean {
  return facets.every((facet) => {
    const selected = selection[facet]
    if (facet === except || !selected || selected.length === 0) return true
    return valuesOf(passage, facet).some(({ value }) => selected.includes(value))
  })
}

/**
 * How many results each value would leave, given what is selected of the other facets, most
 * frequent first. Values that are selected are always there.
 */
export function countFacets(passages: readonly Passage[], selection: Selection): FacetCounts {
  const counts = facets.map((facet) => {
    const selected = selection[facet] ?? []
    const values = new Map<string, FacetValue>()
    for (const passage of passages) {
      const counted = isSelected(passage, selection, facet) ? 1 : 0
      for (const { value, label } of valuesOf(passage, facet)) {
        const known = values.get(value) ?? { value, label, count: 0 }
        known.count += counted
        values.set(value, known)
      }
    }
    for (const value of selected) {
      if (!values.has(value)) values.set(value, { value, label: value, count: 0 })
    }
    const ordered = [...values.values()]
      .filter(({ value, count }) => count > 0 || selected.includes(value))
      .toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, language))
    return [facet, ordered] as const
  })
  return Object.fromEntries(counts) as FacetCounts
}
