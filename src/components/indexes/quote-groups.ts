import type { Quote } from '../../corpus/corpus.ts'

/** Quotes by speaker, in the order in which they first speak. */
export function groupsOfQuotes(quotes: readonly Quote[]) {
  return [...Map.groupBy(quotes, ({ speaker }) => speaker)].map(([{ id, name }, quotes]) => ({
    id,
    name,
    quotes,
    count: quotes.length,
  }))
}
