import type { Source } from '../../corpus/corpus.ts'
import { sourceClasses, sourceClassRows } from '../../edition/closed-lists.ts'
import { language } from '../../edition/about.ts'

const { compare } = new Intl.Collator(language)

/** Sources by class, and in each by publisher. */
export function groupsOfSources(sources: readonly Source[]) {
  return sourceClasses
    .map((id) => ({
      id,
      name: sourceClassRows[id].heading,
      about: sourceClassRows[id].about,
      sources: sources
        .filter((source) => source.class === id)
        .toSorted((a, b) => compare(a.publisher, b.publisher)),
    }))
    .map((group) => ({ ...group, count: group.sources.length }))
    .filter(({ count }) => count > 0)
}
