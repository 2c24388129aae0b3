import { introducesSaying } from '../../src/text/hedges.ts'

/** The words that Spanish texts are full of, the most frequent first. */
const frequent =
  `de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ya
  este sí porque esta entre cuando muy sin sobre también me hasta hay vez quien desde todo nos
  durante todos uno les ni contra otros`.split(/\s+/)

const syllables =
  `ca re co pro des en ma tra pa in es con te se mo li ri ba la de ta ci ra lo me to do na pe
  ga fi nu bra so vi le ro du ni sa cu ter men cer tos ción dad res les nes dor mos cia bles ría
  gue ñe que quí llo cha jo zo`.split(/\s+/)

/** More different words than an edition of ten thousand articles has. */
const vocabulary = 250_000

/** The word of a rank: 0 is the most frequent. The same rank is always the same word. */
export function inventedWord(rank: number): string {
  const word = frequent[rank]
  if (word !== undefined) return word
  // The first syllable changes fastest, so that every initial is as frequent as any other.
  let rest = rank + syllables.length
  let text = ''
  while (rest > 0) {
    text += syllables[rest % syllables.length]!
    rest = Math.floor(rest / syllables.length)
  }
  return text
}

/** What writes texts that are different and always the same. */
export class Writer {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** From 0 to 1, without 1: Mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
  random(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  below(end: number): number {
    return Math.floor(this.random() * end)
  }

  pick<T>(things: readonly T[]): T {
    return things[this.below(things.length)]!
  }

  /** A word as often as words of its rank are in real texts, by Zipf's law. */
  word(): string {
    return inventedWord(Math.floor(Math.exp(this.random() * Math.log(vocabulary))) - 1)
  }

  /** Words with commas, full stops and capitals where they belong. */
  words(count: number): string[] {
    let isFirst = true
    let last = ''
    return Array.from({ length: count }, (_, index) => {
      last = this.#wordAfter(last)
      const word = isFirst ? capitalised(last) : last
      const sign =
        index === count - 1 ? '.' : this.pick(['', '', '', '', '', '', '', ',', ',', '.'])
      isFirst = sign === '.'
      return word + sign
    })
  }

  /** No text has the same word twice in a row, or one that by chance is a verb of saying, like “teme”. */
  #wordAfter(last: string): string {
    for (;;) {
      const word = this.word()
      if (word !== last && !introducesSaying.test(`${word} que`)) return word
    }
  }

  text(count: number): string {
    return this.words(count).join(' ')
  }

  name(): string {
    return [this.below(3000), this.below(30_000)]
      .map((rank) => capitalised(inventedWord(frequent.length + rank)))
      .join(' ')
  }
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
