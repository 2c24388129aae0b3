import type { Selection } from '../engine/facets.ts'
import { orders, queryParameter, type AddressedQuestion } from '../engine/question.ts'
import { hasWord, normalizeQuery } from '../engine/parse-query.ts'
import { slugOf } from '../../text/slug-of.ts'
import { facetParameters, facets, type Facet } from '../passage.ts'

const orderParameter = 'orden'

/**
 * The question of an address, without values that it cannot have. Values may be written as words:
 * `no+verificable` is `no-verificable`.
 */
export function readQuestion(parameters: URLSearchParams): AddressedQuestion {
  const selection: Selection = {}
  for (const facet of facets) {
    const chosen = [
      ...new Set(parameters.getAll(facetParameters[facet]).map(normalizeQuery).map(slugOf)),
    ].filter((value) => value !== '')
    if (chosen.length > 0) selection[facet] = chosen.toSorted()
  }
  const asked = parameters.get(orderParameter)
  return {
    query: normalizeQuery(parameters.get(queryParameter) ?? ''),
    selection,
    order: orders.find((order) => order === asked) ?? orders[0],
  }
}

/** The query of an address for a question, beginning with `?`; the same for the same question. */
export function addressOf({ query, selection, order }: AddressedQuestion): string {
  const parameters = new URLSearchParams()
  if (query !== '') parameters.set(queryParameter, query)
  for (const facet of facets) {
    for (const value of (selection[facet] ?? []).toSorted())
      parameters.append(facetParameters[facet], value)
  }
  if (order !== orders[0]) parameters.set(orderParameter, order)
  return `?${parameters.toString()}`
}

/** True if anything is asked for: a query with a word, or something selected. */
export function isQuestion({ query, selection }: AddressedQuestion): boolean {
  return hasWord(query) || Object.keys(selection).length > 0
}

/** The selection with a value chosen or no longer chosen. */
export function toggled(selection: Selection, facet: Facet, value: string): Selection {
  const { [facet]: chosen = [], ...others } = selection
  const next = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value].toSorted()
  return next.length > 0 ? { ...others, [facet]: next } : others
}
