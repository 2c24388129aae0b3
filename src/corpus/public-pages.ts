import type { Corpus } from './corpus.ts'
import { citingPathOf, pages, pathOf } from './url-of.ts'

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
      path: pathOf({ collection: 'articles', id }),
      changed: claims
        .map(({ assessment }) => assessment.date)
        .toSorted()
        .at(-1),
    })),
    ...corpus.articles.map((article) => undated(citingPathOf(article))),
    ...corpus.claims.map(({ id, assessment }) => ({
      path: pathOf({ collection: 'claims', id }),
      changed: assessment.date,
    })),
    ...(['themes', 'quotes', 'entities'] as const).flatMap((collection) =>
      corpus[collection].map(({ id }) => undated(pathOf({ collection, id }))),
    ),
  ]
}
