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
import { requireCorpus } from '../../src/reading/require-corpus.ts'

const corpus = await requireCorpus(process.cwd())
const article = byId(corpus.articles, 'ia-de-codigo-abierto')
const claim = byId(corpus.claims, 'ibm-meta-mistral-abierto')
const absolute = (path: string) => `https://edicion.example${path}`

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
  const title = '[Regalar el código: IBM, Meta y Mistral ante la IA de código abierto]'
  const url = 'https://www.ibm.com/mx-es/think/news/open-source-ai-granite-3'

  test('is cited without an author, under a title in brackets, by its day and its address', () => {
    expect(references(citableArticle(article))).toEqual({
      iso690: `${title}. *IBM Think* [en línea]. IBM, 28 de octubre de 2024 [consulta: fecha]. Disponible en: ${url}.`,
      apa: `${title}. (2024, 28 de octubre). *IBM Think*. ${url}`,
      mla: `${title}. *IBM Think*, 28 de octubre de 2024, ${url}.`,
      chicago: `IBM Think. ${title}. 28 de octubre de 2024. ${url}.`,
    })
  })

  test('is named in the text or in a note with the speaker and the paragraph of a quote', () => {
    const quote = byId(corpus.quotes, 'soule-ecosistema')
    expect(mentions(citableQuote(quote))).toEqual({
      iso690: `Kate Soule, cit. en ${title}. *IBM Think* [en línea]. IBM, 28 de octubre de 2024, párr. 6 [consulta: fecha]. Disponible en: ${url}.`,
      apa: '(Soule, como se citó en [Regalar el código], 2024, párr. 6)',
      mla: '(Soule, cit. en [Regalar el código], párr. 6)',
      chicago: `Kate Soule, cit. en ${title}, *IBM Think*, 28 de octubre de 2024, párr. 6, ${url}.`,
    })
  })

  test('is named with the paragraph of a claim', () => {
    expect(mentions(citableClaim(claim))).toEqual({
      iso690: `${title}. *IBM Think* [en línea]. IBM, 28 de octubre de 2024, párr. 2 [consulta: fecha]. Disponible en: ${url}.`,
      apa: '([Regalar el código], 2024, párr. 2)',
      mla: '([Regalar el código], párr. 2)',
      chicago: `${title}, *IBM Think*, 28 de octubre de 2024, párr. 2, ${url}.`,
    })
  })

  test('in one line of plain text, says the paragraph and not the speaker', () => {
    const quote = byId(corpus.quotes, 'soule-ecosistema')
    expect(inOneLine(citableQuote(quote))).toBe(
      `${title}. IBM Think [en línea]. IBM, 28 de octubre de 2024, párr. 6 [consulta: {fecha de consulta}]. Disponible en: ${url}.`,
    )
  })
})

test('an assessment is cited as a page of this edition, and its title steps its marks down', () => {
  const words = 'empresas como IBM, Meta y Mistral AI adoptan el desarrollo de código abierto'
  const url = 'https://edicion.example/afirmaciones/ibm-meta-mistral-abierto/'
  const { date } = claim.assessment
  const [year, , day] = date.split('-')
  const assessment = citableAssessment(claim, 'Glosa', absolute)
  expect(date).toMatch(/^2026-11-/)
  expect(references(assessment)).toEqual({
    iso690: `GLOSA. *Valoración de «${words}»* [en línea]. ${Number(day)} de noviembre de ${year} [consulta: fecha]. Disponible en: ${url}.`,
    apa: `Glosa. (${year}, ${Number(day)} de noviembre). *Valoración de «${words}»*. ${url}`,
    mla: `«Valoración de “${words}”». *Glosa*, ${Number(day)} de noviembre de ${year}, ${url}.`,
    chicago: `Glosa. «Valoración de “${words}”». ${Number(day)} de noviembre de ${year}. ${url}.`,
  })
  expect(mentions(assessment)).toMatchObject({
    apa: `(Glosa, ${year})`,
    chicago: `Glosa, «Valoración de “${words}”», ${Number(day)} de noviembre de ${year}, ${url}.`,
    mla: '(«Valoración de “empresas como IBM, Meta y Mistral AI…”»)',
  })
})

describe('a source', () => {
  test('that is an official report is cited by its title and whoever published it', () => {
    const title = 'Dual-Use Foundation Models with Widely Available Model Weights Report'
    const url =
      'https://www.ntia.gov/programs-and-initiatives/artificial-intelligence/open-model-weights-report'
    const ntia = 'NTIA, Departamento de Comercio de EE.\u00A0UU.'
    expect(ofSource('ntia')).toEqual({
      iso690: `*${title}* [en línea]. ${ntia}, 30 de julio de 2024 [consulta: fecha]. Disponible en: ${url}.`,
      apa: `*${title}*. (2024). ${ntia} ${url}`,
      mla: `*${title}*. ${ntia}, 30 de julio de 2024, ${url}.`,
      chicago: `«${title}». ${ntia}, 30 de julio de 2024. ${url}.`,
    })
  })

  test('that is a preprint is cited by its authors as far as they are known', () => {
    const title = 'BadLlama: cheaply removing safety fine-tuning from Llama 2-Chat 13B'
    const url = 'https://www.emergentmind.com/articles/2311.00117'
    expect(ofSource('badllama')).toEqual({
      iso690: `GADE Y OTROS. *${title}* [en línea]. arXiv, 31 de octubre de 2023 [consulta: fecha]. arXiv:2311.00117. Disponible en: ${url}.`,
      apa: `Gade y otros. (2023). *${title}* (arXiv:2311.00117). arXiv. ${url}`,
      mla: `Gade y otros. *${title}*. arXiv:2311.00117, arXiv, 31 de octubre de 2023, ${url}.`,
      chicago: `Gade y otros. «${title}». arXiv, 31 de octubre de 2023. ${url}.`,
    })
  })

  test('that a person signs is cited by surname', () => {
    const url = 'https://about.fb.com/news/2024/07/open-source-ai-is-the-path-forward/'
    expect(ofSource('zuckerberg-2024')).toEqual({
      iso690: `ZUCKERBERG, Mark. Open Source AI is the Path Forward. *Meta* [en línea], 23 de julio de 2024 [consulta: fecha]. Disponible en: ${url}.`,
      apa: `Zuckerberg, M. (2024, 23 de julio). Open Source AI is the Path Forward. *Meta*. ${url}`,
      mla: `Zuckerberg, Mark. «Open Source AI is the Path Forward». *Meta*, 23 de julio de 2024, ${url}.`,
      chicago: `Zuckerberg, Mark. «Open Source AI is the Path Forward». *Meta* (blog), 23 de julio de 2024. ${url}.`,
    })
  })

  test('that is a page without a date says so where the style asks for it', () => {
    const title = '[Preguntas frecuentes de la Open Source AI Definition]'
    const url = 'https://hackmd.io/@opensourceinitiative/osaid-faq'
    expect(ofSource('osi-faq')).toEqual({
      iso690: `${title} [en línea]. Open Source Initiative, [sin fecha] [consulta: fecha]. Disponible en: ${url}.`,
      apa: `${title}. (s.\u00A0f.). Open Source Initiative. ${url}`,
      mla: `${title}. Open Source Initiative, ${url}.`,
      chicago: `${title}. Open Source Initiative, s.\u00A0f. ${url}.`,
    })
  })

  test('that is a ruling is cited by its court and its day', () => {
    const title = '[Auto de 11 de mayo de 2023 en Doe contra GitHub]'
    const court = 'Tribunal federal del Distrito Norte de California'
    const url =
      'https://www.docketalarm.com/cases/California_Northern_District_Court/4--22-cv-06823/DOE_1_et_al_v._GitHub_Inc._et_al/95/'
    expect(ofSource('doe-github-auto')).toEqual({
      iso690: `${title} [en línea]. ${court}, 11 de mayo de 2023 [consulta: fecha]. Disponible en: ${url}.`,
      apa: `${title} (${court} 11 de mayo de 2023). ${url}`,
      mla: `${title}. ${court}, 11 de mayo de 2023, ${url}.`,
      chicago: `${title} (${court} 11 de mayo de 2023).`,
    })
  })

  test('of which only the month is known has no more of a date', () => {
    expect(ofSource('g3-resumen-datos')).toMatchObject({
      apa: 'Part 1 Granite 3.0: The Data Powering Granite 3.0. (2024, octubre). [blog técnico].',
      iso690: 'Part 1 Granite 3.0: The Data Powering Granite 3.0. [blog técnico], octubre de 2024.',
    })
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
  expect(marked(reference)).toMatch(/^Un .*título.* & otro\. \*IBM Think\*/)
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
