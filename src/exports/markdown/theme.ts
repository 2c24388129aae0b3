import type { RootContent } from 'mdast'
import type { Corpus, Passage, Theme } from '../../corpus/corpus.ts'
import { passagesOfTheme } from '../../corpus/passages.ts'
import { markdownPathOf, pathOf } from '../../corpus/url-of.ts'
import { asMarkdown, heading, link, paragraph, printed, prose } from './blocks.ts'
import {
  articleLink,
  followUpBlocks,
  nameOf,
  placeOf,
  sourceBlocks,
  whoseWords,
  type Absolute,
} from './parts.ts'

/** `/temas/<id>/index.md`: the introduction to a theme, and what the articles say on it. */
export function themeMarkdown(
  corpus: Pick<Corpus, 'articles' | 'followUps'>,
  theme: Theme,
  absolute: Absolute,
): string {
  const { id, title, summary, introduction, sources } = theme
  const page = absolute(pathOf({ collection: 'themes', id }))
  const said = passagesOfTheme(corpus, theme)
  return asMarkdown([
    heading(1, title),
    paragraph(summary),
    ...(said.length > 0 ? [whoseWords(said.map(({ article }) => article.publisher.name))] : []),
    paragraph('Página: ', link(page, page)),
    heading(2, 'De qué se trata'),
    ...prose(introduction),
    ...said.flatMap(({ article, passages }) => [
      heading(2, 'Lo que dice ', articleLink(article, absolute)),
      ...passages.flatMap((passage) => passageBlocks(passage, absolute)),
    ]),
    ...followUpBlocks(corpus.followUps.filter(({ themes }) => themes.includes(theme))),
    ...sourceBlocks('Fuentes de la introducción', sources),
  ])
}

function passageBlocks(passage: Passage, absolute: Absolute): RootContent[] {
  const place = placeOf(passage.paragraph, absolute)
  if (passage.kind === 'quote') {
    const { id, speaker, fragments } = passage.quote
    const address = absolute(markdownPathOf({ collection: 'quotes', id }))
    return [
      printed(...fragments.map(({ text }) => text)),
      paragraph(place, '. ', link(`Cita de ${speaker.name}`, address), '.'),
    ]
  }
  const { claim } = passage
  const address = absolute(markdownPathOf({ collection: 'claims', id: claim.id }))
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
