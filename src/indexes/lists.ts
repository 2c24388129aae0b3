import { allCorrections, type Corrected } from '../corpus/corrections.ts'
import type { Article, Claim, Corpus, Entity, FollowUp, Quote, Source } from '../corpus/corpus.ts'
import { usesOfSource } from '../corpus/uses-of-source.ts'
import { claimsFromTheWorst, promotionAmong, withoutPromotion } from '../corpus/verdict-balance.ts'
import { entityKinds, sourceClasses, sourceClassRows } from '../edition/closed-lists.ts'
import { mostShown, pageLimits } from '../edition/page-limits.ts'
import { followUpsPathOf, pages, partPathsOf } from '../edition/paths.ts'
import { claims as claimWords } from '../edition/words/claims.ts'
import { capitalised } from '../text/capitalised.ts'
import { excerpt } from '../text/excerpt.ts'
import { pluralOf } from '../text/plural-of.ts'
import { slugOf } from '../text/slug-of.ts'
import { oncePer } from '../text/once-per.ts'
import { byArticle, byDate, byName } from './groups.ts'
import { leavesOf } from './leaves-of.ts'
import { splitList, type ListGroup, type ListPart, type SplitList } from './split.ts'

/*
 * The list of everything of each kind, split if it is too long for one page. A weight is the number of
 * elements that an entry takes on the page of its list: `tests/bench/largest-pages.ts` measures them.
 */

function split<Entry>(path: string, groups: readonly ListGroup<Entry>[]) {
  return splitList({ path, pathOf: partPathsOf(path), groups }, pageLimits)
}

/** The bibliography: by class, then by publisher. */
export const splitSources = oncePer('splitSources', (corpus: Corpus) =>
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
      labelOf: ({ publisher, title }: Source) => `${publisher}: ${excerpt(title, 24)}`,
    })),
  ),
)

function weightOfUses(corpus: Corpus, source: Source): number {
  const { claims, followUps, ...others } = usesOfSource(corpus, source)
  const told = [claims, followUps.flatMap((followUp) => followUp.claims)]
  const weightOf = (uses: readonly unknown[], each: number) =>
    uses.length === 0 ? 0 : 2 + each * Math.min(uses.length, mostShown.uses)
  return (
    told.reduce((sum, uses) => sum + weightOf(uses, 7), 0) +
    Object.values(others).reduce((sum, uses) => sum + weightOf(uses, 2), 0)
  )
}

/** The quotes, by who speaks. */
export const splitQuotes = oncePer('splitQuotes', ({ quotes }: Corpus) =>
  split(pages.quotes, [
    byName<Quote>(
      { id: '', name: '', entries: quotes },
      ({ speaker }) => speaker.name,
      ({ fragments }) => 8 + 5 * fragments.length,
    ),
  ]),
)

/** The claims by verdict, those that stand up least first; then the advertising. */
export const splitClaims = oncePer('splitClaims', ({ claims }: Corpus) => {
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
export const splitEntities = oncePer('splitEntities', ({ entities }: Corpus) =>
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
export const splitArticles = oncePer('splitArticles', ({ articles }: Corpus) =>
  split(pages.articles, [
    byArticle<Article>(
      { id: '', name: '', entries: articles },
      (article) => article,
      ({ sections }) => 40 + sections.length,
    ),
  ]),
)

/** The corrections, by the day of each. */
export const splitCorrections = oncePer('splitCorrections', (corpus: Corpus) =>
  split(pages.corrections, [
    byDate<Corrected>(
      { id: '', name: '', entries: allCorrections(corpus) },
      ({ date }) => date,
      () => 16,
    ),
  ]),
)

/**
 * What happened later, by year: each has a page of its own, however little happened in it, and only what
 * is too long for that is split.
 */
export const splitFollowUps = oncePer('splitFollowUps', ({ followUps }: Corpus) => {
  const deeper = partPathsOf(pages.followUps)
  const list = splitList(
    {
      path: pages.followUps,
      pathOf: (group, part) => (isYear(part) ? followUpsPathOf(part) : deeper(group, part)),
      groups: [
        byDate<FollowUp>(
          { id: '', name: '', entries: followUps.toReversed() },
          ({ date }) => date,
          ({ claims, sources }) => 14 + 6 * claims.length + 6 * sources.length,
        ),
      ],
    },
    { whole: 0, part: pageLimits.whole },
  )
  return list
})

/** The pages with what happened in a year; none if its own page has it. */
export function partsOfYear(corpus: Corpus, year: string): readonly ListPart<FollowUp>[] {
  const parts = splitFollowUps(corpus)?.groups.flatMap((group) => group.parts) ?? []
  const ofYear = parts.find(({ path }) => path === followUpsPathOf(year))
  return ofYear && ofYear.parts.length > 0 ? leavesOf(ofYear) : []
}

function isYear(part: string): boolean {
  return /^\d{4}$/.test(part)
}

/** Every list that is split. */
export const allLists = oncePer('allLists', (corpus: Corpus): SplitList<unknown>[] =>
  [
    splitArticles(corpus),
    splitQuotes(corpus),
    splitClaims(corpus),
    splitEntities(corpus),
    splitSources(corpus),
    splitCorrections(corpus),
    splitFollowUps(corpus),
  ].filter((list) => list !== undefined),
)
