import type { Absolute } from '../absolute.ts'
import type { RootContent } from 'mdast'
import type { Corpus, Passage, Theme, ThemeCitation } from '../../corpus/corpus.ts'
import { passagesOfTheme } from '../../corpus/passages.ts'
import { markdownPathOf, pathOf } from '../../edition/paths.ts'
import {
  asMarkdown,
  heading,
  link,
  numberedList,
  paragraph,
  printed,
  printedFragments,
  type Words,
} from './blocks.ts'
import { articleLink, followUpBlocks, nameOf, placeOf, sourceWords, whoseWords } from './parts.ts'

/** `/temas/<id>/index.md`: the introduction to a theme, and what the articles say on it. */
export function themeMarkdown(
  corpus: Pick<Corpus, 'articles' | 'followUps'>,
  theme: Theme,
  absolute: Absolute,
): string {
  const { id, title, summary, sources } = theme
  const page = absolute(pathOf('theme', id))
  const said = passagesOfTheme(corpus, theme)
  return asMarkdown([
    heading(1, title),
    paragraph(summary),
    ...(said.length > 0 ? [whoseWords(said.map(({ article }) => article.publisher.name))] : []),
    paragraph('Página: ', link(page, page)),
    heading(2, 'De qué se trata'),
    ...introductionBlocks(theme, absolute),
    ...said.flatMap(({ article, passages }) => [
      heading(2, 'Lo que dice ', articleLink(article, absolute)),
      ...passages.flatMap((passage) => passageBlocks(passage, absolute)),
    ]),
    ...followUpBlocks(corpus.followUps.filter(({ themes }) => themes.includes(theme))),
    ...(sources.length === 0
      ? []
      : [heading(2, 'Fuentes de la introducción'), numberedList(...sources.map(sourceWords))]),
  ])
}

/** The introduction with its citations where they stand, the sources by their numbers. */
function introductionBlocks(theme: Theme, absolute: Absolute): RootContent[] {
  const { introduction, citations } = theme
  const cited = citations.map((citation) => ({
    at: citation.at,
    words: citationWords(citation, theme, absolute),
  }))
  let from = 0
  return introduction.split('\n\n').map((block) => {
    const start = from
    const end = start + block.length
    from = end + '\n\n'.length

    const words: Words[] = []
    let at = start
    for (const citation of cited.filter((one) => start <= one.at && one.at <= end)) {
      words.push(introduction.slice(at, citation.at), ...citation.words)
      at = citation.at
    }
    return paragraph(...words, introduction.slice(at, end))
  })
}

function citationWords(
  { sources, claims, quotes }: ThemeCitation,
  theme: Theme,
  absolute: Absolute,
): Words[] {
  const paragraphs = new Set([
    ...claims.map(({ passage }) => passage.paragraph),
    ...quotes.map(({ fragments }) => fragments[0].paragraph),
  ])
  const places = [...paragraphs]
    .toSorted((a, b) => a.number - b.number)
    .map((paragraph) => placeOf(paragraph, absolute))
  const documents = sources
    .map((source) => ({ id: source.id, number: theme.sources.indexOf(source) + 1 }))
    .toSorted((a, b) => a.number - b.number)
    .map(({ id, number }) => link(`${number}`, absolute(pathOf('source', id))))
  const named = documents.length === 1 ? 'fuente ' : 'fuentes '
  return [
    ' (',
    ...separated(places),
    ...(places.length > 0 && documents.length > 0 ? ['; '] : []),
    ...(documents.length > 0 ? [named, ...separated(documents)] : []),
    ')',
  ]
}

function separated(words: readonly Words[]): Words[] {
  return words.flatMap((word, index) => (index === 0 ? [word] : [', ', word]))
}

function passageBlocks(passage: Passage, absolute: Absolute): RootContent[] {
  const place = placeOf(passage.paragraph, absolute)
  if (passage.kind === 'quote') {
    const { id, speaker, fragments } = passage.quote
    const address = absolute(markdownPathOf('quote', id))
    return [
      ...printedFragments(fragments),
      paragraph(place, '. ', link(`Cita de ${speaker.name}`, address), '.'),
    ]
  }
  const { claim } = passage
  const address = absolute(markdownPathOf('claim', claim.id))
  return [
    printed(passage.text),
    paragraph(
      place,
      '. ',
      link(nameOf(claim), address),
      `. Quién lo afirma: ${claim.claimant.name}.`,
    ),
  ]
}
