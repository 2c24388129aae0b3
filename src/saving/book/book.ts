import type { Root } from 'hast'
import { zip } from '../../packaging/zip.ts'
import type { Font } from '../fonts.ts'
import { chaptersOf } from './chapters.ts'
import { navigation } from './navigation.ts'
import { packageDocument, type BookItem } from './package-document.ts'
import { containerOf } from './container.ts'
import { xhtmlOf } from './xhtml.ts'

/** What catalogues and reading systems are told of a book. */
export interface BookRecord {
  /** An address that lasts. */
  identifier: string
  title: string
  description: string
  /** Who wrote it, with the names as they are sorted; its publisher, if nobody is known to. */
  creators: { name: string; sortedAs: string; role: 'aut' | 'pbl' }[]
  /** Who made the book of it. */
  annotator: string
  /** The language of its text, and of what is said of it. */
  languages: [string, ...string[]]
  direction: 'ltr' | 'rtl'
  /** The day on which the text was published, as far as it is known. */
  created: string | null
  /** The day of the last change. */
  modified: string
  source: string | null
  rights: string
  licence: string
  accessibility: string
}

/** The titles of what is ours in a book. */
export interface BookTitles {
  contents: string
  article: string
  notes: string
  text: string
}

/**
 * A page that stands alone as a book (https://www.w3.org/TR/epub-33/): the text, in which each note
 * is a link that a reading system may open over it, then the notes, then what follows the text.
 * The same page always gives the same bytes.
 */
export function bookOf(
  page: Root,
  record: BookRecord,
  titles: BookTitles,
  styles: string,
  fonts: readonly Font[],
): Uint8Array<ArrayBuffer> {
  const chapters = chaptersOf(page, titles)
  const contents = navigation(chapters, titles, record.languages)
  const faces = fonts.map(({ rule, name }) => rule.replace(`./${name}`, `fonts/${name}`))
  const documents: (BookItem & { file: string })[] = [
    ...chapters.map((chapter) => ({
      name: `${chapter.id}.xhtml`,
      mediaType: 'application/xhtml+xml',
      properties: chapter.hasDrawings ? 'svg' : undefined,
      isRead: true,
      file: xhtmlOf(chapter, record),
    })),
    {
      name: 'nav.xhtml',
      mediaType: 'application/xhtml+xml',
      properties: 'nav',
      isRead: true,
      file: contents,
    },
  ]
  // The contents stand behind the first page, as in a book on paper.
  documents.splice(1, 0, ...documents.splice(-1))
  const style = { name: 'style.css', mediaType: 'text/css' }
  const fontItems = fonts.map(({ name }) => ({ name: `fonts/${name}`, mediaType: 'font/woff2' }))
  const items = [...documents, style, ...fontItems]
  return zip(
    new Map<string, string | Uint8Array>([
      // First and as it is, so that the kind of the file can be told from its beginning.
      ['mimetype', new TextEncoder().encode('application/epub+zip')],
      ['META-INF/container.xml', containerOf('EPUB/package.opf')],
      ['EPUB/package.opf', packageDocument(record, items)],
      ...documents.map(({ name, file }) => [`EPUB/${name}`, file] as const),
      [`EPUB/${style.name}`, [...faces, styles].join('')],
      ...fonts.map(({ name, data }) => [`EPUB/fonts/${name}`, bytesOf(data)] as const),
    ]),
    record.modified,
  )
}

/** The bytes in a `data:` address. */
function bytesOf(data: string): Uint8Array {
  return Buffer.from(data.slice(data.indexOf(',') + 1), 'base64')
}
