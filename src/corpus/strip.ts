import type { Article, Corpus, Entity, Paragraph, Passage, Section, Theme } from './corpus.ts'
import { sentenceAt } from '../text/sentence-at.ts'
import { oncePer } from '../text/once-per.ts'
import { mentionsOf, namingOf } from './mentions.ts'
import { passagesOfSpeaker, passagesOfTheme, thingOf } from './passages.ts'

/** An article as one figure: a bar per paragraph, and in it the stretches picked out. */
export interface Strip {
  article: Article
  /** The characters of the longest paragraph, against which every bar is measured. */
  longest: number
  /** True if it shows every passage, and not those on one theme or entity. */
  whole: boolean
  sections: StripSection[]
}

export interface StripSection {
  section: Section
  rows: StripRow[]
}

export interface StripRow {
  paragraph: Paragraph
  /** In the order of the text, the outer before the inner. */
  stretches: StripStretch[]
}

/** A highlighted part of a bar: a passage, or the sentences around a name. */
export type StripStretch = Passage | NamingSentences

/** Neighbouring sentences that name an entity: `paragraph.text.slice(start, end)`. */
export interface NamingSentences {
  kind: 'naming'
  paragraph: Paragraph
  start: number
  end: number
  text: string
}

/** The whole article, with everything marked in it. */
export function stripOf(article: Article): Strip {
  return { ...drawn(article, ({ passages }) => passages.filter(isDrawn)), whole: true }
}

/** The article with its passages on a theme, or `undefined` if it has none. */
export function stripOfTheme(article: Article, theme: Theme): Strip | undefined {
  return unlessEmpty(
    drawn(article, ({ passages }) =>
      passages.filter((passage) => isDrawn(passage) && thingOf(passage).themes.includes(theme)),
    ),
  )
}

/**
 * The article with the sentences that name an entity and, whole, the quotes and claims
 * that are its own or whose words name it; `undefined` if there are none.
 */
export function stripOfEntity(corpus: Corpus, article: Article, entity: Entity): Strip | undefined {
  return unlessEmpty(
    drawn(article, (paragraph) => {
      const places = mentionsOf(corpus, paragraph)
        .filter((mention) => mention.entity === entity)
        .map(({ start }) => start)
      const passages = paragraph.passages.filter(
        (passage) =>
          isDrawn(passage) &&
          (isOwn(passage, entity) ||
            places.some((place) => passage.start <= place && place < passage.end)),
      )
      return [...sentencesAround(paragraph, places), ...passages].toSorted(
        (a, b) => a.start - b.start || b.end - a.end,
      )
    }),
  )
}

/** The strips of the articles that have something of an entity, as many of the newest as are wanted. */
export function stripsOfEntity(corpus: Corpus, entity: Entity, most: number): Strip[] {
  const named = namingOf(corpus, entity).paragraphs.map(({ paragraph }) => paragraph.article)
  const speaking = passagesOfSpeaker(corpus, entity).map(({ article }) => article)
  const wanted = new Set([...named, ...speaking])
  return first(most, inOrder(corpus, wanted), (article) => stripOfEntity(corpus, article, entity))
}

/** The strips of the articles with passages on a theme, as many of the newest as are wanted. */
export function stripsOfTheme(corpus: Corpus, theme: Theme, most: number): Strip[] {
  const wanted = passagesOfTheme(corpus, theme).map(({ article }) => article)
  return first(most, wanted, (article) => stripOfTheme(article, theme))
}

/** Articles in the order of the corpus. */
function inOrder(corpus: Corpus, articles: ReadonlySet<Article>): Article[] {
  const places = placesOfArticles(corpus.articles)
  return [...articles].toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
}

const placesOfArticles = oncePer(
  'placesOfArticles',
  (articles: readonly Article[]) => new Map(articles.map((article, index) => [article, index])),
)

function first(
  most: number,
  articles: readonly Article[],
  stripOf: (article: Article) => Strip | undefined,
): Strip[] {
  const strips: Strip[] = []
  for (const article of articles) {
    if (strips.length === most) break
    const strip = stripOf(article)
    if (strip) strips.push(strip)
  }
  return strips
}

/** Advertising is published, but no picture shows it as a claim of fact. */
function isDrawn(passage: Passage): boolean {
  return passage.kind === 'quote' || passage.claim.kind !== 'promoción'
}

function isOwn(passage: Passage, entity: Entity): boolean {
  if (passage.kind === 'quote') return passage.quote.speaker === entity
  const { claimant } = passage.claim
  return claimant.kind === 'speaker' && claimant.entity === entity
}

/** The sentences in which places lie, those that follow each other as one. */
function sentencesAround(paragraph: Paragraph, places: readonly number[]): NamingSentences[] {
  const { text } = paragraph
  const stretches: { start: number; end: number }[] = []
  for (const place of places) {
    const last = stretches.at(-1)
    if (last && place < last.end) continue

    const { start, end } = sentenceAt(text, place)
    if (last && text.slice(last.end, start).trim() === '') last.end = end
    else stretches.push({ start, end })
  }
  return stretches.map(({ start, end }) => ({
    kind: 'naming',
    paragraph,
    start,
    end,
    text: text.slice(start, end),
  }))
}

function drawn(article: Article, pick: (paragraph: Paragraph) => StripStretch[]): Strip {
  return {
    article,
    longest: Math.max(1, ...article.paragraphs.map(({ text }) => text.length)),
    whole: false,
    sections: article.sections.map((section) => ({
      section,
      rows: section.paragraphs.map((paragraph) => ({ paragraph, stretches: pick(paragraph) })),
    })),
  }
}

function unlessEmpty(strip: Strip): Strip | undefined {
  const isEmpty = strip.sections.every(({ rows }) =>
    rows.every(({ stretches }) => stretches.length === 0),
  )
  return isEmpty ? undefined : strip
}
