import { language } from '../edition/about.ts'
import { countWords } from '../text/count-words.ts'
import type { Article, Entity, Quote, Theme } from './corpus.ts'
import { mentionsIn, namesOf } from './mentions.ts'

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

/** How much of an article is its publisher's own, and how many of those quoted work there. */
export interface OwnShare {
  /** Of all words, in percent. */
  percent: number
  /** Who publishes the medium, or the medium itself. */
  employer: Entity
  /** Whose role, as printed, names the employer or its medium. */
  staff: number
  quoted: number
}

/** The part that the publisher of an article has in what is said in it. */
export function ownShareOf(article: Article): OwnShare {
  const { publisher, original, quotes } = article
  const employer = publisher.publishedBy ?? publisher
  const names = namesOf([publisher, employer])
  const voices = voicesOf(quotes)
  return {
    percent: Math.round((100 * ownWordsOf(article)) / countWords(original)),
    employer,
    staff: voices.filter(({ roles }) => roles.some((role) => mentionsIn(role, names).length > 0))
      .length,
    quoted: voices.length,
  }
}

function wordsIn(quotes: readonly Quote[]): number {
  return quotes
    .flatMap(({ fragments }) => fragments)
    .reduce((sum, { text }) => sum + countWords(text), 0)
}
