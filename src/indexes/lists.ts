import type { Article, Claim, Corpus, Entity, Quote, Source } from '../corpus/corpus.ts'
import { usesOfSource } from '../corpus/uses-of-source.ts'
import { claimsFromTheWorst, promotionAmong, withoutPromotion } from '../corpus/verdict-balance.ts'
import { entityKinds, sourceClasses, sourceClassRows } from '../edition/closed-lists.ts'
import { pageLimits } from '../edition/page-limits.ts'
import { pages, partPathsOf } from '../edition/paths.ts'
import { claims as claimWords } from '../edition/words/claims.ts'
import { capitalised } from '../text/capitalised.ts'
import { pluralOf } from '../text/plural-of.ts'
import { slugOf } from '../text/slug-of.ts'
import { oncePer } from '../text/once-per.ts'
import { days, digitsOfDate } from './days.ts'
import { digitsOfName, letters, sortedByName } from './letters.ts'
import { splitList, type ListGroup, type SplitList } from './split.ts'

/*
 * The list of everything of each kind, split if it is too long for one page. A weight is the number of
 * elements that an entry takes on the page of its list: `tests/bench/largest-pages.ts` measures them.
 */

type Things<Entry> = Pick<ListGroup<Entry>, 'id' | 'name' | 'entries'>

/** A group whose pages are told apart by the letters of a name. */
function byName<Entry>(
  { entries, ...group }: Things<Entry>,
  nameOf: (entry: Entry) => string,
  weightOf: (entry: Entry) => number,
): ListGroup<Entry> {
  return {
    ...group,
    entries: sortedByName(entries, nameOf),
    scale: letters,
    digitsOf: (entry) => digitsOfName(nameOf(entry)),
    labelOf: nameOf,
    weightOf,
  }
}

/** A group whose pages are told apart by the date of an article. */
function byArticle<Entry>(
  group: Things<Entry>,
  articleOf: (entry: Entry) => Article,
  weightOf: (entry: Entry) => number,
): ListGroup<Entry> {
  return {
    ...group,
    scale: days,
    digitsOf: (entry) => digitsOfDate(articleOf(entry).datePublished),
    labelOf: (entry) => articleOf(entry).title,
    weightOf,
  }
}

function split<Entry>(path: string, groups: readonly ListGroup<Entry>[]) {
  return splitList({ path, pathOf: partPathsOf(path), groups }, pageLimits)
}

/** How many uses of each kind a source shows in the bibliography. */
export const mostUses = 12

/** The bibliography: by class, then by publisher. */
export const splitSources = oncePer((corpus: Corpus) =>
  split(
    pages.sources,
    sourceClasses.map((id) => ({
      ...byName<Source>(
        {
          id,
          name: sourceClassRows[id].heading,
          entries: corpus.sources.filter((source) => source.class === id),
        },
        ({ publisher, title }) => `${publisher} ${title}`,
        (source) => 14 + weightOfUses(corpus, source),
      ),
      labelOf: ({ publisher }: Source) => publisher,
    })),
  ),
)

function weightOfUses(corpus: Corpus, source: Source): number {
  const { claims, followUps, ...others } = usesOfSource(corpus, source)
  const told = [claims, followUps.flatMap((followUp) => followUp.claims)]
  const weightOf = (uses: readonly unknown[], each: number) =>
    uses.length === 0 ? 0 : 2 + each * Math.min(uses.length, mostUses)
  return (
    told.reduce((sum, uses) => sum + weightOf(uses, 7), 0) +
    Object.values(others).reduce((sum, uses) => sum + weightOf(uses, 2), 0)
  )
}

/** The quotes, by who speaks. */
export const splitQuotes = oncePer(({ quotes }: Corpus) =>
  split(pages.quotes, [
    byName<Quote>(
      { id: '', name: '', entries: quotes },
      ({ speaker }) => speaker.name,
      ({ fragments }) => 8 + 5 * fragments.length,
    ),
  ]),
)

/** The claims by verdict, those that stand up least first; then the advertising. */
export const splitClaims = oncePer(({ claims }: Corpus) => {
  const groups = [
    ...claimsFromTheWorst(withoutPromotion(claims)).map(({ verdict, claims }) => ({
      id: slugOf(verdict),
      name: capitalised(verdict),
      entries: claims,
    })),
    { id: promotionId, name: claimWords.promotion, entries: promotionAmong(claims) },
  ]
  return split(
    pages.claims,
    groups.map((group) =>
      byArticle<Claim>(
        group,
        ({ article }) => article,
        () => 8,
      ),
    ),
  )
})

/** The `id` of the group of claims that are advertising. */
export const promotionId = 'promocion'

/** The people, organisations, models and so on, each kind by name. */
export const splitEntities = oncePer(({ entities }: Corpus) =>
  split(
    pages.entities,
    entityKinds.map((kind) =>
      byName<Entity>(
        {
          id: slugOf(kind),
          name: capitalised(pluralOf(kind)),
          entries: entities.filter((entity) => entity.kind === kind),
        },
        ({ name }) => name,
        () => 5,
      ),
    ),
  ),
)

/** The articles, by the date of their publication. */
export const splitArticles = oncePer(({ articles }: Corpus) =>
  split(pages.articles, [
    byArticle<Article>(
      { id: '', name: '', entries: articles },
      (article) => article,
      ({ sections }) => 40 + sections.length,
    ),
  ]),
)

/** Every list that is split. */
export const allLists = oncePer((corpus: Corpus): SplitList<unknown>[] =>
  [
    splitArticles(corpus),
    splitQuotes(corpus),
    splitClaims(corpus),
    splitEntities(corpus),
    splitSources(corpus),
  ].filter((list) => list !== undefined),
)
