import type { Article, Source } from './corpus.ts'

/** Every source that an article's notes rest on, in the order in which they are first cited. */
export function sourcesOfArticle({
  source,
  claims,
  quotes,
  sources,
  omissions,
}: Article): Source[] {
  const evidence = claims.flatMap(({ assessments }) =>
    assessments.flatMap(({ evidence }) => evidence),
  )
  return [
    ...new Set([
      source,
      ...evidence.map((item) => item.source),
      ...quotes.flatMap((quote) => quote.sources),
      ...sources,
      ...omissions.flatMap((omission) => omission.sources),
    ]),
  ]
}
