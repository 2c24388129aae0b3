import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, test } from 'vitest'
import { citationsOf, inOneLine } from '../../src/citations/cite.ts'
import type { Run } from '../../src/citations/formatted-text.ts'
import { asBibtex } from '../../src/exports/csl/bibtex.ts'
import { citableArticle, citableParagraph } from '../../src/exports/csl/citable.ts'
import { asRis } from '../../src/exports/csl/ris.ts'
import { aCorpus, paths, replacing, type Change } from '../a-content.ts'

/*
 * What the guides ask of who signs, of a date that is not known in full, and of what is on paper: APA 7,
 * 8.17, 9.8, 9.11, 9.14, 9.17 and 10.1; MLA 9, 5.6 to 5.8, 5.17, 5.68 and 5.84; CMOS 17, 14.76, 14.145,
 * 14.191; UNE-ISO 690:2013, 5.3 to 5.5 and 6.5. In Spanish, a name that is listed has its “de la” after
 * the given names in CMOS (8.11, 16.84) and ISO 690, before the family name in APA (9.8) and MLA; three
 * names have no comma before “y” (Manual de estilo Chicago-Deusto).
 */

const printed: Change = replacing(paths.article, 'titleStatus: editorial', 'titleStatus: printed')
const signedBy = (authors: string): Change =>
  replacing(paths.article, 'authors: null', `authors: ${authors}`)
const dated = (date: string): Change =>
  replacing(paths.article, 'datePublished: "2024-10-28"', `datePublished: ${date}`)
const undated = dated('null\ndatePublishedNote: La copia no la conserva.')
const onPaper = (place: string): Change =>
  replacing(paths.article, 'url: https://example.org/nota', `url: null\nprinted: ${place}`)

const articleWith = (...changes: Change[]) => aCorpus(printed, ...changes).articles[0]!

/** With what is in italics between asterisks, and with plain spaces. */
const marked = (runs: Run[]) =>
  runs
    .map(({ text, italic }) => (italic ? `*${text}*` : text))
    .join('')
    .replaceAll('\u00A0', ' ')

function references(...changes: Change[]) {
  return Object.fromEntries(
    citationsOf(citableArticle(articleWith(...changes))).map(({ style, reference }) => [
      style,
      marked(reference),
    ]),
  )
}

function mentions(...changes: Change[]) {
  return Object.fromEntries(
    citationsOf(citableParagraph(articleWith(...changes).paragraphs[0]!)).map(
      ({ style, mention }) => [style, marked(mention)],
    ),
  )
}

const title = 'Dos voces sobre el código'
const isoEnd = '[consulta: fecha]. Disponible en: https://example.org/nota.'
const day = '28 de octubre de 2024'
const url = 'https://example.org/nota'

describe('who signs', () => {
  test('a person is named by family names first, both where there are two', () => {
    const one = signedBy('[{ given: Ana María, family: Ruiz López }]')
    expect(references(one)).toEqual({
      iso690: `RUIZ LÓPEZ, Ana María. ${title}. *El Diario* [en línea], ${day} ${isoEnd}`,
      apa: `Ruiz López, A. M. (2024, 28 de octubre). ${title}. *El Diario*. ${url}`,
      mla: `Ruiz López, Ana María. «${title}». *El Diario*, ${day}, ${url}.`,
      chicago: `Ruiz López, Ana María. «${title}». *El Diario*, ${day}. ${url}.`,
    })
    expect(mentions(one)).toEqual({
      iso690: `RUIZ LÓPEZ, Ana María. ${title}. *El Diario* [en línea], ${day}, párr. 1 ${isoEnd}`,
      apa: '(Ruiz López, 2024, párr. 1)',
      mla: '(Ruiz López, párr. 1)',
      chicago: `Ana María Ruiz López, «${title}», *El Diario*, ${day}, párr. 1, ${url}.`,
    })
  })

  test('two persons, with a particle and a suffix', () => {
    const two = signedBy(
      '[{ given: Luis, family: Gil, suffix: hijo }, { given: Carlos, family: de la Torre }]',
    )
    expect(references(two)).toEqual({
      iso690: `GIL, Luis, hijo y TORRE, Carlos de la. ${title}. *El Diario* [en línea], ${day} ${isoEnd}`,
      apa: `Gil, L., hijo, & de la Torre, C. (2024, 28 de octubre). ${title}. *El Diario*. ${url}`,
      mla: `Gil, Luis, hijo, y Carlos de la Torre. «${title}». *El Diario*, ${day}, ${url}.`,
      chicago: `Gil, Luis, hijo, y Carlos de la Torre. «${title}». *El Diario*, ${day}. ${url}.`,
    })
    expect(mentions(two)).toMatchObject({
      apa: '(Gil & de la Torre, 2024, párr. 1)',
      mla: '(Gil y de la Torre, párr. 1)',
      chicago: `Luis Gil hijo y Carlos de la Torre, «${title}», *El Diario*, ${day}, párr. 1, ${url}.`,
    })
  })

  test('a person with a particle, first in the list', () => {
    expect(references(signedBy('[{ given: Carlos, family: de la Torre Gil }]'))).toEqual({
      iso690: `TORRE GIL, Carlos de la. ${title}. *El Diario* [en línea], ${day} ${isoEnd}`,
      apa: `de la Torre Gil, C. (2024, 28 de octubre). ${title}. *El Diario*. ${url}`,
      mla: `de la Torre Gil, Carlos. «${title}». *El Diario*, ${day}, ${url}.`,
      chicago: `Torre Gil, Carlos de la. «${title}». *El Diario*, ${day}. ${url}.`,
    })
  })

  test('two persons, a person with one name, and an institution', () => {
    const four = signedBy(
      '[{ given: Ana, family: Ruiz }, { given: Luis, family: Gil }, { family: Azorín }, { name: de Ayer a Hoy }]',
    )
    expect(references(four)).toEqual({
      iso690: `RUIZ, Ana, GIL, Luis, AZORÍN y DE AYER A HOY. ${title}. *El Diario* [en línea], ${day} ${isoEnd}`,
      apa: `Ruiz, A., Gil, L., Azorín, & de Ayer a Hoy. (2024, 28 de octubre). ${title}. *El Diario*. ${url}`,
      mla: `Ruiz, Ana, et al. «${title}». *El Diario*, ${day}, ${url}.`,
      chicago: `Ruiz, Ana, Luis Gil, Azorín y de Ayer a Hoy. «${title}». *El Diario*, ${day}. ${url}.`,
    })
    expect(mentions(four)).toMatchObject({
      apa: '(Ruiz et al., 2024, párr. 1)',
      mla: '(Ruiz et al., párr. 1)',
      chicago: `Ana Ruiz et al., «${title}», *El Diario*, ${day}, párr. 1, ${url}.`,
    })
  })

  test('a person and an institution have a comma before the “y” where persons have', () => {
    expect(
      references(signedBy('[{ given: Ana, family: Ruiz }, { name: Redacción }]')),
    ).toMatchObject({
      apa: `Ruiz, A., & Redacción. (2024, 28 de octubre). ${title}. *El Diario*. ${url}`,
      mla: `Ruiz, Ana, y Redacción. «${title}». *El Diario*, ${day}, ${url}.`,
      chicago: `Ruiz, Ana, y Redacción. «${title}». *El Diario*, ${day}. ${url}.`,
    })
  })

  test('an institution is named whole, and once where the medium has its name', () => {
    expect(references(signedBy('[{ name: Instituto del Agua }]'))).toMatchObject({
      iso690: `INSTITUTO DEL AGUA. ${title}. *El Diario* [en línea], ${day} ${isoEnd}`,
      apa: `Instituto del Agua. (2024, 28 de octubre). ${title}. *El Diario*. ${url}`,
      chicago: `Instituto del Agua. «${title}». *El Diario*, ${day}. ${url}.`,
    })
    expect(references(signedBy('[{ entity: el-diario }]'))).toMatchObject({
      apa: `El Diario. (2024, 28 de octubre). *${title}*. ${url}`,
      mla: `«${title}». *El Diario*, ${day}, ${url}.`,
    })
  })
})

describe('a date', () => {
  test('to the month', () => {
    expect(references(dated('"2024-10"'))).toEqual({
      iso690: `${title}. *El Diario* [en línea], octubre de 2024 ${isoEnd}`,
      apa: `${title}. (2024, octubre). *El Diario*. ${url}`,
      mla: `«${title}». *El Diario*, octubre de 2024, ${url}.`,
      chicago: `El Diario. «${title}». octubre de 2024. ${url}.`,
    })
  })

  test('to the year', () => {
    expect(references(dated('"2024"'))).toEqual({
      iso690: `${title}. *El Diario* [en línea], 2024 ${isoEnd}`,
      apa: `${title}. (2024). *El Diario*. ${url}`,
      mla: `«${title}». *El Diario*, 2024, ${url}.`,
      chicago: `El Diario. «${title}». 2024. ${url}.`,
    })
  })

  test('that is not known is said to be, but in MLA, which leaves it out', () => {
    expect(references(undated)).toEqual({
      iso690: `${title}. *El Diario* [en línea], [sin fecha] ${isoEnd}`,
      apa: `${title}. (s. f.). *El Diario*. ${url}`,
      mla: `«${title}». *El Diario*, ${url}.`,
      chicago: `El Diario. «${title}». s. f. ${url}.`,
    })
    expect(mentions(undated)).toEqual({
      iso690: `${title}. *El Diario* [en línea], [sin fecha], párr. 1 ${isoEnd}`,
      apa: `(«${title}», s. f., párr. 1)`,
      mla: `(«${title}», párr. 1)`,
      chicago: `«${title}», *El Diario*, s. f., párr. 1, ${url}.`,
    })
  })
})

describe('on paper', () => {
  const paper = onPaper('{ volume: 12, issue: 7, pages: 3-5 }')
  const signed = signedBy('[{ given: Ana, family: Ruiz }]')

  test('volume, number and pages stand where the address would, and nothing is read online', () => {
    expect(references(signed, paper)).toEqual({
      iso690: `RUIZ, Ana. ${title}. *El Diario*, ${day}, vol. 12, n.º 7, pp. 3-5.`,
      apa: `Ruiz, A. (2024, 28 de octubre). ${title}. *El Diario*, *12*(7), 3-5.`,
      mla: `Ruiz, Ana. «${title}». *El Diario*, vol. 12, n.º 7, ${day}, pp. 3-5.`,
      // CMOS leaves the pages of a newspaper out.
      chicago: `Ruiz, Ana. «${title}». *El Diario*, ${day}.`,
    })
    expect(inOneLine(citableParagraph(articleWith(signed, paper).paragraphs[0]!))).toBe(
      `RUIZ, Ana. ${title}. El Diario, ${day}, vol. 12, n.º 7, pp. 3-5, párr. 1.`,
    )
  })

  test('a publication with a name of its own, without date or author', () => {
    expect(references(undated, onPaper('{ in: El Suplemento, pages: A3 }'))).toEqual({
      iso690: `${title}. *El Suplemento*. El Diario, [sin fecha], p. A3.`,
      apa: `${title}. (s. f.). *El Suplemento*, A3.`,
      mla: `«${title}». *El Suplemento*, p. A3.`,
      chicago: `El Suplemento. «${title}». s. f.`,
    })
  })

  test('a file that can be had from its publisher, without pages', () => {
    const file = replacing(paths.article, 'url: https://example.org/nota', 'url: null')
    expect(references(signed, dated('"2024"'), file)).toEqual({
      iso690: `RUIZ, Ana. ${title}. *El Diario*, 2024.`,
      apa: `Ruiz, A. (2024). ${title}. *El Diario*.`,
      mla: `Ruiz, Ana. «${title}». *El Diario*, 2024.`,
      chicago: `Ruiz, Ana. «${title}». *El Diario*, 2024.`,
    })
  })
})

describe('in files for reference managers', () => {
  const variants: [name: string, changes: Change[]][] = [
    [
      'persons',
      [
        signedBy(
          '[{ given: Ana María, family: Ruiz López }, { given: Carlos, family: de la Torre }, { given: Luis, family: Gil, suffix: hijo }]',
        ),
      ],
    ],
    ['names of one part', [signedBy('[{ family: El Roto }, { name: Redacción y Archivo }]')]],
    ['no author, the year', [dated('"2024"')]],
    ['the month', [dated('"2024-10"')]],
    ['no date', [undated]],
    [
      'on paper',
      [signedBy('[{ family: Azorín }]'), onPaper('{ volume: 12, issue: 7, pages: 3-5 }')],
    ],
  ]
  const items = variants.map(([, changes]) => citableArticle(articleWith(...changes)).work)

  test('names are written so that each program parts them', () => {
    const [persons, oneName] = items.map((item) => asBibtex([item]))
    expect(persons).toContain(
      '  author = {Ruiz López, Ana María and de la Torre, Carlos and Gil, hijo, Luis},\n',
    )
    expect(oneName).toContain('  author = {{El Roto} and {Redacción y Archivo}},\n')
    const [persons2, oneName2] = items.map((item) => asRis([item]))
    expect(persons2).toContain(
      'AU  - Ruiz López, Ana María\r\nAU  - de la Torre, Carlos\r\nAU  - Gil, Luis, hijo\r\n',
    )
    expect(oneName2).toContain('AU  - El Roto\r\nAU  - Redacción y Archivo\r\n')
  })

  test.each(variants)(
    'another program reads in BibTeX and RIS what was written: %s',
    (_, changes) => {
      const { work } = citableArticle(articleWith(...changes))
      const read = (text: string) => new Cite(text).data[0] as Record<string, unknown>
      const inBibtex = read(asBibtex([work]))
      const inRis = read(asRis([work]))
      // It takes the name of an institution for a family name.
      const names = work.author?.map((name) =>
        'literal' in name ? { family: name.literal } : name,
      )
      expect(inBibtex['author']).toEqual(names)
      expect(inBibtex['issued']).toEqual(work.issued)
      expect(inBibtex['URL']).toBe(work.URL)
      expect(inRis['URL']).toBe(work.URL)
      const { volume, issue, page } = work
      expect([inBibtex['volume'], inBibtex['issue'], inBibtex['page']]).toEqual([
        volume,
        issue,
        page,
      ])
      // Of a newspaper it does not read the number.
      expect([inRis['volume'], inRis['page']]).toEqual([volume, page])
    },
  )

  test('what is on paper is an article of a publication for BibTeX', () => {
    expect(asBibtex(items.slice(-1))).toMatchInlineSnapshot(`
      @article{nota,
        author = {{Azorín}},
        title = {{Dos voces sobre el código}},
        journal = {El Diario},
        volume = {12},
        number = {7},
        pages = {3--5},
        year = {2024},
        month = oct,
        date = {2024-10-28},
        langid = {spanish},
      }
    `)
    expect(asRis(items.slice(-1)).replaceAll('\r', '')).toMatchInlineSnapshot(`
      TY  - NEWS
      ID  - nota
      AU  - Azorín
      TI  - Dos voces sobre el código
      T2  - El Diario
      VL  - 12
      IS  - 7
      SP  - 3
      EP  - 5
      PY  - 2024
      DA  - 2024/10/28/
      LA  - es
      ER  -
    `)
  })

  test('what has no date has none in any file', () => {
    const undatedItem = items.slice(4, 5)
    expect(asBibtex(undatedItem)).not.toMatch(/year|month|date/)
    expect(asRis(undatedItem)).not.toMatch(/PY|DA/)
  })
})
