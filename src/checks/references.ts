import { kinds, type Collection } from '../edition/kinds.ts'
import type { Entry, ParsedContent } from '../corpus/parsed-content.ts'
import { oncePer } from '../text/once-per.ts'
import { positionOfField } from '../corpus/place-of-field.ts'
import type { Position } from '../text/issue.ts'

/** An id by which one entry refers to another. */
export interface Reference {
  collection: Collection
  id: string
  filePath: string
  readonly position: Position
  /** The beginning of a sentence that ends with the id: “Claim `x` cites”. */
  subject: string
  /** True if its field takes one id and no list. */
  isOne?: boolean
}

/** Every reference from one content file to another, in no particular order. */
export const referencesIn = oncePer(
  'referencesIn',
  (content: ParsedContent): readonly Reference[] => {
    const { articles, quotes, claims, entities, themes, followUps, licences } = content
    return [
      ...articles.flatMap((article) => {
        const { publisher, authors, source, sources, editions, omissions } = article.data
        const to = referencesOf(article)
        return [
          ...to('entities', 'publisher', publisher, 'The article names as publisher'),
          ...(authors ?? []).flatMap(({ entity = [] }, index) =>
            to('entities', `authors.${index}.entity`, entity, 'The article is signed by'),
          ),
          ...to('sources', 'source', source, 'The article is recorded as'),
          ...to('sources', 'sources', sources, 'The article rests on'),
          ...omissions.flatMap((omission, index) =>
            to('sources', `omissions.${index}.sources`, omission.sources, 'An omission rests on'),
          ),
          ...editions.flatMap((edition, index) =>
            to('sources', `editions.${index}.source`, edition.source, 'An edition is recorded as'),
          ),
        ]
      }),
      ...quotes.flatMap((quote) => {
        const { speaker, reportedBy, themes, sources } = quote.data
        const to = referencesOf(quote, `Quote \`${quote.id}\` `)
        return [
          ...to('entities', 'speaker', speaker, 'has as speaker'),
          ...to('entities', 'reportedBy', reportedBy, 'is reported by'),
          ...to('themes', 'themes', themes, 'has the theme'),
          ...to('sources', 'sources', sources, 'cites'),
        ]
      }),
      ...claims.flatMap((claim) => {
        const { claimant, themes, repeats, contradicts, assessments } = claim.data
        const to = referencesOf(claim, `Claim \`${claim.id}\` `)
        return [
          ...('speaker' in claimant
            ? to('entities', 'claimant.speaker', claimant.speaker, 'is made by')
            : []),
          ...to('themes', 'themes', themes, 'has the theme'),
          ...to('claims', 'repeats', repeats, 'repeats'),
          ...to('claims', 'contradicts', contradicts, 'contradicts'),
          ...assessments.flatMap(({ evidence }, a) =>
            evidence.flatMap(({ source }, e) =>
              to('sources', `assessments.${a}.evidence.${e}.source`, source, 'cites'),
            ),
          ),
        ]
      }),
      ...entities.flatMap((entity) => {
        const { themes, sources, publishedBy = [] } = entity.data
        const to = referencesOf(entity, `Entity \`${entity.id}\` `)
        return [
          ...to('themes', 'themes', themes, 'has the theme'),
          ...to('sources', 'sources', sources, 'cites'),
          ...to('entities', 'publishedBy', publishedBy, 'is published by'),
        ]
      }),
      ...followUps.flatMap((followUp) => {
        const { themes, claims, sources } = followUp.data
        const to = referencesOf(followUp, 'The follow-up ')
        return [
          ...to('themes', 'themes', themes, 'has the theme'),
          ...to('claims', 'claims', claims, 'bears on'),
          ...to('sources', 'sources', sources, 'cites'),
        ]
      }),
      ...licences.flatMap((family) => {
        const { maker, entities, releases } = family.data
        const to = referencesOf(family)
        return [
          ...to('entities', 'maker', maker, 'The family is made by'),
          ...to('entities', 'entities', entities, 'The family has as entity'),
          ...releases.flatMap(({ licence, sources }, index) => [
            ...to(
              'entities',
              `releases.${index}.licence.entity`,
              licence?.entity ?? [],
              'A release has as licence',
            ),
            ...to('sources', `releases.${index}.sources`, sources, 'A release cites'),
          ]),
        ]
      }),
      ...themes.flatMap(({ filePath, references }) =>
        references.citations.map(({ kind, id, position }) => {
          const subject = 'The introduction cites'
          return { collection: kinds[kind].collection, id, filePath, position, subject }
        }),
      ),
    ]
  },
)

/** A function that lists the references of one field: an id, or a list of ids. */
function referencesOf(entry: Pick<Entry<unknown>, 'filePath' | 'places'>, subject = '') {
  return (
    collection: Collection,
    field: string,
    ids: string | readonly string[],
    predicate: string,
  ): Reference[] =>
    [ids].flat().map((id, index) => ({
      collection,
      id,
      filePath: entry.filePath,
      // Nobody asks where those stand that lead somewhere.
      get position() {
        return positionOfField(entry, typeof ids === 'string' ? field : `${field}.${index}`)
      },
      subject: subject + predicate,
      isOne: typeof ids === 'string',
    }))
}
