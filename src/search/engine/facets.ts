import { language } from '../../edition/about.ts'
import { slugOf } from '../../text/slug-of.ts'
import { facets, type Facet } from '../bundle.ts'
import type { Item } from './read-bundle.ts'

/** The values that are chosen of each facet: one of them has to apply. */
export type Selection = Partial<Record<Facet, readonly string[]>>

/** A value of a facet, with how many results have it. */
export interface FacetValue {
  value: string
  label: string
  count: number
}

export type FacetCounts = Record<Facet, FacetValue[]>

/** The values that a thing has of a facet, with the words for them. */
export function valuesOf(item: Item, facet: Facet): { value: string; label: string }[] {
  const { bundle } = item
  switch (facet) {
    case 'tipo':
      return [{ value: slugOf(item.kind), label: item.kind }]
    case 'persona':
      return item.person === undefined
        ? []
        : [{ value: item.person, label: bundle.people[item.person] ?? item.person }]
    case 'tema':
      return (item.themes ?? []).map((value) => ({
        value,
        label: bundle.titlesOfThemes[value] ?? value,
      }))
    case 'veredicto':
      return item.verdict === undefined
        ? []
        : [{ value: slugOf(item.verdict), label: item.verdict }]
    case 'articulo':
      return bundle.article ? [{ value: bundle.article.id, label: bundle.article.title }] : []
  }
}

/** Whether a thing is among what is chosen, leaving one facet out of account. */
export function isSelected(item: Item, selection: Selection, except?: Facet): boolean {
  return facets.every((facet) => {
    const chosen = selection[facet]
    if (facet === except || !chosen || chosen.length === 0) return true
    return valuesOf(item, facet).some(({ value }) => chosen.includes(value))
  })
}

/**
 * How many results each value would leave, given what is chosen of the other facets. Values
 * that are chosen are always there, most frequent first otherwise.
 */
export function countFacets(items: readonly Item[], selection: Selection): FacetCounts {
  const counts = Object.fromEntries(
    facets.map((facet) => [facet, new Map<string, FacetValue>()]),
  ) as Record<Facet, Map<string, FacetValue>>

  for (const facet of facets) {
    for (const item of items) {
      const counted = isSelected(item, selection, facet) ? 1 : 0
      for (const { value, label } of valuesOf(item, facet)) {
        const known = counts[facet].get(value) ?? { value, label, count: 0 }
        known.count += counted
        counts[facet].set(value, known)
      }
    }
    for (const value of selection[facet] ?? []) {
      if (!counts[facet].has(value)) counts[facet].set(value, { value, label: value, count: 0 })
    }
  }
  return Object.fromEntries(
    facets.map((facet) => [
      facet,
      [...counts[facet].values()]
        .filter(({ value, count }) => count > 0 || selection[facet]?.includes(value))
        .toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, language)),
    ]),
  ) as FacetCounts
}
