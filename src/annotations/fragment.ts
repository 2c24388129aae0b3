/** What has an anchor in the article page. */
export type Anchored =
  | { kind: 'section'; id: string }
  | { kind: 'paragraph'; number: number }
  | { kind: 'quote'; id: string; fragment?: number }
  | { kind: 'claim'; id: string }

/**
 * The `id` of an element in the article page, which is also the link's fragment.
 *
 * Published links depend on these: the scheme may grow but not change. The first
 * fragment of a quote stands for the quote.
 */
export function fragmentOf(anchored: Anchored): string {
  switch (anchored.kind) {
    case 'section':
      return anchored.id
    case 'paragraph':
      return `p-${anchored.number}`
    case 'quote': {
      const { id, fragment = 1 } = anchored
      return fragment === 1 ? `cita-${id}` : `cita-${id}-${fragment}`
    }
    case 'claim':
      return `afirmacion-${anchored.id}`
  }
}

/** What the `id` of a gloss has before that of the words that it belongs to. */
export const glossPrefix = 'nota-'

/** The `id` of the gloss of a quote or claim, beside or below its paragraph. */
export function glossFragmentOf(anchored: Anchored): string {
  return glossPrefix + fragmentOf(anchored)
}

/** The `id` of an assessment in the log of its claim: there is at most one a day. */
export function fragmentOfAssessment(date: string): string {
  return `valoracion-${date}`
}

/** The `id` of a source in a list of sources. */
export function fragmentOfSource(id: string): string {
  return `fuente-${id}`
}

/**
 * Beginnings that a section's id may not have, because other anchors of the page use
 * them: passages, notes, sources, headings, glyphs, and what follows the text.
 */
export const reservedPrefixes = [
  'p-',
  'cita-',
  'afirmacion-',
  glossPrefix,
  'fuente-',
  'titulo-',
  'glifo-',
  'sobre-',
]
