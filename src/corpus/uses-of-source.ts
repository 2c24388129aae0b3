import type { Article, Claim, Corpus, Entity, FollowUp, Quote, Source, Theme } from './corpus.ts'

/** What rests on a source. */
export interface SourceUses {
  claims: Claim[]
  quotes: Quote[]
  entities: Entity[]
  themes: Theme[]
  followUps: FollowUp[]
  articles: Article[]
}

export function usesOfSource(corpus: Corpus, source: Source): SourceUses {
  const cites = ({ sources }: { sources: Source[] }) => sources.includes(source)
  return {
    claims: corpus.claims.filter(({ assessments }) =>
      assessments.some(({ evidence }) => evidence.some((item) => item.source === source)),
    ),
    quotes: corpus.quotes.filter(cites),
    entities: corpus.entities.filter(cites),
    themes: corpus.themes.filter(cites),
    followUps: corpus.followUps.filter(cites),
    articles: corpus.articles.filter(
      (article) =>
        cites(article) ||
        article.source === source ||
        article.editions.some((edition) => edition.source === source),
    ),
  }
}
