import type { Collection } from '../edition/kinds.ts'
import type { ParsedContent } from '../corpus/parsed-content.ts'
import { positionOfField } from './check.ts'
import type { Position } from '../text/issue.ts'

/** One entry naming another by its id. */
export interface Reference {
  kind: Collection
  id: string
  filePath: string
  position: Position
  /** Who names it and as what: “Claim `x` cites”. */
  subject: string
}

type Located = { filePath: string; positions: ReadonlyMap<string, Position> }

/** Every reference from one content file to another, in no particular order. */
export function referencesIn(content: ParsedContent): Reference[] {
  const { articles, quotes, claims, entities, themes, followUps } = content

  return [
    ...articles.flatMap((article) => [
      to(
        'entities',
        article,
        'publisher',
        article.data.publisher,
        'The article names as publisher',
      ),
      to('sources', article, 'source', article.data.source, 'The article is recorded as'),
      ...list('sources', article, 'sources', article.data.sources, 'The article rests on'),
      ...article.data.editions.map(({ source }, index) =>
        to('sources', article, `editions.${index}.source`, source, 'An edition is recorded as'),
      ),
    ]),
    ...quotes.flatMap((quote) => [
      to('entities', quote, 'speaker', quote.data.speaker, `Quote \`${quote.id}\` has as speaker`),
      to(
        'entities',
        quote,
        'reportedBy',
        quote.data.reportedBy,
        `Quote \`${quote.id}\` is reported by`,
      ),
      ...list('themes', quote, 'themes', quote.data.themes, `Quote \`${quote.id}\` has the theme`),
      ...list('sources', quote, 'sources', quote.data.sources, `Quote \`${quote.id}\` cites`),
    ]),
    ...claims.flatMap((claim) => {
      const { claimant, themes, assessments } = claim.data
      return [
        ...('speaker' in claimant
          ? [
              to(
                'entities',
                claim,
                'claimant.speaker',
                claimant.speaker,
                `Claim \`${claim.id}\` is made by`,
              ),
            ]
          : []),
        ...list('themes', claim, 'themes', themes, `Claim \`${claim.id}\` has the theme`),
        ...assessments.flatMap(({ evidence }, a) =>
          evidence.map(({ source }, e) =>
            to(
              'sources',
              claim,
              `assessments.${a}.evidence.${e}.source`,
              source,
              `Claim \`${claim.id}\` cites`,
            ),
          ),
        ),
      ]
    }),
    ...entities.flatMap((entity) => [
      ...list(
        'themes',
        entity,
        'themes',
        entity.data.themes,
        `Entity \`${entity.id}\` has the theme`,
      ),
      ...list('sources', entity, 'sources', entity.data.sources, `Entity \`${entity.id}\` cites`),
      ...[entity.data.publishedBy ?? []]
        .flat()
        .map((id) =>
          to('entities', entity, 'publishedBy', id, `Entity \`${entity.id}\` is published by`),
        ),
    ]),
    ...followUps.flatMap((followUp) => [
      ...list('themes', followUp, 'themes', followUp.data.themes, 'The follow-up has the theme'),
      ...list('claims', followUp, 'claims', followUp.data.claims, 'The follow-up bears on'),
      ...list('sources', followUp, 'sources', followUp.data.sources, 'The follow-up cites'),
    ]),
    ...themes.flatMap(({ filePath, references }) =>
      references.citations.map(({ kind, id, position }) => ({
        kind: citedCollections[kind],
        id,
        filePath,
        position,
        subject: 'The introduction cites',
      })),
    ),
  ]
}

const citedCollections = { source: 'sources', claim: 'claims', quote: 'quotes' } as const

function to(
  kind: Collection,
  entry: Located,
  field: string,
  id: string,
  subject: string,
): Reference {
  return { kind, id, filePath: entry.filePath, position: positionOfField(entry, field), subject }
}

function list(
  kind: Collection,
  entry: Located,
  field: string,
  ids: string[],
  subject: string,
): Reference[] {
  return ids.map((id, index) => to(kind, entry, `${field}.${index}`, id, subject))
}
