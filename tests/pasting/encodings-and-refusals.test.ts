import { expect, test } from 'vitest'
import { readPaste } from '../../src/pasting/read-paste.ts'
import { article, outline } from './read-fixture.ts'

const lines = [
  'El barro que volvió',
  'Por Nuria Casals',
  'El museo ha recuperado una colección de cántaros que se creía perdida desde la riada de 1957.',
  '«Estaban envueltas en periódicos», cuenta la conservadora, que añade que nadie las había visto.',
]

/** A text in the encoding of old Macs. */
function macintosh(text: string): Uint8Array {
  const codes: Record<string, number> = {
    á: 0x87,
    é: 0x8e,
    í: 0x92,
    ó: 0x97,
    ñ: 0x96,
    '«': 0xc7,
    '»': 0xc8,
  }
  return Uint8Array.from(text, (sign) => codes[sign] ?? sign.charCodeAt(0))
}

test.each([
  ['UTF-8 with a byte order mark and CRLF', Buffer.from(`\uFEFF${lines.join('\r\n')}`)],
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${lines.join('\r\n')}`, 'utf16le')],
  ['UTF-16 without its mark', Buffer.from(lines.join('\n'), 'utf16le')],
  ['UTF-16, the bytes turned', Buffer.from(`\uFEFF${lines.join('\n')}`, 'utf16le').swap16()],
  ['windows-1252', Buffer.from(lines.join('\r\n'), 'latin1')],
  ['Mac Roman', macintosh(lines.join('\r'))],
])('reads %s', async (_, bytes) => {
  const { metadata, blocks } = article(await readPaste(bytes, 'nota.txt'))
  expect(metadata.title?.value).toBe(lines[0])
  expect(metadata.authors.map(({ value }) => value)).toEqual(['Nuria Casals'])
  expect(outline(blocks).map(([, text]) => text)).toEqual(lines.slice(2))
})

test('says in which encoding it read what is not UTF-8', async () => {
  const { doubts } = article(await readPaste(Buffer.from(lines.join('\n'), 'latin1'), null))
  expect(doubts.map(({ kind, message }) => [kind, message])).toEqual([
    [
      'encoding',
      'The text is not UTF-8; it was read as windows-1252. Look at its accents and quotation marks.',
    ],
  ])
})

const page = (body: string) =>
  Buffer.from(
    `<!doctype html><html lang="es"><head><title>Nota</title></head><body>${body}</body></html>`,
  )

test.each([
  ['an empty file', Buffer.alloc(0)],
  ['white space', Buffer.from(' \n\n')],
  ['a PDF', Buffer.from('%PDF-1.7\n%\xE2\xE3\n', 'latin1')],
  ['RTF', Buffer.from('{\\rtf1\\ansi El barro}')],
  ['a picture', Buffer.from('\xFF\xD8\xFF\xE0\0\x10JFIF', 'latin1')],
  ['an old Word file', Buffer.from(`\xD0\xCF\x11\xE0${'\0'.repeat(99)}`, 'latin1')],
  ['a file that is too large', Buffer.alloc(30_000_000, '<p>a</p>')],
  ['a damaged archive', Buffer.from('PK\u0003\u0004abc', 'latin1')],
  ['bytes of any kind', Buffer.from('\0\x01\x02\x03', 'latin1')],
  [
    'a page by script',
    page('<noscript>You need to enable JavaScript.</noscript><div id="root"></div>'),
  ],
  [
    'a page to sign in',
    page('<main><h1>Inicia sesión</h1><p>Regístrate y lee cinco artículos.</p></main>'),
  ],
])('refuses %s and says what to do', async (_, bytes) => {
  const result = await readPaste(bytes, null)
  if (result.kind !== 'refused') throw new Error('It was read.')
  expect(result.message).toMatch(/^.+\.$/)
  expect(result.hint).toMatch(/^(?:Copy|Save|Select|Open|Give|Unpack|Text) .+\.$/)
})

test('doubts a text that breaks off at a paywall', async () => {
  const { doubts } = article(
    await readPaste(
      page(`<article><h1>Nota</h1><p>${lines[2] ?? ''}</p><p>${lines[3] ?? ''}</p>
        <div class="paywall"><p>Suscríbete para seguir leyendo.</p></div></article>`),
      null,
    ),
  )
  expect(doubts.map(({ kind }) => kind)).toContain('incomplete')
})

test('takes the text of the structured data where the page shows none', async () => {
  const body = `${lines[2] ?? ''} ${lines[3] ?? ''} `.repeat(3).trim()
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Nota', articleBody: body })
  const { blocks, metadata, doubts } = article(
    await readPaste(
      page(`<script type="application/ld+json">${data}</script><div id="app"></div>`),
      null,
    ),
  )
  expect(outline(blocks)).toEqual([['paragraph', body]])
  expect(metadata.title).toEqual({ value: 'Nota', where: 'JSON-LD headline' })
  expect(doubts.map(({ kind }) => kind)).toContain('incomplete')
})
