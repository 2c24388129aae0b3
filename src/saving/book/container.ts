import { element, xmlDocument } from '../../exports/markup.ts'

/** The file that says where in a book its package document is. */
export function containerOf(packageDocument: string): string {
  return xmlDocument(
    element(
      'container',
      { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
      element(
        'rootfiles',
        {},
        element('rootfile', {
          'full-path': packageDocument,
          'media-type': 'application/oebps-package+xml',
        }),
      ),
    ),
  )
}
