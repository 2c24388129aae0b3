import type { Corpus, Entity, Quote } from './corpus.ts'
import { oncePer } from '../text/once-per.ts'

const bySpeaker = oncePer('bySpeaker', ({ quotes }: Corpus) =>
  Map.groupBy(quotes, ({ speaker }) => speaker),
)

/** The quotes of a person, in their order. */
export function quotesOfSpeaker(corpus: Corpus, speaker: Entity): readonly Quote[] {
  return bySpeaker(corpus).get(speaker) ?? []
}
