import type { Corpus } from '../corpus/corpus.ts'
import { kinds } from '../edition/kinds.ts'
import { citingPathOf, pages, pathOf } from '../edition/paths.ts'

/** A page that anyone may find. */
export interface PublicPage {
  path: string
  /** The last day on which the content says that something on it changed. */
  changed: string | undefined
}

/**
 * Every page of the site but the one for what is missing. A claim changes with its assessments,
 * and with it the page of its article; of other pages the content has no dates.
 */
export function publicPages(corpus: Corpus): PublicPage[] {
  const undated = (path: string): PublicPage => ({ path, changed: undefined })
  return [
    ...Object.values(pages).map(undated),
    ...corpus.articles.map(({ id, claims }) => ({
      path: pathOf('article', id),
      changed: claims
        .map(({ assessment }) => assessment.date)
        .toSorted()
        .at(-1),
    })),
    ...corpus.articles.map((article) => undated(citingPathOf(article))),
    ...corpus.claims.map(({ id, assessment }) => ({
      path: pathOf('claim', id),
      changed: assessment.date,
    })),
    ...(['theme', 'quote', 'entity'] as const).flatMap((kind) =>
      corpus[kinds[kind].collection].map(({ id }) => undated(pathOf(kind, id))),
    ),
  ]
}
