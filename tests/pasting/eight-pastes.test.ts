import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Block } from '../../src/pasting/pasted-article.ts'
import { outline, pastesOfOneArticle, readFixture } from './read-fixture.ts'

interface Expected {
  title: string
  subtitle: string
  authors: string[]
  published: string
  blocks: [string, string][]
}

const expected = JSON.parse(readFileSync('tests/pastes/expected.json', 'utf8')) as Expected
const words = expected.blocks.map(([type, text]): [string, string] => [
  type,
  text.replaceAll('\u00A0', ' '),
])

/** What plain text cannot say. */
function asPlain(blocks: [string, string][]): [string, string][] {
  return blocks.map(([type, text]) => [type === 'quotation' ? 'paragraph' : type, text])
}

test.each(pastesOfOneArticle)(
  '%s gives the words of the article, with its title, author and date',
  async (name) => {
    const { metadata, blocks } = await readFixture(name)
    const text = outline(blocks.filter(({ type }) => type !== 'image'))
    expect(text).toEqual(name.endsWith('.txt') ? asPlain(words) : words)
    expect(metadata.title?.value).toBe(expected.title)
    expect(metadata.subtitle?.value).toBe(expected.subtitle)
    expect(metadata.authors.map(({ value }) => value)).toEqual(expected.authors)
    expect(metadata.published?.value).toBe(expected.published)
  },
)

test.each(pastesOfOneArticle)(
  '%s reads the same from a clipboard, which has no file name',
  async (name) => {
    const fromFile = await readFixture(name)
    const fromClipboard = await readFixture(name, true)
    expect(outline(fromClipboard.blocks)).toEqual(outline(fromFile.blocks))
  },
)

test.each(pastesOfOneArticle)('%s is in NFC and has nothing that nobody sees', async (name) => {
  const { blocks } = await readFixture(name)
  const text = JSON.stringify(blocks)
  expect(text).toBe(text.normalize('NFC'))
  expect(text).not.toMatch(/[\u00AD\u200B\uFEFF\r]/)
})

test.each([
  'news-page/paste.html',
  'selection/paste.html',
  'word/paste.docx',
  'google-docs/paste.html',
  'markdown/paste.md',
])('%s keeps what is emphasised, strong and linked', async (name) => {
  const { blocks } = await readFixture(name)
  const inline = JSON.stringify(blocks.filter(isParagraph))
  expect(inline).toContain('{"type":"text","value":"Plan de lectura"}')
  expect(inline).toContain('"type":"emphasis"')
  expect(inline).toContain('"url":"https://gaceta.example/cultura/plan-de-lectura"')
  expect(inline).toContain('{"type":"strong","content":[{"type":"text","value":"insuficiente"}]}')
  expect(inline).toContain('48\u00A0000 euros, un 12\u00A0% más')
})

function isParagraph(block: Block): boolean {
  return block.type === 'paragraph'
}

test('a saved page says what was left out, and where its metadata stand', async () => {
  const { dropped, metadata } = await readFixture('news-page/paste.html')
  expect(dropped.map(({ as, text }) => `${as}: ${text}`)).toMatchInlineSnapshot(`
    [
      label: Cultura,
      title: La biblioteca de Aldea Alta abre los domingos,
      subtitle: El ayuntamiento amplía el horario tras dos años de peticiones vecinales,
      byline: Por Lucía Ferrán18/07/2025 - 05:00,
      cookie banner: Usamos cookies propias y de terceros para medir la audiencia. Puede aceptarlas o rechazarlas. Aceptar,
      menu: Saltar al contenido,
      rest of the page: Local Cultura Deportes,
      comments: Comentarios Inicie sesión para comentar esta noticia con los demás lectores de la Gaceta.,
      menu: Lo más leído La feria del libro cambia de fecha Un concierto junto al río,
      footer: © La Gaceta de Aldea Alta. Todos los derechos reservados. Aviso legal,
      share buttons: Compartir en Facebook WhatsApp,
      advertisement: Publicidad,
      related links: Te puede interesar El museo del agua cierra por obras El pleno aprueba las cuentas,
      tags: Bibliotecas Aldea Alta,
      subscription: Recibe la agenda cultural Cada viernes, en su correo. Suscribirse,
      related links: Lee también: Los lectores más fieles de la comarca,
    ]
  `)
  expect(metadata).toMatchObject({
    publisherName: { value: 'La Gaceta de Aldea Alta', where: '<meta property="og:site_name">' },
    url: { where: '<link rel="canonical">' },
    language: { value: 'es-ES', where: '<html lang>' },
    modified: { value: '2025-07-19', where: 'JSON-LD dateModified' },
  })
})

test('an image of a page is named with its caption', async () => {
  const { blocks } = await readFixture('news-page/paste.html')
  expect(blocks.filter(({ type }) => type === 'image')).toEqual([
    {
      type: 'image',
      alt: 'Fachada de la biblioteca',
      url: 'https://gaceta.example/img/fachada.jpg',
      caption: [
        {
          type: 'text',
          value: 'La fachada de la biblioteca, en la calle del Olmo. Archivo municipal',
        },
      ],
    },
  ])
})

test('a Word file says which changes and comments it has', async () => {
  expect(await doubtsOf('word/paste.docx')).toMatchInlineSnapshot(`
    [
      tracked-changes –: bibliotecarios,
      tracked-changes –: auxiliares y ,
      comments –: ¿Ochenta y tres o ochenta y cuatro?,
      metadata –: Redacción,
      no-break-space 5: de 48 000 euros, … un 12 % más,
    ]
  `)
})

test('a document of Google Docs says which comments it has', async () => {
  expect(await doubtsOf('google-docs/paste.html')).toMatchInlineSnapshot(`
    [
      comments –: [a]Confirmar el año con el archivo.,
      no-break-space 5: de 48 000 euros, … un 12 % más,
    ]
  `)
})

test('a text from a PDF says what was joined, composed and taken out', async () => {
  expect(await doubtsOf('pdf-text/paste.txt')).toMatchInlineSnapshot(`
    [
      composed-accents –: abrirá según anunció años recibirá días pedían también,
      page-mark –: 2,
      page-mark –: La Gaceta de Aldea Alta,
      page-mark –: 3,
      page-mark –: La Gaceta de Aldea Alta,
      joined-lines –: ,
      joined-hyphen 0: edificio,
      soft-hyphen 0: el ayunta­miento. Es,
      possible-subhead 2: Qué cambia,
      possible-subhead 6: Una casa con historia,
    ]
  `)
})

test('a wrapped text says which lines may be subheads', async () => {
  expect(await doubtsOf('wrapped-text/paste.txt')).toMatchInlineSnapshot(`
    [
      joined-lines –: ,
      possible-subhead 2: Qué cambia,
      no-break-space 5: de 48 000 euros, … un 12 % más,
      possible-subhead 6: Una casa con historia,
    ]
  `)
})

async function doubtsOf(name: string): Promise<string[]> {
  const { doubts } = await readFixture(name)
  return doubts.map(({ kind, block, words: of }) => `${kind} ${block ?? '–'}: ${of}`)
}

test.each(['paste.html', 'paste.txt', 'dashes.txt'])(
  'an interview keeps each question and answer apart: %s',
  async (name) => {
    const { blocks, doubts, metadata } = await readFixture(`interview/${name}`)
    expect(metadata.title?.value).toBe('Marta Quiroga: “Queríamos ver caras nuevas”')
    const texts = outline(blocks).map(([type, text]) => [type, text.replace(/^(?:[PR]\. |—)/, '')])
    expect(texts).toEqual([
      [
        'paragraph',
        'Marta Quiroga dirige la biblioteca de Aldea Alta desde hace once años. Nos recibe entre cajas de libros recién llegados.',
      ],
      ['paragraph', '¿Por qué abrir los domingos?'],
      [
        'paragraph',
        'Porque es el día en que la gente tiene tiempo. El resto de la semana venían los de siempre, y queríamos ver caras nuevas.',
      ],
      ['paragraph', '¿Y no faltará personal?'],
      [
        'paragraph',
        'No. Hemos contratado a dos personas. El ayuntamiento lo prometió en enero y lo ha cumplido.',
      ],
      ['paragraph', '¿Qué le gustaría que leyeran los vecinos?'],
      ['paragraph', 'Lo que quieran. Yo vuelvo cada verano a los cuentos de viajes.'],
    ])
    expect(doubts.map(({ kind }) => kind)).toContain('interview')
  },
)
