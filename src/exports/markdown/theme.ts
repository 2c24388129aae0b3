import { absolute } from '../absolute.ts'
import type { RootContent } from 'mdast'
import { shortNameAmong } from '../../corpus/article-names.ts'
import type { Corpus, Passage, Theme, ThemeCitation } from '../../corpus/corpus.ts'
import { thingsOfTheme } from '../../corpus/of-theme.ts'
import { passagesOfTheme, type ArticlePassages } from '../../corpus/passages.ts'
import { mostShown } from '../../edition/page-limits.ts'
import { listPathsOfThing, markdownPathOf, pathOf } from '../../edition/paths.ts'
import { entities } from '../../edition/words/entities.ts'
import { indexes } from '../../edition/words/indexes.ts'
import { markdown as words } from '../../edition/words/markdown.ts'
import { passages as passageWords } from '../../edition/words/passages.ts'
import { themes } from '../../edition/words/themes.ts'
import { mostOnPage } from '../../indexes/lists-of-things.ts'
import {
  asMarkdown,
  heading,
  link,
  numberedList,
  paragraph,
  blockQuote,
  blockQuotes,
  type Words,
} from './blocks.ts'
import { proseBlocks } from './prose.ts'
import { articleLink, followUpBlocks, nameOf, placeOf, sourceWords, whoseWords } from './parts.ts'

/** `/temas/<id>/index.md`: the introduction to a theme, and what the articles say on it. */
export function themeMarkdown(corpus: Corpus, theme: Theme): string {
  const { id, title, summary, sources } = theme
  const page = absolute(pathOf('theme', id))
  const all = passagesOfTheme(corpus, theme)
  const groups = newest(all)
  return asMarkdown([
    heading(1, title),
    paragraph(summary),
    ...(groups.length > 0 ? [whoseWords(groups.map(({ article }) => article.publisher.name))] : []),
    paragraph(`${words.page} `, link(page, page)),
    heading(2, themes.introduction),
    ...introductionBlocks(corpus, theme),
    ...groups.flatMap(({ article, passages }) => [
      heading(2, `${entities.said} `, articleLink(article)),
      ...passages.flatMap(passageBlocks),
    ]),
    ...(groups.length < all.length ? [heading(2, themes.passages(all.length)), older(theme)] : []),
    ...followUpBlocks(thingsOfTheme(corpus, theme).followUps.slice(-mostShown.followUps)),
    ...(sources.length === 0
      ? []
      : [heading(2, themes.sourcesOfIntroduction), numberedList(...sources.map(sourceWords))]),
  ])
}

/** As many of the newest articles as have the passages that the page of the theme shows. */
function newest(groups: readonly ArticlePassages[]): readonly ArticlePassages[] {
  let count = 0
  return groups.filter(({ passages }) => {
    const isShown = count < mostOnPage('passage')
    count += passages.length
    return isShown
  })
}

/** Where the passages of older articles are. */
function older({ id }: Theme): RootContent {
  const page = absolute(listPathsOfThing('theme', id).path)
  return paragraph(link(indexes.everything, page))
}

/** The introduction with its citations in their places, the sources by their numbers. */
function introductionBlocks(corpus: Pick<Corpus, 'articles'>, theme: Theme): RootContent[] {
  const { introduction, introductionLinks, citations } = theme
  const cited = citations.map((citation) => ({
    at: citation.at,
    words: citationWords(citation, corpus, theme),
  }))
  return proseBlocks(introduction, introductionLinks, cited)
}

function citationWords(
  { sources, claims, quotes }: ThemeCitation,
  corpus: Pick<Corpus, 'articles'>,
  theme: Theme,
): Words[] {
  const paragraphs = new Set([
    ...claims.map(({ passage }) => passage.paragraph),
    ...quotes.map(({ fragments }) => fragments[0].paragraph),
  ])
  const inOrder = [...paragraphs].toSorted((a, b) => a.number - b.number)
  const places = [...Map.groupBy(inOrder, ({ article }) => article)].map(([article, own]) => {
    const name = shortNameAmong(corpus, article)
    return [...(name === undefined ? [] : [`${name}, `]), ...separated(own.map(placeOf))]
  })
  const documents = sources
    .map((source) => ({ id: source.id, number: theme.sources.indexOf(source) + 1 }))
    .toSorted((a, b) => a.number - b.number)
    .map(({ id, number }) => link(`${number}`, absolute(pathOf('source', id))))
  return [
    ' (',
    ...places.flatMap((words, index) => [...(index > 0 ? ['; '] : []), ...words]),
    ...(places.length > 0 && documents.length > 0 ? ['; '] : []),
    ...(documents.length > 0
      ? [`${words.sources(documents.length)} `, ...separated(documents)]
      : []),
    ')',
  ]
}

function separated(links: readonly Words[]): Words[] {
  return links.flatMap((link, index) => (index === 0 ? [link] : [', ', link]))
}

function passageBlocks(passage: Passage): RootContent[] {
  const place = placeOf(passage.paragraph)
  if (passage.kind === 'quote') {
    const { id, speaker, fragments } = passage.quote
    const address = absolute(markdownPathOf('quote', id))
    return [
      ...blockQuotes(fragments),
      paragraph(place, '. ', link(passageWords.quoteOf(speaker.name), address), '.'),
    ]
  }
  const { claim } = passage
  const address = absolute(markdownPathOf('claim', claim.id))
  return [
    blockQuote(passage.text),
    paragraph(
      place,
      '. ',
      link(nameOf(claim), address),
      `. ${words.claimant(claim.claimant.name)}.`,
    ),
  ]
}
