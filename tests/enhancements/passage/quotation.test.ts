import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import type { Copyable } from '../../../src/enhancements/passage/copyable.ts'
import { quotationOf, sharedOf } from '../../../src/enhancements/passage/quotation.ts'
import { elementsIn, textIn } from '../../site/pages.ts'

const passage: Copyable = {
  name: 'Cita de Ana Ruiz',
  url: 'https://edicion.example/articulos/nota/#cita-ana-abrir',
  urlOfWords: 'https://edicion.example/articulos/nota/#cita-ana-abrir:~:text=Abrir',
  words: 'Abrir es compartir […] Y compartir es crecer',
  who: 'Ana Ruiz, directora del laboratorio',
  assessment: undefined,
  byline: 'Ana Ruiz, en El Diario, 28 de octubre de 2024',
  citation: 'El Diario, 28 de octubre de 2024, párr. 2 [consulta: {fecha de consulta}].',
  citeUrl: 'https://edicion.example/citas/ana-abrir/#citar',
}

test('the words come with who says them, the citation, the address and the day', () => {
  expect(quotationOf(passage, '2026-11-23').text).toBe(
    `«Abrir es compartir […] Y compartir es crecer»
— Ana Ruiz, directora del laboratorio.
El Diario, 28 de octubre de 2024, párr. 2 [consulta: 23 de noviembre de 2026].
Edición anotada de Glosa: https://edicion.example/articulos/nota/#cita-ana-abrir [consulta: 23 de noviembre de 2026].`,
  )
})

test('the rich text says the same, as a quotation with its source', () => {
  const { text, html } = quotationOf(passage, '2026-11-23')
  const parsed = parseFragment(html)
  const [quotation] = elementsIn(parsed, ({ tagName }) => tagName === 'blockquote')
  expect(quotation?.attrs).toEqual([{ name: 'cite', value: passage.url }])
  expect(textIn(quotation!)).toBe('«Abrir es compartir […] Y compartir es crecer»')
  expect(textIn(parsed)).toBe(text.replaceAll('\n', ''))
})

test('a claim does not travel without the verdict, in either format', () => {
  const claim = {
    ...passage,
    who: 'Afirmación del artículo',
    assessment: 'Valoración de Glosa, 22 de noviembre de 2026: refutado.',
  }
  const said = '— Afirmación del artículo. Valoración de Glosa, 22 de noviembre de 2026: refutado.'
  const { text, html } = quotationOf(claim, '2026-11-23')
  expect(text.split('\n')[1]).toBe(said)
  expect(html).toContain(`</blockquote><p>${said}</p>`)
})

test('a quote that is translated says so, beside who says it', () => {
  const translation = 'Traducción: las palabras en inglés no constan.'
  const line =
    '— Ana Ruiz, directora del laboratorio. Traducción: las palabras en inglés no constan.'
  expect(quotationOf({ ...passage, translation }, '2026-11-23').text.split('\n')).toContain(line)
  expect(sharedOf({ ...passage, translation }).text).toContain(translation)
})

test('quotation marks within the words are those of the next level, on every line', () => {
  const words = 'El acta dice que la «calma» volvió,\ny ella, que "nada de «calma»".'
  const quoted = '«El acta dice que la “calma” volvió,\ny ella, que “nada de ‘calma’”.»'
  expect(quotationOf({ ...passage, words }, '2026-11-23').text).toContain(quoted)
  expect(sharedOf({ ...passage, words }).text).toContain(quoted)
})

test('a paragraph has no line for who says it', () => {
  const { text } = quotationOf({ ...passage, who: undefined }, '2026-11-23')
  expect(text).toMatch(/^«.+»\nEl Diario/)
})

test('signs of markup in the words are words', () => {
  const words = 'a < b && c <img src=x onerror=alert(1)>'
  const { html } = quotationOf({ ...passage, words }, '2026-11-23')
  const parsed = parseFragment(html)
  expect(textIn(parsed)).toContain(`«${words}»`)
  expect(elementsIn(parsed).map(({ tagName }) => tagName)).toEqual([
    'blockquote',
    'p',
    'p',
    'p',
    'p',
    'a',
  ])
})

test('a section, whose heading is ours, is no quotation, and nothing of it the publisher’s', () => {
  const section = {
    ...passage,
    name: 'Sección «Dos voces»',
    url: 'https://edicion.example/articulos/nota/#voces',
    words: undefined,
    who: undefined,
    citation: 'El Diario, 28 de octubre de 2024, párrs. 1-2 [consulta: {fecha de consulta}].',
  }
  const { text, html } = quotationOf(section, '2026-11-23')
  expect(text).toBe(
    `Sección «Dos voces», así titulada en la edición anotada de Glosa: https://edicion.example/articulos/nota/#voces [consulta: 23 de noviembre de 2026].
Texto del artículo que abarca: El Diario, 28 de octubre de 2024, párrs. 1-2 [consulta: 23 de noviembre de 2026].`,
  )
  expect(html).not.toContain('blockquote')
  expect(textIn(parseFragment(html))).toBe(text.replace('\n', ''))
})

test('what is shared names who speaks and where, in the title and in the text', () => {
  expect(sharedOf(passage)).toEqual({
    title: 'Ana Ruiz, en El Diario, 28 de octubre de 2024',
    text: '«Abrir es compartir […] Y compartir es crecer» — Ana Ruiz, en El Diario, 28 de octubre de 2024.',
    url: passage.url,
  })
  const assessment = 'Valoración de Glosa, 22 de noviembre de 2026: refutado.'
  expect(sharedOf({ ...passage, assessment }).text).toMatch(/de 2024\. Valoración .*: refutado\.$/)
  const section = { ...passage, words: undefined, byline: 'Sección «Dos voces» de Glosa' }
  expect(sharedOf(section)).toMatchObject({ text: 'Sección «Dos voces» de Glosa' })
})
