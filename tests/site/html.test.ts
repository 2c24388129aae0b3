import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { expect, inject, test } from 'vitest'
import { foreignLanguageOfTitle } from '../../src/corpus/title-of-source.ts'
import { anEdition } from '../an-edition.ts'
import { invalidIn } from './invalid-in.ts'
import { attribute, elementsIn, pagesIn, textIn } from './pages.ts'

const { quotes, sources } = await anEdition()
const pages = pagesIn(inject('sites').root)

test('every page is valid HTML', async () => {
  expect(await invalidIn(pages)).toEqual([])
})

test('every page is in Spanish, has one main heading, a title and a description of its own', () => {
  const titles = new Set<string>()
  for (const page of pages) {
    const one = (accepts: Parameters<typeof elementsIn>[1]) => elementsIn(page.document, accepts)
    expect(attribute(one(({ tagName }) => tagName === 'html')[0]!, 'lang'), page.path).toBe('es')
    expect(
      one(({ tagName }) => tagName === 'h1'),
      page.path,
    ).toHaveLength(1)
    expect(
      one(({ tagName }) => tagName === 'main'),
      page.path,
    ).toHaveLength(1)
    const description = one((element) => attribute(element, 'name') === 'description')[0]!
    expect(attribute(description, 'content')!.length, page.path).toBeGreaterThan(20)

    const title = textIn(one(({ tagName }) => tagName === 'title')[0]!)
    expect(titles, `${page.path}: ${title}`).not.toContain(title)
    titles.add(title)
  }
})

test('headings go down one level at a time', () => {
  for (const page of pages) {
    const levels = elementsIn(page.document, ({ tagName }) => /^h[1-6]$/.test(tagName)).map(
      ({ tagName }) => Number(tagName.slice(1)),
    )
    levels.reduce((above, level) => {
      expect(level, `${page.path}: ${levels.join(' ')}`).toBeLessThanOrEqual(above + 1)
      return level
    }, 0)
  }
})

test('every page but the front page shows a way back', () => {
  for (const page of pages.filter(({ path }) => path !== '/')) {
    const trail = elementsIn(
      page.document,
      (nav) => attribute(nav, 'aria-label') === 'Ruta de la página',
    )
    expect(trail, page.path).toHaveLength(1)
  }
})

test('no page may run WebAssembly or anything inline or from elsewhere', () => {
  for (const page of pages) {
    const policy = elementsIn(
      page.document,
      (meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy',
    )[0]!
    const content = attribute(policy, 'content')!
    expect(content, page.path).not.toMatch(/unsafe-(inline|eval|hashes)|wasm/)
    expect(content, page.path).not.toMatch(/https?:|data:|\*/)
  }
})

test('nothing is styled or scripted inline; data is no script', () => {
  for (const page of pages) {
    const inline = elementsIn(page.document, (element) =>
      element.attrs.some(({ name }) => name === 'style' || name.startsWith('on')),
    )
    expect(inline, page.path).toEqual([])
    expect(page.html, page.path).not.toMatch(
      /<style|<script(?![^>]*\s(src=|type="application\/ld\+json"))/,
    )
  }
})

test('every title, wording and role in another language says so wherever it is printed', () => {
  const foreign = [
    ...sources.map((source) => ({ text: source.title, lang: foreignLanguageOfTitle(source) })),
    ...quotes.flatMap(({ original, roleOriginal }) =>
      [original, roleOriginal].map((words) => ({ text: words?.text, lang: words?.language })),
    ),
  ].flatMap(({ text, lang }) => (text && lang ? [{ text, lang }] : []))
  expect(foreign.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['The station garden', 'Neighbourhood map']),
  )

  const seen = new Set<string>()
  const unmarked = pages.flatMap(({ path, document }) =>
    elementsIn(document, ({ tagName }) => tagName !== 'script').flatMap((element) => {
      const own = element.childNodes.filter(({ nodeName }) => nodeName === '#text')
      const printed = own.map((node) => textIn(node)).join('')
      return foreign
        .filter(({ text }) => printed.includes(text))
        .flatMap(({ text, lang }) => {
          seen.add(text)
          const actual = languageOf(element)
          return actual === lang ? [] : [`${path} has “${text}” as ${String(actual)}`]
        })
    }),
  )
  expect(unmarked).toEqual([])
  expect([...seen].toSorted()).toEqual([...new Set(foreign.map(({ text }) => text))].toSorted())
})

test('the record of a source says how it was read, and where it is', () => {
  const bibliography = pages.find(({ path }) => path === '/fuentes/')!.document
  const recordOf = (id: string) => {
    const [record] = elementsIn(bibliography, (it) => attribute(it, 'id') === `fuente-${id}`)
    return textIn(record!).replace(/\s+/g, ' ')
  }
  expect(recordOf('contador')).toContain(
    'Leída en una reproducción: el archivo de Ejemplo, que copia las lecturas. Lo que se leyó:',
  )
  expect(recordOf('contador')).toContain('documento · copia que se leyó · copia que no cambia')
  expect(recordOf('acta-asamblea')).toContain('Dónde está: En la secretaría de la Alianza')
  expect(recordOf('mapa-vecinal')).toContain('en inglés · documento')
  expect(recordOf('mapa-vecinal')).toContain('Título deducido de la dirección. Leída entera.')
})

test('a claim says how its evidence was read, and what later facts do to it', () => {
  const textOf = (claim: string) => {
    const page = pages.find(({ path }) => path === `/afirmaciones/${claim}/`)!
    return textIn(page.document).replace(/\s+/g, ' ')
  }
  expect(textOf('trescientas-parcelas')).toContain('Primaria, leída en parte. Dónde está:')
  expect(textOf('licencia-general')).toContain('Debilita esta afirmación.')
})

function languageOf(element: Tree.Element): string | undefined {
  const { parentNode } = element
  return (
    attribute(element, 'lang') ??
    (parentNode && 'tagName' in parentNode ? languageOf(parentNode) : undefined)
  )
}
