import { expect, test } from 'vitest'
import { outline, readText } from './read-fixture.ts'

const first =
  'El museo del Barro ha recuperado una colección de cántaros que se creía perdida desde la riada de 1957. Las piezas suman ciento doce y datan del siglo XVIII.'
const second =
  'La restauración llevará dos años y costará 310.000 euros, que pagan a medias la diputación y una fundación privada.'

/** Break a text into lines, as a program does; words of more than eight letters are parted. */
function wrap(text: string, width: number, parts = false): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length <= width) {
      line = `${line} ${word}`.trim()
    } else if (parts && /^\p{Ll}{9,}$/u.test(word) && width - line.length > 6) {
      lines.push(`${line} ${word.slice(0, 4)}-`)
      line = word.slice(4)
    } else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

function setIn([line = '', ...rest]: string[]): string[] {
  return [`    ${line}`, ...rest]
}

async function wordsOf(lines: string[]): Promise<[string, string][]> {
  const { blocks } = await readText(lines.join('\n'))
  return outline(blocks)
}

const both = [
  ['paragraph', first],
  ['paragraph', second],
]

test.each([
  ['one paragraph a line', [first, second]],
  ['empty lines between them', [first, '', '', second]],
  ['lines of 60 columns', [...wrap(first, 60), '', ...wrap(second, 60)]],
  ['lines of 72 columns', [...wrap(first, 72), '', ...wrap(second, 72)]],
  ['no empty line, as in a PDF', [...wrap(first, 64), ...wrap(second, 64)]],
  ['words parted at the ends of lines', [...wrap(first, 52, true), '', ...wrap(second, 52, true)]],
  ['the first line of each set in', [...setIn(wrap(first, 62)), ...setIn(wrap(second, 62))]],
  [
    'the quoting of a mail',
    [...wrap(first, 66), '', ...wrap(second, 66)].map((line) => `> ${line}`),
  ],
  [
    'a page that ends between words',
    [
      ...wrap(first, 64).slice(0, 2),
      'Página 1 de 2',
      '\f',
      ...wrap(first, 64).slice(2),
      '',
      ...wrap(second, 64),
      'Página 2 de 2',
    ],
  ],
])('joins what belongs together: %s', async (_, lines) => {
  expect(await wordsOf(['El barro que volvió', '', ...lines])).toEqual(both)
})

test('says which words it joined, and keeps a hyphen that the text has elsewhere', async () => {
  const lines = wrap(first, 66)
  const { blocks, doubts } = await readText(
    [
      'El barro que volvió',
      '',
      'El equipo franco-alemán, que dirige la obra, anunció que el franco-',
      'alemán de mayor edad se retira, y que la restau-',
      'ración seguirá.',
      '',
      ...lines,
    ].join('\n'),
  )
  expect(outline(blocks)[0]?.[1]).toBe(
    'El equipo franco-alemán, que dirige la obra, anunció que el franco-alemán de mayor edad se retira, y que la restauración seguirá.',
  )
  expect(doubts.filter(({ kind }) => kind === 'joined-hyphen').map(({ words }) => words)).toEqual([
    'franco-alemán',
    'restauración',
  ])
})

test('keeps verse in its lines, and a list with its inner list', async () => {
  expect(
    await wordsOf([
      'El agua',
      '',
      first,
      '',
      'Barro fui,',
      'barro seré,',
      'y en medio el agua.',
      '',
      'Hay que:',
      '- Limpiar',
      '  - En seco',
      '- Pegar',
      '',
      second,
    ]),
  ).toEqual([
    ['paragraph', first],
    ['verse', 'Barro fui, barro seré, y en medio el agua.'],
    ['paragraph', 'Hay que:'],
    ['list', 'Limpiar En seco | Pegar'],
    ['paragraph', second],
  ])
})

test('makes footnotes of the last lines that a sign in the text names', async () => {
  const { blocks } = await readText(
    `El barro\n\n${first}[1]\n\n${second}\n\n[1] Según el inventario.`,
  )
  expect(blocks.at(-1)).toMatchObject({ type: 'footnote', label: '1' })
  expect(JSON.stringify(blocks[0])).toContain('{"type":"footnote-reference","label":"1"}')
})

test.each([
  [['El barro', 'Por Ana Ruiz y Luis Paz', '18/07/2025'], { authors: ['Ana Ruiz', 'Luis Paz'] }],
  [['El barro', 'Ana Ruiz | 18 de julio de 2025 | Cultura'], { authors: ['Ana Ruiz'] }],
  [
    ['El barro', 'Por Luis de la Vega y Ana del Río', '18/07/2025'],
    { authors: ['Luis de la Vega', 'Ana del Río'] },
  ],
  [
    ['El barro', 'Por Luis de la Vega el viernes, 18 de julio de 2025, 10:30 h'],
    { authors: ['Luis de la Vega'] },
  ],
  [
    ['Cultura', 'El barro', 'Un subtítulo de dos líneas', 'Ana Ruiz', '18 jul 2025 - 05:00 CEST'],
    { authors: ['Ana Ruiz'] },
  ],
  [['El barro', 'Texto: Ana Ruiz', 'Villaclara, 18 de julio de 2025'], { authors: ['Ana Ruiz'] }],
  [['El barro', 'Publicado el 18 de julio de 2025'], { authors: [] }],
])('reads the head of %j', async (head, { authors }) => {
  const { metadata, blocks } = await readText([...head, '', first, '', second].join('\n'))
  expect(metadata.title?.value).toBe('El barro')
  expect(metadata.authors.map(({ value }) => value)).toEqual(authors)
  expect(metadata.published?.value ?? null).toBe(
    head.includes('18/07/2025') || head.some((line) => /jul/.test(line)) ? '2025-07-18' : null,
  )
  expect(outline(blocks)).toEqual(both)
})

test('leaves open what a text does not say', async () => {
  const { metadata, blocks } = await readText(`${first}\n\n${second}\n\n${first}`)
  expect(metadata).toEqual({
    title: null,
    subtitle: null,
    authors: [],
    published: null,
    modified: null,
    language: null,
    url: null,
    publisherName: null,
  })
  expect(blocks).toHaveLength(3)
})

test('leaves a date open that can be read in two ways, and says so', async () => {
  const { metadata, doubts } = await readText(
    `El barro\nPor Ana Ruiz\n07/08/2025\n\n${first}\n\n${second}`,
  )
  expect(metadata.published).toBeNull()
  expect(doubts.map(({ kind, words }) => [kind, words])).toContainEqual(['metadata', '07/08/2025'])
})
