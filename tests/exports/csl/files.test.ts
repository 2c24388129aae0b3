import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { expect, test } from 'vitest'
import { asBibtex } from '../../../src/exports/csl/bibtex.ts'
import type { CslItem } from '../../../src/exports/csl/csl-item.ts'
import { asRis } from '../../../src/exports/csl/ris.ts'
import { sourceItem } from '../../../src/exports/csl/source-item.ts'
import { articleItem } from '../../../src/exports/csl/article-item.ts'
import { requireCorpus } from '../../../src/reading/require-corpus.ts'

const { sources, articles } = await requireCorpus(process.cwd())
const items = [...articles.map(articleItem), ...sources.map(sourceItem)]

/** Signs that mean something to LaTeX, to BibTeX or to RIS. */
const awkward: CslItem = {
  id: 'raro',
  type: 'webpage',
  title: 'El 50 % de $5 & #1: {llaves}, a_b, ~c, ^d y \\e «ñandú»',
  author: [{ literal: 'García and Sons, S. A.' }, { family: 'Núñez', given: 'Íñigo' }],
  'container-title': 'R&D_Web',
  issued: { 'date-parts': [[2024, 1]] },
  URL: 'https://example.org/a_b?c=1&d=50%25#e~f',
  note: 'Dos\nlíneas.',
}

/** What a record says, without the ways in which Citation.js tells it otherwise. */
function gist({ id, title, author = [], issued, URL }: CslItem) {
  return {
    id,
    title: title.replaceAll(/<\/?span[^>]*>/g, ''),
    authors: author.map((name) =>
      'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', '),
    ),
    date: issued?.['date-parts'][0]?.join('-'),
    // It encodes the per cent signs of an address once more.
    url: URL?.replaceAll('%25', '%'),
  }
}

const read = (text: string) => (new Cite(text).data as CslItem[]).map(gist)
const written = [...items, awkward]

test('another program reads in the BibTeX file what was written', () => {
  expect(read(asBibtex(written))).toEqual(written.map(gist))
})

test('another program reads in the RIS file what was written', () => {
  // Of a newspaper and of a program it reads the year only, and of names without commas the words.
  const rough = ({ id, title, date, url }: ReturnType<typeof gist>) => ({
    id,
    title,
    year: date?.split('-')[0],
    url,
  })
  expect(read(asRis(written)).map(rough)).toEqual(written.map(gist).map(rough))
  expect(asRis(written)).toContain('AU  - García and Sons, S. A.\r\nAU  - Núñez, Íñigo\r\n')
})

test('an entry of BibTeX is for Biber: types of biblatex, UTF-8, signs of LaTeX escaped', () => {
  expect(asBibtex([awkward])).toMatchInlineSnapshot(`
    @online{raro,
      author = {{García and Sons, S. A.} and Núñez, Íñigo},
      title = {{El 50 \\% de \\$5 \\& \\#1: \\textbraceleft{}llaves\\textbraceright{}, a\\_b, \\textasciitilde{}c, \\textasciicircum{}d y \\textbackslash{}e «ñandú»}},
      organization = {R\\&D\\_Web},
      date = {2024-01},
      url = {https://example.org/a_b?c=1&d=50%25#e~f},
      annotation = {Dos líneas.},
    }

  `)
})

test('every record of RIS begins with its type, ends with its end, and has lines of one tag', () => {
  const text = asRis(items)
  const records = text.split(/(?<=ER {2}- \r\n)\r\n/)
  expect(records).toHaveLength(items.length)
  for (const record of records) {
    const lines = record.split('\r\n')
    expect(lines[0]).toMatch(/^TY {2}- [A-Z]+$/)
    expect(lines.slice(-2)).toEqual(['ER  - ', ''])
    expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([])
  }
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('a record of RIS says its day, its medium and its publisher', () => {
  const [article] = items
  expect(asRis([article!])).toContain('TY  - NEWS\r\n')
  expect(asRis([article!])).toContain(
    'T2  - IBM Think\r\nPB  - IBM\r\nPY  - 2024\r\nDA  - 2024/10/28/\r\n',
  )
})

test('the keys of the bibliography are the ids of the sources', () => {
  const keys = [...asBibtex(sources.map(sourceItem)).matchAll(/^@[a-z]+\{(.+),$/gm)]
  expect(keys.map(([, key]) => key)).toEqual(sources.map(({ id }) => id))
})
