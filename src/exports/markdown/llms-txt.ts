import { absolute } from '../absolute.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { edition } from '../../edition/about.ts'
import { titleAsKnown } from '../../corpus/title-as-known.ts'
import { listTitleOf } from '../../edition/kinds.ts'
import {
  dataFiles,
  datasetFileOf,
  feeds,
  markdownPathOf,
  pages,
  siteFiles,
} from '../../edition/paths.ts'
import { about } from '../../edition/words/about.ts'
import { corrections } from '../../edition/words/corrections.ts'
import { followUps } from '../../edition/words/follow-ups.ts'
import { markdown } from '../../edition/words/markdown.ts'
import { news } from '../../edition/words/news.ts'
import { datasets as dataWords } from '../../edition/words/datasets.ts'
import { passages } from '../../edition/words/passages.ts'
import { excerpt } from '../../text/excerpt.ts'
import { formatDateIfKnown } from '../../text/format-date.ts'
import { datasets } from '../datasets.ts'
import { asMarkdown, heading, link, list, paragraph, type Words } from './blocks.ts'
import { standingOf } from './parts.ts'

/** The number of the newest articles whose quotes and claims are listed one by one. */
const mostInFull = 10

/** The number of the newest articles that are listed at all. */
const mostArticles = 200

/**
 * `/llms.txt`: the contents of the site for language models (https://llmstxt.org). Quotes and claims
 * stand under “Optional”, a heading with a meaning in that format: the document of each article
 * has them too, and links to theirs.
 */
export function llmsTxt({
  articles,
  themes,
  followUps: happened,
  about: aboutSections,
}: Corpus): string {
  const inFull = articles.slice(0, mostInFull)
  const { files } = markdown
  return asMarkdown([
    heading(1, edition.name),
    { type: 'blockquote', children: [paragraph(edition.description)] },
    paragraph(markdown.aboutMarkdown),
    paragraph(news.rights),
    heading(2, listTitleOf('article')),
    list(
      ...articles.slice(0, mostArticles).map((article) => {
        const { id, publisher, datePublished, summary } = article
        const about = `${publisher.name}, ${formatDateIfKnown(datePublished)}. ${summary}`
        return entry(titleAsKnown(article), absolute(markdownPathOf('article', id)), about)
      }),
      ...(articles.length > mostArticles
        ? [
            entry(
              files.articles.title(articles.length),
              absolute(datasetFileOf('article', 'records')),
              files.articles.about,
            ),
          ]
        : []),
    ),
    heading(2, listTitleOf('theme')),
    list(
      ...themes.map(({ id, title, summary }) =>
        entry(title, absolute(markdownPathOf('theme', id)), summary),
      ),
    ),
    heading(2, markdown.methodAndData),
    list(
      entry(files.method.title, absolute(pages.method), files.method.about),
      ...(aboutSections.length > 0
        ? [entry(about.title, absolute(pages.about), files.about.about)]
        : []),
      ...(happened.length > 0
        ? [entry(followUps.title, absolute(pages.followUps), files.followUps.about)]
        : []),
      entry(corrections.title, absolute(pages.corrections), files.corrections.about),
      entry(files.data.title, absolute(pages.data), files.data.about),
      entry(files.package.title, absolute(dataFiles.package), files.package.about),
      ...datasets.map(({ title, description, path }) =>
        entry(title, absolute(path), files.dataset(description)),
      ),
      entry(dataWords.annotations.title, absolute(dataFiles.annotations), files.annotations),
      entry(dataWords.bibliography.title, absolute(dataFiles.bibliography), files.bibliography),
      entry(files.news.title, absolute(feeds.json), files.news.about),
      entry(files.sitemap.title, absolute(siteFiles.sitemap), files.sitemap.about),
    ),
    heading(2, 'Optional'),
    list(
      ...inFull.flatMap(({ quotes, claims }) => [
        ...quotes.map(({ id, speaker, fragments }) =>
          entry(
            passages.quoteOf(speaker.name),
            absolute(markdownPathOf('quote', id)),
            `«${excerpt(fragments[0].text, 80)}»`,
          ),
        ),
        ...claims.map((claim) =>
          entry(
            `«${excerpt(claim.passage.text, 80)}»`,
            absolute(markdownPathOf('claim', claim.id)),
            standingOf(claim),
          ),
        ),
      ]),
    ),
  ])
}

function entry(title: string, url: string, about: string): Words[] {
  return [link(title, url), `: ${about}`]
}
