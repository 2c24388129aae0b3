import type { ParsedContent } from '../corpus/parsed-content.ts'
import { datasetKinds, kinds } from '../edition/kinds.ts'
import { dataFiles, fieldsFragmentOf, fileNameOf, fragmentOfYear, pages } from '../edition/paths.ts'
import { yearOf } from '../text/format-date.ts'
import { slugOf } from '../text/slug-of.ts'

/**
 * The addresses of the parts of pages that list things: links lead there, but nobody is promised that
 * a group stays, since it is there only with something in it.
 */
export function indexAnchors(content: ParsedContent): string[] {
  const { articles, quotes, claims, entities, sources } = content
  const isPromotion = (claim: (typeof claims)[number]) => claim.data.kind === 'promoción'
  const groups: Record<string, readonly (string | undefined)[]> = {
    [pages.articles]: articles.map(({ data: { datePublished: date } }) =>
      fragmentOfYear(date && yearOf(date)),
    ),
    [pages.quotes]: quotes.map(({ data }) => data.speaker),
    [pages.claims]: claims.map((claim) => {
      const verdict = claim.data.assessments[0]?.verdict
      return isPromotion(claim) ? 'promocion' : verdict && slugOf(verdict)
    }),
    [pages.entities]: entities.map(({ data }) => slugOf(data.kind)),
    [pages.sources]: sources.map(({ data }) => data.class),
    [pages.data]: [...partsOfData, ...tablesWithFields.map(fieldsFragmentOf)],
  }
  return Object.entries(groups).flatMap(([page, names]) =>
    [...new Set(names)].flatMap((name) => (name === undefined ? [] : [`${page}#${name}`])),
  )
}

/** The page of the data, whose words say what each part is about. */
const partsOfData = [
  'archivos',
  'ejemplos',
  'tablas',
  'valores',
  'anotaciones',
  'versiones',
  'derechos',
]

const tablesWithFields = [
  ...datasetKinds.map((kind) => kinds[kind].dataset),
  fileNameOf(dataFiles.assessmentsTable).replace('.csv', ''),
]
