import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, inject, test } from 'vitest'
import { labelOf, verdicts } from '../../src/edition/verdicts.ts'
import { attribute, elementsIn, pagesIn, textIn } from './pages.ts'

const { root } = inject('sites')
const pages = new Map(pagesIn(root).map(({ path, document }) => [path, document]))

/** The texts below a node, one for each element that has some. */
function textsIn(node: Parameters<typeof elementsIn>[0]): string[] {
  return 'childNodes' in node ? node.childNodes.flatMap(textsIn) : [textIn(node)]
}

/** The text of the first element of a class or an id on a page, its spaces as a reader sees them. */
function words(path: string, name: string): string {
  const [element] = elementsIn(pages.get(path)!, ({ attrs }) =>
    attrs.some(
      (attr) =>
        (attr.name === 'class' && attr.value.split(' ').includes(name)) ||
        (attr.name === 'id' && attr.value === name),
    ),
  )
  return element ? textsIn(element).join(' ').replaceAll(/\s+/g, ' ').trim() : ''
}

const claim = (id: string) => `/afirmaciones/${id}/`

test('an imprecise claim says in which direction, and where that is explained', () => {
  const path = claim('sanz-donde-quieran')
  expect(words(path, 'standing')).toBe('Impreciso · exagera')
  const links = elementsIn(pages.get(path)!, ({ tagName }) => tagName === 'a')
  expect(links.map((link) => attribute(link, 'href'))).toContain('/metodo/#fallo-exagera')
  expect(words('/metodo/', 'fallo-exagera')).toMatch(
    /^exagera .*pueden plantar.* Dice más de lo que/,
  )
  expect(words(claim('licencia-general'), 'standing')).toBe('Refutado')
})

test('the fault stands after the verdict wherever the verdict does', () => {
  expect(words('/articulos/huerto-de-la-estacion/', 'gloss')).toMatch(
    /impreciso · omite Se entregan/,
  )
  expect(words('/afirmaciones/', 'impreciso')).toContain('Se entregan con una fianza Omite')
  expect(words('/temas/llaves/', 'in-order')).toContain(
    'impreciso · omite Se entregan con una fianza',
  )
})

test('the right words stand below those of the article, and are no words of its', () => {
  const path = claim('licencia-general')
  expect(words(path, 'correction')).toBe('Dice pública general Lo que consta no comercial')
  const ours = elementsIn(
    pages.get(path)!,
    (element) => attribute(element, 'data-editorial') === '',
  )
  expect(ours.map((element) => textIn(element))).toContain('no comercial')
  expect(words(claim('ahorro-litros'), 'correction')).toBe('')
})

test('the log says what each assessment changed, the newest too', () => {
  expect(words(claim('licencia-general'), 'log')).toMatch(
    /^22 de noviembre de 2025 refutado El que está vigente\. Qué cambia: Se ha visto el texto.* 1 de marzo de 2025 sin verificar Aún no se había visto/,
  )
})

test.each([
  ['sanz-donde-quieran', 'Nada en las fuentes consultadas la respalda ni la contradice del todo'],
  ['licencia-general', 'A favorNada en las fuentes consultadas.'],
  ['bancales-8-2', 'En contraNada en las fuentes consultadas.'],
])('%s says what its sources do not', (id, sentence) => {
  expect(textIn(pages.get(claim(id))!)).toContain(sentence)
})

test('of an opinion nothing is said that its sources could not do', () => {
  expect(textIn(pages.get(claim('ciudad-mas-verde'))!)).not.toMatch(/nada en las fuentes/i)
})

test('an article says before its text what holds, and after it what it leaves out', () => {
  const path = '/articulos/huerto-de-la-estacion/'
  expect(words(path, 'bottom-line')).toMatch(/^En dos frases La asociación abre su huerto/)
  const end = words(path, 'article-end')
  expect(end).toMatch(/Lo que el artículo no cuenta El huerto tiene lista de espera/)
  const [source] = /(?<=Alianza de Huertos )\[\d+\]/.exec(end)!
  const links = elementsIn(pages.get(path)!, ({ tagName }) => tagName === 'a')
  const link = links.find((each) => textIn(each).includes(`Alianza de Huertos ${source}`))!
  expect(attribute(link, 'href')).toBe('#fuente-acta-asamblea')
  expect(words('/articulos/taller-de-ejemplo/', 'bottom-line')).toBe('')
})

test('the method has the rules, each with an address of its own', () => {
  expect(words('/metodo/', 'regla-las-palabras-impresas')).toMatch(
    /^Las palabras impresas Si la traducción/,
  )
})

test('what readers read calls a verdict by its name for readers, and only data by its value', () => {
  const renamed = verdicts.filter((verdict) => labelOf(verdict) !== verdict)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(html|md|xml|txt)$|(^novedades|\/pasajes)\.json$/.test(file))
    .filter((file) => !file.startsWith('datos/'))
  const saying = (names: readonly string[]) =>
    files.filter((file) => {
      const text = readFileSync(path.join(root, file), 'utf8')
      return names.some((name) => text.includes(name))
    })
  expect(saying(renamed)).toEqual([])
  expect(saying(renamed.map(labelOf)).length).toBeGreaterThan(5)
  for (const verdict of renamed) {
    expect(textIn(pages.get('/datos/')!)).toMatch(
      new RegExp(`${verdict}[^]*En las páginas se lee «${labelOf(verdict)}»`),
    )
  }
})
