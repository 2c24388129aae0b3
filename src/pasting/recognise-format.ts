import type { RefusedPaste } from './pasted-article.ts'

/** Formats of bytes that are not text. */
export type BinaryFormat = 'zip' | 'text'

/** More than this is no article: it has pictures in it, or is something else. */
const mostBytes = 20_000_000

/** Tell a container from a text, or refuse what is neither, with the way out. */
export function recogniseFormat(bytes: Uint8Array): BinaryFormat | RefusedPaste {
  if (bytes.length === 0)
    return refused('The paste is empty.', 'Copy the article again, or save its page.')
  if (bytes.length > mostBytes) {
    return refused(
      `The file has ${Math.round(bytes.length / 1_000_000)} MB: no text is as long.`,
      'Save the page without its pictures (“web page, HTML only”), or select the article, copy it and paste it.',
    )
  }
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  for (const [pattern, message, hint] of unreadable) {
    if (pattern.test(start)) return refused(message, hint)
  }
  if (start.startsWith('PK\u0003\u0004')) return 'zip'
  const isUtf16 = /^(?:\xFF\xFE|\xFE\xFF)/.test(start) || /^(?:.\0){8}|^(?:\0.){8}/s.test(start)
  if (start.includes('\0') && !isUtf16) {
    return refused(
      'The file is not text, and not a format that is known here.',
      'Open it in the program that made it, and copy the text or save it as `.docx`, `.html` or `.txt`.',
    )
  }
  return 'text'
}

export function refused(message: string, hint: string): RefusedPaste {
  return { kind: 'refused', message, hint }
}

const asWord =
  'Open it in its program and save it as Word (`.docx`), or select all, copy and paste.'

const unreadable: [RegExp, string, string][] = [
  [
    /^%PDF-|^.{0,1000}%PDF-1/s,
    'The file is a PDF, which has no paragraphs to read.',
    'Open it, select the article, copy it, and paste the text or save it as `.txt`. Where the publisher has a web page, take that.',
  ],
  [/^\s*\{\\rtf/, 'The file is Rich Text (RTF).', asWord],
  [/^\xD0\xCF\x11\xE0/, 'The file is of an old Office (`.doc`).', asWord],
  [
    /^bplist/,
    'The file is a web archive of Safari.',
    'Save the page as “page source” (`.html`), or select the article and copy it.',
  ],
  [
    /^(?:\xFF\xD8\xFF|\x89PNG|GIF8|RIFF.{4}WEBP|II\*\0|MM\0\*|.{4}ftyp(?:heic|avif|mif1))/s,
    'The file is a picture.',
    'Text in a picture has to be typed, or recognised by another program and then compared word for word.',
  ],
  [
    /^(?:\x1F\x8B|7z\xBC|Rar!)/,
    'The file is compressed.',
    'Unpack it, and give the file that has the text.',
  ],
]
