import type {
  Article,
  Claim,
  Corpus,
  Entity,
  FamilyLicences,
  FollowUp,
  Quote,
  Source,
  Theme,
} from './corpus.ts'
import { oncePer } from '../text/once-per.ts'

/** What rests on a source. */
export interface SourceUses {
  claims: Claim[]
  quotes: Quote[]
  entities: Entity[]
  themes: Theme[]
  followUps: FollowUp[]
  licences: FamilyLicences[]
  articles: Article[]
}

const usesBySource = oncePer('usesBySource', (corpus: Corpus) => {
  const bySource = new Map<Source, SourceUses>(corpus.sources.map((source) => [source, noUses()]))

  for (const claim of corpus.claims) {
    const cited = claim.assessments.flatMap(({ evidence }) => evidence.map(({ source }) => source))
    for (const source of new Set(cited)) bySource.get(source)?.claims.push(claim)
  }
  const note = <Thing extends { sources: Source[] }>(
    things: readonly Thing[],
    listIn: (uses: SourceUses) => Thing[],
  ) => {
    for (const thing of things) {
      for (const source of new Set(thing.sources)) {
        const uses = bySource.get(source)
        if (uses) listIn(uses).push(thing)
      }
    }
  }
  note(corpus.quotes, (uses) => uses.quotes)
  note(corpus.entities, (uses) => uses.entities)
  note(corpus.themes, (uses) => uses.themes)
  note(corpus.followUps, (uses) => uses.followUps)
  note(corpus.licences, (uses) => uses.licences)

  for (const article of corpus.articles) {
    const { source, sources, editions, omissions } = article
    const named = [
      source,
      ...sources,
      ...editions.map((edition) => edition.source),
      ...omissions.flatMap((omission) => omission.sources),
    ]
    for (const source of new Set(named)) bySource.get(source)?.articles.push(article)
  }
  return bySource
})

/** Everything that rests on a source, each list in the order of the corpus. */
export function usesOfSource(corpus: Corpus, source: Source): SourceUses {
  return usesBySource(corpus).get(source) ?? noUses()
}

function noUses(): SourceUses {
  return {
    claims: [],
    quotes: [],
    entities: [],
    themes: [],
    followUps: [],
    licences: [],
    articles: [],
  }
}
