import { expect, inject, test } from 'vitest'
import { attribute, elementsIn, pagesIn, textIn } from './pages.ts'

/* The page of the article that has every form of text and every kind of quotation. */

const pages = pagesIn(inject('sites').root)
const { document } = pages.find(({ path }) => path === '/articulos/cuaderno-de-la-acequia/')!
const all = elementsIn(document)
const at = (id: string) => all.find((element) => attribute(element, 'id') === id)!
const words = (node: Parameters<typeof textIn>[0]) =>
  textIn(node, (element) => attribute(element, 'data-editorial') !== undefined)
    .replace(/\s+/g, ' ')
    .trim()
const tagsIn = (id: string) => elementsIn(at(id)).map(({ tagName }) => tagName)

test('the publisher’s subheads and our titles make one outline, without a step left out', () => {
  const text = all.find((element) => attribute(element, 'class') === 'article-text')!
  const headings = elementsIn(text, ({ tagName }) => /^h[1-6]$/.test(tagName)).map((heading) => [
    heading.tagName,
    textIn(heading, (element) => element.tagName === 'a')
      .replace(/\s+/g, ' ')
      .trim(),
  ])
  expect(headings).toEqual([
    ['h2', 'Antes de empezar'],
    ['h2', 'Las cuentas claras'],
    ['h3', 'Lo que se paga'],
    ['h2', 'Lo que cuentan'],
  ])
  const printed = all.find((element) => attribute(element, 'id') === 'cuentas')!
  expect(words(at(attribute(printed, 'aria-labelledby')!))).toBe('Las cuentas claras')
})

test('lists are lists, with the numbers that were printed', () => {
  const lists = all.filter(
    (element) => /^[ou]l$/.test(element.tagName) && elementsIn(element).some(hasNumber),
  )
  expect(lists.map(({ tagName }) => tagName)).toEqual(['ul', 'ol', 'ol', 'ul'])
  expect(attribute(lists[2]!, 'start')).toBe('3')
})

const hasNumber = (element: (typeof all)[number]) => /^p-\d+$/.test(attribute(element, 'id') ?? '')

test('a table has heads of columns, and can be scrolled with the keyboard', () => {
  const heads = elementsIn(at('p-14'), ({ tagName }) => tagName === 'th')
  expect(heads.map((head) => [words(head), attribute(head, 'scope')])).toEqual([
    ['Finca', 'col'],
    ['Litros', 'col'],
    ['Precio', 'col'],
  ])
  const frame = elementsIn(at('p-14'), ({ tagName }) => tagName === 'section')[0]!
  expect([attribute(frame, 'tabindex'), attribute(frame, 'aria-label')]).toEqual([
    '0',
    'Tabla, párrafo 14',
  ])
})

test('verse has its lines, emphasis, links and raised signs their elements', () => {
  expect(tagsIn('p-19').filter((tag) => tag === 'br')).toHaveLength(3)
  expect(tagsIn('p-1')).toEqual(expect.arrayContaining(['em', 'strong', 'sub', 'sup']))
  const link = elementsIn(at('p-1'), ({ tagName }) => tagName === 'a').find(
    (element) => words(element) === 'cuarenta fincas',
  )!
  expect(attribute(link, 'href')).toBe('https://lahoja.example/fincas?orden=norte')
})

test('the sign of a footnote leads to the footnote, and back', () => {
  const signsIn = (id: string) =>
    elementsIn(at(id), (element) => attribute(element, 'class') === 'footnote-sign').map((sign) => [
      textIn(sign).trim(),
      attribute(sign, 'href'),
      attribute(sign, 'aria-label'),
    ])
  expect(signsIn('p-1')).toEqual([['[1]', '#p-28', 'Nota 1 del editor']])
  expect(signsIn('p-28')).toEqual([['[1]', '#p-1', 'Volver a la llamada de la nota 1']])
})

test('an image is said to be there, in words of ours, above its caption', () => {
  const figure = all.find(({ tagName }) => tagName === 'figure')!
  expect(words(figure)).toBe('La lápida del arco, de 1887. Foto: Archivo de la vega.')
  expect(textIn(figure).replace(/\s+/g, ' ')).toContain(
    'Imagen, que aquí no se reproduce: Un arco de ladrillo con una lápida encima',
  )
})

test('words in another language say which, and their direction, wherever they stand', () => {
  const spoken = (element: (typeof all)[number]) => [
    attribute(element, 'lang'),
    attribute(element, 'dir'),
  ]
  expect(spoken(at('cita-haddad-arabe'))).toEqual(['ar', 'rtl'])
  expect(spoken(at('cita-haddad-ingles'))).toEqual(['en', undefined])
  expect(spoken(at('cita-poza-copla'))).toEqual([undefined, undefined])
  for (const path of [
    '/citas/haddad-arabe/',
    '/citas/',
    '/temas/agua/',
    '/entidades/omar-haddad/',
  ]) {
    const page = pages.find((one) => one.path === path)!
    const arabic = elementsIn(page.document, (element) => attribute(element, 'lang') === 'ar')
    expect(arabic.length, path).toBeGreaterThan(0)
    for (const element of arabic) expect(spoken(element), path).toEqual(['ar', 'rtl'])
  }
})
