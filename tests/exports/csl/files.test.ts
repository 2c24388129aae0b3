import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { expect, test } from 'vitest'
import { asBibtex } from '../../../src/exports/csl/bibtex.ts'
import type { CslItem } from '../../../src/exports/csl/csl-item.ts'
import { asRis } from '../../../src/exports/csl/ris.ts'
import { sourceItem } from '../../../src/exports/csl/source-item.ts'
import { articleItem } from '../../../src/exports/csl/article-item.ts'
import { anEdition } from '../../an-edition.ts'

const { sources, articles } = await anEdition()
const items = [...articles.map(articleItem), ...sources.map(sourceItem)]

/** Signs that mean something to LaTeX, to BibTeX or to RIS. */
const awkward: CslItem = {
  id: 'raro',
  type: 'webpage',
  title: 'El 50 % de $5 & #1: {llaves}, a_b, ~c, ^d, <f>, g|h y \\e «ñandú»',
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
    // It takes the others of BibTeX for a name.
    authors: author.flatMap((name) =>
      'literal' in name
        ? name.literal.replace(' y otros', '\nothers').split('\n')
        : [name.family, name.given].filter(Boolean).join(', '),
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

test('an entry is for BibTeX and for biblatex: plain fields, UTF-8, signs of LaTeX escaped', () => {
  expect(asBibtex([awkward])).toMatchInlineSnapshot(`
    @misc{raro,
      author = {{García and Sons, S. A.} and Núñez, Íñigo},
      title = {{El 50 \\% de \\$5 \\& \\#1: \\textbraceleft{}llaves\\textbraceright{}, a\\_b, \\textasciitilde{}c, \\textasciicircum{}d, \\textless{}f\\textgreater{}, g\\textbar{}h y \\textbackslash{}e «ñandú»}},
      howpublished = {R\\&D\\_Web},
      year = {2024},
      month = jan,
      url = {https://example.org/a_b?c=1&d=50%25#e~f},
      annote = {Dos líneas.},
    }
  `)
})

test('an article has what BibTeX takes its place, day and address from', () => {
  expect(asBibtex([items[0]!])).toMatchInlineSnapshot(`
    @misc{huerto-de-la-estacion,
      key = {Regalar las llaves},
      title = {{[Regalar las llaves: el huerto de la estación ante la ciudad]}},
      shorttitle = {{[Regalar las llaves]}},
      howpublished = {La Hoja, Red de Huertos},
      year = {2024},
      month = oct,
      date = {2024-10-28},
      url = {https://lahoja.example/mx/huerto-de-la-estacion},
      langid = {spanish},
    }
  `)
})

/** The entries of a file and their fields, by the grammar of BibTeX: braces, or a bare word. */
function entriesOf(file: string) {
  return file.split(/\n(?=@)/).map((entry) => {
    const [, type, id, body] = /^@(\w+)\{([\w-]+),\n([^]*)\}\n$/.exec(entry)!
    const fields = [...body!.matchAll(/^ {2}(\w+) = (?:\{(.*)\}|(\w+)),$/gm)]
    expect(fields, id).toHaveLength(body!.trimEnd().split('\n').length)
    return {
      type,
      id,
      fields: Object.fromEntries(
        fields.map(([, name = '', value, word]): [string, string] => [name, value ?? word ?? '']),
      ),
    }
  })
}

test('every entry has a type and the fields that BibTeX of 1988 knows how to print', () => {
  const entries = entriesOf(asBibtex(items))
  expect(entries).toHaveLength(items.length)
  for (const [index, { type, id, fields }] of entries.entries()) {
    const { author, issued, URL: url } = items[index]!
    expect(type).toBe('misc')
    // Without either, the styles that sort complain and put the entry anywhere.
    expect(Boolean(fields['author']) !== Boolean(fields['key']), id).toBe(true)
    expect(Boolean(fields['author']), id).toBe(author !== undefined)
    expect(fields['title'], id).toMatch(/^\{.+\}$/)
    expect(fields['year'], id).toBe(issued?.['date-parts'][0]?.[0]?.toString())
    if (fields['month']) expect(fields['month'], id).toMatch(/^[a-z]{3}$/)
    expect(fields['url'], id).toBe(url)
    for (const [name, value] of Object.entries(fields)) {
      expect(value.match(/\{/g)?.length, `${id} ${name}`).toBe(value.match(/\}/g)?.length)
      if (name !== 'url') expect(value, `${id} ${name}`).not.toMatch(/(?<!\\)[%#&$_]/)
    }
  }
})

test('“y otros” are the others of BibTeX, and no part of a surname', () => {
  const preprint = items.find(({ id }) => id === 'estudio-manguera')!
  expect(entriesOf(asBibtex([preprint]))[0]!.fields).toMatchObject({
    author: '{Moreno} and others',
    archiveprefix: 'arXiv',
    eprint: '2310.00117',
  })
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
    'T2  - La Hoja\r\nPB  - Red de Huertos\r\nPY  - 2024\r\nDA  - 2024/10/28/\r\n',
  )
})

test('the keys of the bibliography are the ids of the sources', () => {
  const keys = [...asBibtex(sources.map(sourceItem)).matchAll(/^@[a-z]+\{(.+),$/gm)]
  expect(keys.map(([, key]) => key)).toEqual(sources.map(({ id }) => id))
})
