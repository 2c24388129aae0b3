import type { Corpus } from '../corpus/corpus.ts'

/** What names one set of published data, byte for byte. */
export interface Version {
  /** The day of the newest assessment. */
  date: string
  /** The first digits of a digest of all that is published. */
  digest: string
  /** The newest day that the data bear. */
  modified: string
}

/** A version before anything has been digested: what depends on the digest is left blank. */
export function undigestedVersion(
  corpus: Pick<Corpus, 'addresses' | 'articles' | 'claims' | 'followUps'>,
): Version {
  const { addresses, articles, claims, followUps } = corpus
  const assessed = [
    ...claims.flatMap(({ assessments }) => assessments.map(({ date }) => date)),
    ...articles.map(({ datePublished }) => datePublished),
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
  return { date: newest(assessed), digest: '', modified: newest([...assessed, ...kept]) }
}

/** A version as it is shown and cited: `2025-01-30+3f2a1c7d`. */
export function nameOfVersion({ date, digest }: Version): string {
  return `${date}+${digest}`
}

/** The same for the name of a file, where a plus sign would not get through every address. */
export function versionInFileName({ date, digest }: Version): string {
  return `${date}-${digest}`
}

function newest(dates: readonly string[]): string {
  return dates.toSorted().at(-1) ?? noDate
}

/** Of an edition without articles: the first day that a ZIP archive can bear. */
const noDate = '1980-01-01'
