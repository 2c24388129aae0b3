import { groupByEach } from '../text/group-by-each.ts'
import { oncePer } from '../text/once-per.ts'
import type { Claim, Corpus, Entity, FollowUp, Quote, Theme } from './corpus.ts'

/** What belongs to a theme, each list in the order of the corpus. */
export interface ThingsOfTheme {
  claims: readonly Claim[]
  quotes: readonly Quote[]
  entities: readonly Entity[]
  followUps: readonly FollowUp[]
}

/** Everything that belongs to a theme. */
export function thingsOfTheme(corpus: Corpus, theme: Theme): ThingsOfTheme {
  const { claims, quotes, entities, followUps } = byTheme(corpus)
  return {
    claims: claims.get(theme) ?? [],
    quotes: quotes.get(theme) ?? [],
    entities: entities.get(theme) ?? [],
    followUps: followUps.get(theme) ?? [],
  }
}

const byTheme = oncePer('byTheme', ({ claims, quotes, entities, followUps }: Corpus) => ({
  claims: grouped(claims),
  quotes: grouped(quotes),
  entities: grouped(entities),
  followUps: grouped(followUps),
}))

function grouped<Thing extends { themes: readonly Theme[] }>(things: readonly Thing[]) {
  return groupByEach(things, ({ themes }) => themes)
}
