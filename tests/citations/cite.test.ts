import { describe, expect, test } from 'vitest'
import { citationsOf, inOneLine } from '../../src/citations/cite.ts'
import { plainText, type Run } from '../../src/citations/formatted-text.ts'
import { byId } from '../../src/corpus/find.ts'
import {
  citableArticle,
  citableAssessment,
  citableClaim,
  citableQuote,
  type Citable,
} from '../../src/exports/csl/citable.ts'
import { sourceItem } from '../../src/exports/csl/source-item.ts'
import { anEdition } from '../an-edition.ts'

const corpus = await anEdition()
const article = byId(corpus.articles, 'huerto-de-la-estacion')
const claim = byId(corpus.claims, 'fondos-publicos')

/** With what is in italics between asterisks. */
const marked = (runs: Run[]) =>
  runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('')

function references(citable: Citable) {
  return Object.fromEntries(
    citationsOf(citable).map(({ style, reference }) => [style, marked(reference)]),
  )
}

function mentions(citable: Citable) {
  return Object.fromEntries(
    citationsOf(citable).map(({ style, mention }) => [style, marked(mention)]),
  )
}

const ofSource = (id: string) => references({ work: sourceItem(byId(corpus.sources, id)) })

/*
 * What the guides ask: APA 7, 9.12 and 10.1, the title first where there is no author; MLA 9,
 * 5.23 to 5.25, the same, and whoever publishes a newspaper left out; CMOS 17, 14.191 and 14.199,
 * the newspaper first in the bibliography; UNE-ISO 690:2013, 8.2, the elements in their order.
 */
describe('the article', () => {
  const title = '[Regalar las llaves: el huerto de la estación ante la ciudad]'
  const url = 'https://lahoja.example/mx/huerto-de-la-estacion'

  test('is cited without an author, under a title in brackets, by its day and its address', () => {
    expect(references(citableArticle(article))).toEqual({
      iso690: `${title}. *La Hoja* [en línea]. Red de Huertos, 28 de octubre de 2024 [consulta: fecha]. Disponible en: ${url}.`,
      apa: `${title}. (2024, 28 de octubre). *La Hoja*. ${url}`,
      mla: `${title}. *La Hoja*, 28 de octubre de 2024, ${url}.`,
      chicago: `La Hoja. ${title}. 28 de octubre de 2024. ${url}.`,
    })
  })

  test('is named in the text or in a note with the speaker and the paragraph of a quote', () => {
    const quote = byId(corpus.quotes, 'vela-variedad')
    expect(mentions(citableQuote(quote))).toEqual({
      iso690: `Marta Vela, cit. en ${title}. *La Hoja* [en línea]. Red de Huertos, 28 de octubre de 2024, párr. 3 [consulta: fecha]. Disponible en: ${url}.`,
      apa: '(Vela, como se citó en [Regalar las llaves], 2024, párr. 3)',
      mla: '(Vela, cit. en [Regalar las llaves], párr. 3)',
      chicago: `Marta Vela, cit. en ${title}, *La Hoja*, 28 de octubre de 2024, párr. 3, ${url}.`,
    })
  })

  test('is named with the paragraph of a claim', () => {
    expect(mentions(citableClaim(claim))).toEqual({
      iso690: `${title}. *La Hoja* [en línea]. Red de Huertos, 28 de octubre de 2024, párr. 2 [consulta: fecha]. Disponible en: ${url}.`,
      apa: '([Regalar las llaves], 2024, párr. 2)',
      mla: '([Regalar las llaves], párr. 2)',
      chicago: `${title}, *La Hoja*, 28 de octubre de 2024, párr. 2, ${url}.`,
    })
  })

  test('in one line of plain text, says the paragraph and not the speaker', () => {
    const quote = byId(corpus.quotes, 'vela-variedad')
    expect(inOneLine(citableQuote(quote))).toBe(
      `${title}. La Hoja [en línea]. Red de Huertos, 28 de octubre de 2024, párr. 3 [consulta: {fecha de consulta}]. Disponible en: ${url}.`,
    )
  })
})

test('an assessment is cited as a page of this edition, and its title steps its marks down', () => {
  const words = 'Se invirtieron 1,250,000 euros en huertos en 2023'
  const url = 'https://example.org/afirmaciones/fondos-publicos/'
  const { date } = claim.assessment
  const [year, , day] = date.split('-')
  const assessment = citableAssessment(claim)
  expect(date).toMatch(/^2025-11-/)
  expect(references(assessment)).toEqual({
    iso690: `GLOSA. *Valoración de «${words}»* [en línea]. ${Number(day)} de noviembre de ${year} [consulta: fecha]. Disponible en: ${url}.`,
    apa: `Glosa. (${year}, ${Number(day)} de noviembre). *Valoración de «${words}»*. ${url}`,
    mla: `«Valoración de “${words}”». *Glosa*, ${Number(day)} de noviembre de ${year}, ${url}.`,
    chicago: `Glosa. «Valoración de “${words}”». ${Number(day)} de noviembre de ${year}. ${url}.`,
  })
  expect(mentions(assessment)).toMatchObject({
    apa: `(Glosa, ${year})`,
    chicago: `Glosa, «Valoración de “${words}”», ${Number(day)} de noviembre de ${year}, ${url}.`,
    mla: '(«Valoración de “Se invirtieron 1,250,000 euros en…”»)',
  })
})

describe('a source', () => {
  test('that is an official report is cited by its title and whoever published it', () => {
    expect(ofSource('boletin-ayudas')).toMatchInlineSnapshot(`
      {
        apa: *Ayudas a huertos urbanos, 2023* (N.º 7/2024). (2024). Boletín provincial, S. A. https://boletin.example/ayudas,
        chicago: «Ayudas a huertos urbanos, 2023». Boletín provincial, S. A., 1 de febrero de 2024. https://boletin.example/ayudas.,
        iso690: *Ayudas a huertos urbanos, 2023* [en línea]. Boletín provincial, S. A., 1 de febrero de 2024 [consulta: fecha]. 7/2024. Disponible en: https://boletin.example/ayudas.,
        mla: *Ayudas a huertos urbanos, 2023*. 7/2024, Boletín provincial, S. A., 1 de febrero de 2024, https://boletin.example/ayudas.,
      }
    `)
  })

  test('that is a preprint is cited by its authors as far as they are known', () => {
    expect(ofSource('estudio-manguera')).toMatchInlineSnapshot(`
      {
        apa: Moreno y otros. (2023). *El goteo en arcilla* (arXiv:2310.00117). arXiv. https://archivo.example/1234,
        chicago: Moreno y otros. «El goteo en arcilla». arXiv, 31 de octubre de 2023. https://archivo.example/1234.,
        iso690: MORENO Y OTROS. *El goteo en arcilla* [en línea]. arXiv, 31 de octubre de 2023 [consulta: fecha]. arXiv:2310.00117. Disponible en: https://archivo.example/1234.,
        mla: Moreno y otros. *El goteo en arcilla*. arXiv:2310.00117, arXiv, 31 de octubre de 2023, https://archivo.example/1234.,
      }
    `)
  })

  test('that a person signs is cited by surname', () => {
    expect(ofSource('guia-riego')).toMatchInlineSnapshot(`
      {
        apa: Zamora, I. (2024, 3 de junio). Cómo cortar un riego. *Cuaderno de riego*. https://cuaderno.example/riego,
        chicago: Zamora, Inés. «Cómo cortar un riego». *Cuaderno de riego* (blog), 3 de junio de 2024. https://cuaderno.example/riego.,
        iso690: ZAMORA, Inés. Cómo cortar un riego. *Cuaderno de riego* [en línea], 3 de junio de 2024 [consulta: fecha]. Disponible en: https://cuaderno.example/riego.,
        mla: Zamora, Inés. «Cómo cortar un riego». *Cuaderno de riego*, 3 de junio de 2024, https://cuaderno.example/riego.,
      }
    `)
  })

  test('that is a page without a date says so where the style asks for it', () => {
    expect(ofSource('mapa-vecinal')).toMatchInlineSnapshot(`
      {
        apa: [Neighbourhood map]. (s. f.). Mapa vecinal. https://mapa.example/,
        chicago: [Neighbourhood Map]. Mapa vecinal, s. f. https://mapa.example/.,
        iso690: [Neighbourhood map] [en línea]. Mapa vecinal, [sin fecha] [consulta: fecha]. Disponible en: https://mapa.example/.,
        mla: [Neighbourhood Map]. Mapa vecinal, https://mapa.example/.,
      }
    `)
  })

  test('that is a ruling is cited by its court and its day', () => {
    expect(ofSource('caso-acequia')).toMatchInlineSnapshot(`
      {
        apa: [Demanda de la Comunidad de la Acequia contra Red de Huertos] (Juzgado de Valdeoca 11 de mayo de 2024). https://juzgado.example/acequia,
        chicago: [Demanda de la Comunidad de la Acequia contra Red de Huertos] (Juzgado de Valdeoca 11 de mayo de 2024).,
        iso690: [Demanda de la Comunidad de la Acequia contra Red de Huertos] [en línea]. Juzgado de Valdeoca, 11 de mayo de 2024 [consulta: fecha]. Disponible en: https://juzgado.example/acequia.,
        mla: [Demanda de la Comunidad de la Acequia contra Red de Huertos]. Juzgado de Valdeoca, 11 de mayo de 2024, https://juzgado.example/acequia.,
      }
    `)
  })

  test('of which only the month is known has no more of a date', () => {
    expect(ofSource('planos')).toMatchInlineSnapshot(`
      {
        apa: *Planos del huerto*. (2024). Red de Huertos. https://huerto.example/planos,
        chicago: «Planos del huerto». Red de Huertos, septiembre de 2024. https://huerto.example/planos.,
        iso690: *Planos del huerto* [en línea]. Red de Huertos, septiembre de 2024 [consulta: fecha]. Disponible en: https://huerto.example/planos.,
        mla: *Planos del huerto*. Red de Huertos, septiembre de 2024, https://huerto.example/planos.,
      }
    `)
  })
})

test('every source can be cited in every style, with its year', () => {
  for (const source of corpus.sources) {
    for (const { reference } of citationsOf({ work: sourceItem(source) })) {
      const text = plainText(reference)
      expect(text).toContain(source.issued?.slice(0, 4) ?? '')
      expect(text).not.toMatch(/undefined|NaN|CSL|\[object|[\uE000-\uE003]/)
    }
  }
})

test('markup in a title is text, and so is what would be taken for our own marks', () => {
  const work = { ...citableArticle(article).work, title: 'Un <b>título</b> & \uE000otro\uE001' }
  const [{ reference } = { reference: [] }] = citationsOf({ work })
  expect(marked(reference)).toMatch(/^Un .*título.* & otro\. \*La Hoja\*/)
})

test('only ISO 690 asks for the day on which a page was read, of what can be read online', () => {
  const { work } = citableArticle(article)
  const slots = citationsOf({ work }).map(({ style, reference }) => [
    style,
    reference.filter(({ toFill }) => toFill).map(({ text }) => text),
  ])
  expect(Object.fromEntries(slots)).toEqual({ iso690: ['fecha'], apa: [], mla: [], chicago: [] })
  const onPaper = { ...work, URL: '' }
  expect(inOneLine({ work: onPaper })).not.toContain('consulta')
})
