import { language } from '../edition/about.ts'
import { countWords } from '../text/count-words.ts'
import type { Article, Entity, Quote, Theme } from './corpus.ts'

/** A speaker with all of their quotes. */
export interface Voice {
  speaker: Entity
  /** As printed, each once. */
  roles: string[]
  quotes: Quote[]
  /** How many words are quoted. */
  words: number
  /** The themes of the quotes, in their order. */
  themes: Theme[]
}

const spanish = new Intl.Collator(language)

/** Who speaks in quotes, those with the most words first. */
export function voicesOf(quotes: readonly Quote[]): Voice[] {
  return [...Map.groupBy(quotes, ({ speaker }) => speaker)]
    .map(([speaker, own]) => ({
      speaker,
      roles: [...new Set(own.map(({ role }) => role))],
      quotes: own,
      words: wordsIn(own),
      themes: [...new Set(own.flatMap(({ themes }) => themes))].toSorted(
        (a, b) => a.order - b.order,
      ),
    }))
    .toSorted((a, b) => b.words - a.words || spanish.compare(a.speaker.name, b.speaker.name))
}

/** The number of words of an article that are in no quote: its own voice. */
export function ownWordsOf({ original, quotes }: Article): number {
  return countWords(original) - wordsIn(quotes)
}

function wordsIn(quotes: readonly Quote[]): number {
  return quotes
    .flatMap(({ fragments }) => fragments)
    .reduce((sum, { text }) => sum + countWords(text), 0)
}
