import { retiredPages } from '../addresses/retired.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { withBase } from '../text/with-base.ts'
import type { Place } from './rules.ts'

/** The pages that have moved, for hosts that redirect. Elsewhere the old pages lead on themselves. */
export function movedPages(corpus: Pick<Corpus, 'addresses'>, base: string): Place['moved'] {
  return retiredPages(corpus).flatMap(({ address, movedTo }) =>
    movedTo === undefined ? [] : { from: withBase(base, address), to: withBase(base, movedTo) },
  )
}
