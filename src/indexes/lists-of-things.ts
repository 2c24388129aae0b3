import { signedBy } from '../corpus/author.ts'
import type { Article, Claim, Corpus, Entity, Passage, Source, Theme } from '../corpus/corpus.ts'
import { namingOf, type NamingParagraph } from '../corpus/mentions.ts'
import { passagesOfSpeaker, passagesOfTheme } from '../corpus/passages.ts'
import { usesOfSource } from '../corpus/uses-of-source.ts'
import { listTitleOf, type AddressedKind } from '../edition/kinds.ts'
import { mostShown, pageLimits } from '../edition/page-limits.ts'
import { listPathsOfThing, listsOfThings as ids } from '../edition/paths.ts'
import { entities as entityWords } from '../edition/words/entities.ts'
import { sources as sourceWords } from '../edition/words/sources.ts'
import { themes as themeWords } from '../edition/words/themes.ts'
import { oncePer } from '../text/once-per.ts'
import { byArticle, byName } from './groups.ts'
import { splitList, type ListGroup, type SplitList } from './split.ts'

/*
 * Lists of everything on one thing, for things on which there is too much for their own page: that shows
 * the newest, and leads to the list. There is no list where the page shows all.
 */

/** Something in a list on a thing. */
export type EntryOfThing =
  | { kind: 'passage'; passage: Passage }
  | { kind: 'claim'; claim: Claim }
  | { kind: 'naming'; naming: NamingParagraph }
  | { kind: 'article'; article: Article }
  | { kind: 'entity'; entity: Entity }

/** About how many elements an entry of each kind has. */
const weights = { passage: 14, claim: 11, naming: 6, article: 40, entity: 2 } as const

export type ListOfThing = SplitList<EntryOfThing>

/** How many entries of a kind the page of a thing shows: as many of the newest as it has room for. */
export function mostOnPage(kind: EntryOfThing['kind']): number {
  return Math.floor(pageLimits.ofThing / weights[kind])
}

/** The list of the passages on a theme. */
export function listOfTheme(corpus: Corpus, theme: Theme): ListOfThing | undefined {
  return listsOfThemes(corpus).get(theme)
}

const listsOfThemes = oncePer('listsOfThemes', (corpus: Corpus) =>
  listsOf('theme', corpus.themes, (theme) => [
    byDate({ id: '', name: themeWords.passages(2) }, entriesOfTheme(corpus, theme)),
  ]),
)

/** The passages on a theme, those of the newest article first. */
export function entriesOfTheme(corpus: Corpus, theme: Theme): EntryOfThing[] {
  return passagesOfTheme(corpus, theme)
    .flatMap(({ passages }) => passages)
    .map((passage) => ({ kind: 'passage', passage }))
}

/** The list of what an entity says and signs, and of where it is named. */
export function listOfEntity(corpus: Corpus, entity: Entity): ListOfThing | undefined {
  return listsOfEntities(corpus).get(entity)
}

const listsOfEntities = oncePer('listsOfEntities', (corpus: Corpus) =>
  listsOf('entity', corpus.entities, (entity) => {
    const { said, signed, named, claims } = entriesOfEntity(corpus, entity)
    return [
      byDate({ id: ids.said, name: entityWords.said }, said),
      byDate({ id: ids.signed, name: entityWords.signed }, signed),
      byDate({ id: ids.named, name: entityWords.named }, named),
      byDate({ id: ids.claims, name: entityWords.claims }, claims),
    ]
  }),
)

/** What an entity says and signs, where it is named, and the claims that name it. */
export function entriesOfEntity(
  corpus: Corpus,
  entity: Entity,
): Record<'said' | 'signed' | 'named' | 'claims', EntryOfThing[]> {
  const { paragraphs, claims } = namingOf(corpus, entity)
  return {
    said: passagesOfSpeaker(corpus, entity)
      .flatMap(({ passages }) => passages)
      .map((passage) => ({ kind: 'passage', passage })),
    signed: signedBy(corpus.articles, entity).map((article) => ({ kind: 'article', article })),
    named: paragraphs.map((naming) => ({ kind: 'naming', naming })),
    claims: claims.map((claim) => ({ kind: 'claim', claim })),
  }
}

/** The list of what rests on a source. */
export function listOfSource(corpus: Corpus, source: Source): ListOfThing | undefined {
  return listsOfSources(corpus).get(source)
}

const listsOfSources = oncePer('listsOfSources', (corpus: Corpus) =>
  listsOf(
    'source',
    corpus.sources,
    (source) => {
      const { claims, quotes, entities, articles, followUps } = usesOfSource(corpus, source)
      const later = new Set(followUps.flatMap((followUp) => followUp.claims))
      return [
        byDate(
          { id: ids.claims, name: sourceWords.uses.claims },
          claims.map((claim) => ({ kind: 'claim', claim })),
        ),
        byDate(
          { id: ids.quotes, name: sourceWords.uses.quotes },
          quotes.map(({ fragments: [passage] }) => ({ kind: 'passage', passage })),
        ),
        byName<EntryOfThing>(
          {
            id: ids.entities,
            name: listTitleOf('entity'),
            entries: entities.map((entity) => ({ kind: 'entity', entity })),
          },
          (entry) => (entry.kind === 'entity' ? entry.entity.name : ''),
          weightOf,
        ),
        byDate(
          { id: ids.articles, name: listTitleOf('article') },
          articles.map((article) => ({ kind: 'article', article })),
        ),
        byDate(
          { id: ids.followUps, name: sourceWords.uses.followUps },
          [...later].map((claim) => ({ kind: 'claim', claim })),
        ),
      ]
    },
    () => mostShown.uses,
  ),
)

/** Every list on a thing. */
export const listsOfThings = oncePer('listsOfThings', (corpus: Corpus) => [
  ...listsOfThemes(corpus).values(),
  ...listsOfEntities(corpus).values(),
  ...listsOfSources(corpus).values(),
])

/**
 * The lists of the things of which one group has more than their page shows.
 *
 * @param mostOf how many entries of a group that are
 */
function listsOf<Thing extends { id: string }>(
  kind: AddressedKind,
  things: readonly Thing[],
  groupsOf: (thing: Thing) => ListGroup<EntryOfThing>[],
  mostOf = mostOfGroup,
): Map<Thing, ListOfThing> {
  return new Map(
    things.flatMap((thing) => {
      const groups = groupsOf(thing)
      if (groups.every((group) => group.entries.length <= mostOf(group))) return []
      // It is split however short it is: its first page leads to the others.
      const limits = { whole: 0, part: pageLimits.part }
      const list = splitList({ ...listPathsOfThing(kind, thing.id), groups }, limits)
      return list ? [[thing, list] as const] : []
    }),
  )
}

function mostOfGroup({ entries: [first] }: ListGroup<EntryOfThing>): number {
  return first ? mostOnPage(first.kind) : 0
}

function byDate(
  heading: { id: string; name: string },
  entries: EntryOfThing[],
): ListGroup<EntryOfThing> {
  return byArticle({ ...heading, entries }, articleOf, weightOf)
}

function weightOf({ kind }: EntryOfThing): number {
  return weights[kind]
}

function articleOf(entry: EntryOfThing): Article | undefined {
  switch (entry.kind) {
    case 'passage':
      return entry.passage.paragraph.article
    case 'claim':
      return entry.claim.article
    case 'naming':
      return entry.naming.paragraph.article
    case 'article':
      return entry.article
    case 'entity':
      return undefined
  }
}
