import type { Corpus } from '../corpus/corpus.ts'

/**
 * The version of the data: the newest date on which an assessment was added or an article
 * published, so that the same content always has the same version, whenever it is built.
 */
export function versionOf({ articles, claims }: Pick<Corpus, 'articles' | 'claims'>): string {
  const dates = [
    ...claims.flatMap(({ assessments }) => assessments.map(({ date }) => date)),
    ...articles.map(({ datePublished }) => datePublished),
  ]
  return dates.toSorted().at(-1) ?? noVersion
}

/** Of an edition without articles: the first day that a ZIP archive can bear. */
const noVersion = '1980-01-01'
