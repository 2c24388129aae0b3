import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import type { Article, Corpus } from '../../corpus/corpus.ts'
import { lastChangeOf } from '../../corpus/last-change.ts'
import { edition, language, licence, siteName } from '../../edition/about.ts'
import { pathOf, type SavedForm } from '../../edition/paths.ts'
import { article as articleWords } from '../../edition/words/article.ts'
import { saved as words } from '../../edition/words/saved.ts'
import { absolute } from '../../exports/absolute.ts'
import { newestDate } from '../../exports/version.ts'
import { aside } from '../../publishing/aside.ts'
import type { Shelved } from '../../publishing/shelf.ts'
import { bookOf, type BookRecord } from '../../saving/book/book.ts'
import { fontsFor } from '../../saving/fonts.ts'
import { selfContained } from '../../saving/self-contained.ts'
import { standAlone } from '../../saving/stand-alone.ts'
import { shared } from '../../reuse/notes.ts'
import { bookStyles } from '../../styles/book-styles.ts'
import { savedStyles } from '../../styles/saved-styles.ts'
import { directionOf } from '../../text/language-tag.ts'
import { familyWithParticle, type PersonalName } from '../../text/personal-name.ts'
import SavedPage from './SavedPage.astro'

type Files = Record<SavedForm, Shelved>

/**
 * An article as files that a reader keeps. Its page tells how large they are, so that they are made
 * once for it and for themselves.
 */
export const savedFiles = shared(save)

/** One for all: each makes a key for its islands, which this site has none of. */
const container = AstroContainer.create()

async function save(article: Article, corpus: Corpus): Promise<Files> {
  const date = lastChangeOf(article) ?? newestDate(corpus)
  const renderer = await container
  const html = await renderer.renderToString(SavedPage, {
    props: { article, date },
    locals: { corpus, isSaved: true },
  })
  const address = absolute(pathOf('article', article.id))
  const page = standAlone(html, address)
  const fonts = fontsFor(html)
  const record = bookRecord(article, address, date)
  return {
    html: aside(new TextEncoder().encode(selfContained(page, savedStyles, fonts))),
    epub: aside(bookOf(page, record, titles, bookStyles, fonts)),
  }
}

const titles = {
  contents: words.contents,
  article: words.article,
  text: words.text,
  notes: articleWords.endnotes,
}

function bookRecord(article: Article, address: string, date: string): BookRecord {
  const { title, summary, authors, publisher, inLanguage, datePublished, url } = article
  return {
    identifier: address,
    title: words.title(title),
    description: summary,
    creators:
      authors.length === 0
        ? [{ name: publisher.name, sortedAs: publisher.name, role: 'pbl' }]
        : authors.map(({ name, personal }) => ({
            name,
            sortedAs: personal ? sortedName(personal) : name,
            role: 'aut',
          })),
    annotator: siteName,
    languages: inLanguage === language ? [language] : [inLanguage, language],
    direction: directionOf(inLanguage),
    created: datePublished,
    modified: date,
    source: url,
    rights: `${words.licence} ${licence.name}. ${edition.rights}`,
    licence: licence.url,
    accessibility: words.accessibility,
  }
}

function sortedName(name: PersonalName): string {
  return [familyWithParticle(name), name.given, name.suffix]
    .filter((part) => part !== undefined)
    .join(', ')
}
