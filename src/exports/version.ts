import { oncePer } from '../text/once-per.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { dayOf } from '../text/format-date.ts'

/** The version of the published data. It changes when any byte changes. */
export interface Version {
  /** The day of the newest assessment. */
  date: string
  /** The first digits of a digest of all published files. */
  digest: string
  /** The newest date in the data. */
  modified: string
}

/** A version with a blank digest. */
export function undigestedVersion(
  corpus: Pick<Corpus, 'addresses' | 'articles' | 'claims' | 'followUps'>,
): Version {
  const { addresses, articles, claims, followUps } = corpus
  const assessed = [
    ...claims.flatMap(({ assessments }) => assessments.map(({ date }) => date)),
    ...articles.flatMap(({ datePublished }) => dayOf(datePublished) ?? []),
  ]
  const kept = [
    ...followUps.map(({ added }) => added),
    ...addresses.flatMap(({ since, earlier = [], moved, withdrawn }) => [
      since,
      ...earlier.map(({ until }) => until),
      moved?.date,
      withdrawn?.date,
    ]),
  ].filter((date) => date !== undefined)
  const modified = newest([...assessed, ...kept])
  // An edition in which nothing is assessed, of articles without a date, is as old as its addresses.
  return { date: assessed.length > 0 ? newest(assessed) : modified, digest: '', modified }
}

/** The newest date in the data of an edition. */
export const newestDate = oncePer(
  'newestDate',
  (corpus: Corpus) => undigestedVersion(corpus).modified,
)

/** A version as it is shown and cited: `2025-01-30+3f2a1c7d`. */
export function nameOfVersion({ date, digest }: Version): string {
  return `${date}+${digest}`
}

/** A version in the name of a file, without the plus sign, which addresses may not keep. */
export function versionInFileName({ date, digest }: Version): string {
  return `${date}-${digest}`
}

function newest(dates: readonly string[]): string {
  return dates.toSorted().at(-1) ?? noDate
}

/** The date of an edition without articles: the first one that a ZIP archive can have. */
const noDate = '1980-01-01'
