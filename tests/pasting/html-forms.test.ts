import { expect, test } from 'vitest'
import type { Block, Inline } from '../../src/pasting/pasted-article.ts'
import { readText } from './read-fixture.ts'

const before =
  'La primera frase de la nota dice con calma lo que pasó ayer en el museo de la villa. La segunda añade que no fue la primera vez que pasaba.'

/** The blocks that HTML makes in a page, behind its first paragraph. */
async function blocksOf(html: string): Promise<Block[]> {
  const { blocks } = await readText(
    `<!doctype html><html lang="es"><head><title>Nota</title><link rel="canonical" href="https://a.example/nota/"></head>
     <body><article><h1>Nota</h1><p>${before}</p>${html}<p>${before} Fin.</p></article></body></html>`,
  )
  return blocks.slice(1, -1)
}

async function inlineOf(html: string): Promise<Inline[]> {
  const [block] = await blocksOf(`<p>${html}</p>`)
  return block?.type === 'paragraph' ? block.content : []
}

const text = (value: string): Inline => ({ type: 'text', value })

test.each<[string, Inline[]]>([
  [
    'Una <b>nota</b> en <i>cursiva</i>',
    [
      text('Una '),
      { type: 'strong', content: [text('nota')] },
      text(' en '),
      { type: 'emphasis', content: [text('cursiva')] },
    ],
  ],
  [
    'Una<strong> nota </strong>larga',
    [text('Una '), { type: 'strong', content: [text('nota')] }, text(' larga')],
  ],
  ['<em>Una </em><em>nota</em>', [{ type: 'emphasis', content: [text('Una nota')] }]],
  [
    'Una <span style="font-weight: 700">nota</span>',
    [text('Una '), { type: 'strong', content: [text('nota')] }],
  ],
  [
    'El 1.<sup>o</sup> y <s>no</s>',
    [
      text('El 1.'),
      { type: 'superscript', content: [text('o')] },
      text(' y '),
      { type: 'deleted', content: [text('no')] },
    ],
  ],
  [
    'Una <a href="../otra#b">nota</a>',
    [text('Una '), { type: 'link', url: 'https://a.example/otra#b', content: [text('nota')] }],
  ],
  ['Una <a href="#x">nota</a> y <a href="javascript:void 0">más</a>', [text('Una nota y más')]],
  [
    'Dice <i lang="en">open source</i>',
    [
      text('Dice '),
      {
        type: 'foreign',
        language: 'en',
        content: [{ type: 'emphasis', content: [text('open source')] }],
      },
    ],
  ],
  ['Dice <q>ya</q>', [text('Dice «ya»')]],
  ['Una\n   línea&nbsp;<wbr>más', [text('Una línea\u00A0más')]],
  ['Fin <img class="emoji" alt="🙂" src="x.svg">', [text('Fin 🙂')]],
])('reads the inline content of `%s`', async (html, content) => {
  expect(await inlineOf(html)).toEqual(content)
})

test('parts paragraphs at two line breaks, and keeps one', async () => {
  expect(await blocksOf('<p>Uno<br><br>Dos<br>Tres</p>')).toEqual([
    { type: 'paragraph', content: [text('Uno')] },
    { type: 'paragraph', content: [text('Dos'), { type: 'break' }, text('Tres')] },
  ])
})

test('reads a table of data with its caption and head', async () => {
  const cell = (value: string, isHeader = false) => ({
    content: [text(value)],
    isHeader,
    columns: 1,
    rows: 1,
  })
  expect(
    await blocksOf(
      '<table><caption>Piezas</caption><tr><th>Año<th>Piezas</tr><tr><td>1957<td>140</table>',
    ),
  ).toEqual([
    {
      type: 'table',
      caption: [text('Piezas')],
      head: [[cell('Año', true), cell('Piezas', true)]],
      rows: [[cell('1957'), cell('140')]],
    },
  ])
})

test('reads quotations, lists, verse and rules', async () => {
  const paragraph = (value: string): Block => ({ type: 'paragraph', content: [text(value)] })
  expect(
    await blocksOf(
      '<blockquote><p>Uno</p><p>Dos</p></blockquote><ol start="3"><li>Tres<ul><li>Más</li></ul></li></ol>' +
        '<p class="verse">Barro fui<br>barro seré</p><p>* * *</p>',
    ),
  ).toEqual([
    { type: 'quotation', blocks: [paragraph('Uno'), paragraph('Dos')] },
    {
      type: 'list',
      ordered: true,
      start: 3,
      items: [
        [
          paragraph('Tres'),
          { type: 'list', ordered: false, start: 1, items: [[paragraph('Más')]] },
        ],
      ],
    },
    { type: 'verse', lines: [[text('Barro fui')], [text('barro seré')]] },
    { type: 'rule', printed: '* * *' },
  ])
})

test('restores a paragraph that a class calls something else, or says that it was left out', async () => {
  const { blocks, doubts, dropped } = await readText(
    `<article><h1>Nota</h1><p>${before}</p>
     <div class="promo-text"><p>${before} Uno.</p><p>${before} Dos.</p><p>${before} Tres.</p></div>
     <aside><p>Un recuadro con una frase entera, que la redacción puso aparte por alguna razón suya.</p></aside>
     <p>${before} Fin.</p></article>`,
    'nota.html',
  )
  expect(blocks).toHaveLength(5)
  expect(dropped.map(({ as }) => as)).toContain('aside')
  expect(doubts.map(({ kind }) => kind)).toContain('prose-dropped')
})

test('drops a pull quote whose words the text has', async () => {
  const { dropped } = await readText(
    `<article><h1>Nota</h1><p>${before}</p><aside>La segunda añade que no fue la primera vez</aside><p>Fin de la nota, por ahora.</p></article>`,
    'nota.html',
  )
  expect(dropped.map(({ as }) => as)).toContain('pull quote')
})

test('says that the printed title and date differ from what the page notes', async () => {
  const { metadata, doubts } = await readText(
    `<html lang="es"><head><meta property="og:title" content="Otro título"><meta property="article:published_time" content="2025-07-17T23:30:00Z"></head>
     <body><article><h1>El título</h1><p class="fecha">18 de julio de 2025</p><p>${before}</p></article></body></html>`,
  )
  expect(metadata.title?.value).toBe('El título')
  expect(metadata.published?.value).toBe('2025-07-17')
  expect(doubts.filter(({ kind }) => kind === 'metadata').map(({ words }) => words)).toEqual([
    'Otro título',
    '2025-07-18',
  ])
})

test.each([
  'Publicidad',
  'Lee también: Otra nota',
  'Hace 3 horas',
  '5 min de lectura',
  'Compartir en Facebook',
])('takes «%s» for no part of the text', async (label) => {
  const { blocks, dropped } = await readText(
    `<article><h1>Nota</h1><p>${label}</p><p>${before}</p><p>${label}</p><p>${before} Fin.</p></article>`,
    'nota.html',
  )
  expect(blocks).toHaveLength(2)
  expect(dropped.filter(({ text: words }) => words === label)).toHaveLength(2)
})
