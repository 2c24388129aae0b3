import { element, xmlDocument, type Markup } from '../../exports/markup.ts'
import type { BookRecord } from './book.ts'

/** A file of a book. */
export interface BookItem {
  /** Below the folder of the package document. */
  name: string
  mediaType: string
  properties?: string | undefined
  /** True of a document that readers turn the pages of, in their order. */
  isRead?: boolean
}

/** The record of a book, its files and their order (https://www.w3.org/TR/epub-33/#sec-package-doc). */
export function packageDocument(record: BookRecord, items: readonly BookItem[]): string {
  const read = items.filter(({ isRead }) => isRead)
  return xmlDocument(
    element(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'direccion',
        'xml:lang': record.languages.at(-1),
      },
      element(
        'metadata',
        { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
        element('dc:identifier', { id: 'direccion' }, record.identifier),
        ...described(record),
        ...accessible(record),
      ),
      element(
        'manifest',
        {},
        ...items.map(({ name, mediaType, properties }) =>
          element('item', { id: idOf(name), href: name, 'media-type': mediaType, properties }),
        ),
      ),
      element(
        'spine',
        { 'page-progression-direction': record.direction },
        ...read.map(({ name }) => element('itemref', { idref: idOf(name) })),
      ),
    ),
  )
}

function described(record: BookRecord): Markup[] {
  const { title, creators, annotator, languages, modified, created, source } = record
  return [
    element('dc:title', {}, title),
    ...languages.map((language) => element('dc:language', {}, language)),
    ...creators.flatMap(({ name, sortedAs, role }, index) =>
      agent('dc:creator', `autor-${index + 1}`, name, role, sortedAs),
    ),
    ...agent('dc:contributor', 'anotacion', annotator, 'ann'),
    element('dc:publisher', {}, annotator),
    element('dc:date', {}, modified),
    meta('dcterms:modified', `${modified}T00:00:00Z`),
    ...(created === null ? [] : [meta('dcterms:created', created)]),
    ...(source === null ? [] : [element('dc:source', {}, source)]),
    element('dc:description', {}, record.description),
    element('dc:rights', {}, record.rights),
    meta('dcterms:license', record.licence),
  ]
}

/** By the words of https://www.w3.org/TR/epub-a11y-11/: what the book is made for, and how. */
function accessible({ accessibility }: BookRecord): Markup[] {
  return [
    meta('schema:accessMode', 'textual'),
    meta('schema:accessModeSufficient', 'textual'),
    ...['displayTransformability', 'readingOrder', 'structuralNavigation', 'tableOfContents'].map(
      (feature) => meta('schema:accessibilityFeature', feature),
    ),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', accessibility),
  ]
}

/** Somebody with their role, by its code in MARC (https://id.loc.gov/vocabulary/relators.html). */
function agent(name: string, id: string, words: string, role: string, sortedAs?: string): Markup[] {
  const refines = `#${id}`
  return [
    element(name, { id }, words),
    element('meta', { refines, property: 'role', scheme: 'marc:relators' }, role),
    ...(sortedAs === undefined
      ? []
      : [element('meta', { refines, property: 'file-as' }, sortedAs)]),
  ]
}

function meta(property: string, value: string): Markup {
  return element('meta', { property }, value)
}

function idOf(name: string): string {
  return name.replace(/\W+/g, '-')
}
