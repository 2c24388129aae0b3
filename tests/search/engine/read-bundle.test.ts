import { expect, test } from 'vitest'
import { aBundle, anItem, opened, spanned, textOf } from '../a-bundle.ts'

test('has the words of each thing', () => {
  const { items } = opened(
    aBundle([
      { words: 'Abrir es compartir.' },
      { name: 'Licencias', words: 'Qué permite cada una.' },
    ]),
  )
  expect(items.map(({ texts }) => texts.map(textOf))).toEqual([
    ['Abrir es compartir'],
    ['Qué permite cada una'],
  ])
  expect(items.map(({ name }) => textOf(name))).toEqual(['', 'Licencias'])
})

test('has the fragments of a quote apart', () => {
  const quote = anItem({ kind: 'cita', words: ['Abrir es compartir', 'Y compartir es crecer'] })
  expect(quote.texts.map(textOf)).toEqual(['Abrir es compartir', 'Y compartir es crecer'])
  expect(quote.spans.map((span) => spanned(quote.bundle, span))).toEqual([
    'Abrir es compartir',
    'Y compartir es crecer',
  ])
})

test('has a quote without the words around it that touch it', () => {
  const { items } = opened(
    aBundle([
      { words: 'Es así—“Abrir es compartir”—dijo Ana.' },
      { kind: 'cita', words: 'Abrir es compartir' },
    ]),
  )
  expect(textOf(items[1]!.texts[0]!)).toBe('Abrir es compartir')
})

test('has each of the other names apart', () => {
  const { aliases } = anItem({ kind: 'entidad', aliases: 'Facebook, Meta AI, Meta Platforms' })
  expect(aliases.map(textOf)).toEqual(['Facebook', 'Meta AI', 'Meta Platforms'])
})

test('says who speaks and in what role', () => {
  const quote = anItem(
    { kind: 'cita', words: 'Abrir', person: 'ana', role: 'directora del laboratorio' },
    { people: { ana: 'Ana Ruiz' } },
  )
  expect(quote.who.text).toBe('Ana Ruiz, directora del laboratorio')
  expect(textOf(quote.who.words)).toBe('Ana Ruiz directora del laboratorio')
})

test('has nobody where nobody speaks', () => {
  expect(anItem({ words: 'Abrir' }).who).toEqual({ text: '', words: [] })
})

test('can be found by its kind, its verdict and its themes, in words', () => {
  const claim = anItem(
    {
      kind: 'afirmación',
      words: 'Crece',
      subkind: 'hecho comprobable',
      verdict: 'sin verificar',
      themes: ['datos', 'riesgos'],
    },
    { themes: { datos: 'Licencias y datos', riesgos: 'Riesgos' } },
  )
  expect(textOf(claim.labels)).toBe('afirmación hecho comprobable sin verificar')
  expect(textOf(claim.themesInWords)).toBe('Licencias y datos Riesgos')
})

test('knows the paragraph that a passage stands in', () => {
  const { items } = opened(
    aBundle([
      { id: '7', words: 'Otra cosa.' },
      { id: '8', words: 'Ana dice: “Abrir es compartir”.' },
      { kind: 'cita', words: 'Abrir es compartir', paragraphs: [8] },
    ]),
  )
  expect(items.map(({ place }) => textOf(place))).toEqual(['', '', 'Ana dice Abrir es compartir'])
})

test('keeps the things in their order', () => {
  const { items } = opened(aBundle([{ words: 'uno' }, { words: 'dos' }, { words: 'tres' }]))
  expect(items.map(({ order }) => order)).toEqual([0, 1, 2])
})
