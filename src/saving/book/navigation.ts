import { element, xmlDocument, type Markup } from '../../exports/markup.ts'
import type { BookRecord, BookTitles } from './book.ts'
import type { Chapter } from './chapters.ts'
import { namespaces } from './namespaces.ts'

/** The contents of a book, for its readers and for reading systems. */
export function navigation(
  chapters: readonly Chapter[],
  titles: BookTitles,
  languages: BookRecord['languages'],
): string {
  const language = languages.at(-1)
  const landmarks = [
    ...chapters
      .filter(({ type }) => type === 'bodymatter' || type === 'endnotes')
      .map(({ id, type, title }) => ({ href: `${id}.xhtml`, type, title })),
    { href: '#contenido', type: 'toc', title: titles.contents },
  ]
  return xmlDocument(
    element(
      'html',
      { ...namespaces, lang: language, 'xml:lang': language },
      element(
        'head',
        {},
        element('meta', { charset: 'utf-8' }),
        element('title', {}, titles.contents),
        element('link', { rel: 'stylesheet', href: 'style.css' }),
      ),
      element(
        'body',
        {},
        element(
          'nav',
          { 'epub:type': 'toc', role: 'doc-toc', id: 'contenido', 'aria-labelledby': 'titulo' },
          element('h2', { id: 'titulo' }, titles.contents),
          element('ol', {}, ...chapters.flatMap(entriesOf)),
        ),
        element(
          'nav',
          { 'epub:type': 'landmarks', hidden: 'hidden', 'aria-label': titles.article },
          element(
            'ol',
            {},
            ...landmarks.map(({ href, type, title }) =>
              element('li', {}, element('a', { 'epub:type': type, href }, title)),
            ),
          ),
        ),
      ),
    ),
  )
}

/** The chapter with its headings; these alone, if it has no title. */
function entriesOf({ id, title, headings }: Chapter): Markup[] {
  const file = `${id}.xhtml`
  const below = headings.map((heading) =>
    element('li', {}, element('a', { href: `${file}#${heading.id}` }, heading.title)),
  )
  if (title === '') return below
  return [
    element(
      'li',
      {},
      element('a', { href: file }, title),
      ...(below.length > 0 ? [element('ol', {}, ...below)] : []),
    ),
  ]
}
