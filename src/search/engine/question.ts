import type { Card } from './card.ts'
import type { FacetCounts, Selection } from './facets.ts'

/**
 * The name of the question in the address of the search page, and of a page that a result leads to:
 * `/buscar/?q=`.
 */
export const queryParameter = 'q'

/** In which order results come, as addresses say it: best first, or as the articles have them. */
export const orders = ['relevancia', 'texto'] as const

/** A question that can be part of an address. */
export interface AddressedQuestion {
  query: string
  selection: Selection
  order: (typeof orders)[number]
}

/** What a reader asks for. */
export interface Question extends AddressedQuestion {
  /** True if the reader may still be typing the last word. */
  isTyping: boolean
  /** How many cards are wanted. */
  count: number
}

export interface Answer {
  cards: Card[]
  /** How many results there are, or at least how many when there are documents left unread. */
  total: number
  isAtLeast: boolean
  facets: FacetCounts
  /** What was understood instead of what was typed, if there are results for it. */
  understood: string | undefined
  /** The words typed that no passage has. */
  missing: string[]
  /** The same query to the letter. */
  literal: string
  /** How many results there would be with nothing selected. */
  totalUnselected: number
  /** Where nothing is found: words of the edition that are spelt alike. */
  nearby: string[]
}
