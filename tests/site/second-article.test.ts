import { expect, inject, test } from 'vitest'
import { attribute, elementsIn, pagesIn, textIn } from './pages.ts'

const pages = pagesIn(inject('sites').root)
const pageAt = (path: string) => pages.find((page) => page.path === path)!
const wordsOf = (path: string) => textIn(pageAt(path).document).replace(/\s+/g, ' ')

test('the articles are on the front page, the newer ones first', () => {
  const titles = elementsIn(pageAt('/').document, ({ tagName }) => /^h[23]$/.test(tagName)).map(
    (heading) => textIn(heading).trim(),
  )
  const newer = titles.indexOf('Regalar las llaves: el huerto de la estación ante la ciudad')
  const older = titles.indexOf('Un taller de ejemplo')
  expect(newer).toBeGreaterThanOrEqual(0)
  expect(older).toBeGreaterThan(newer)
})

test('a shared theme gathers the passages of both, each under its article', () => {
  const words = wordsOf('/temas/vecindario/')
  expect(words).toContain('ha abierto sus puertas este lunes')
  expect(words).toContain('El huerto abierto va a permitir más ideas en más barrios')
})

test.each(['/temas/vecindario/', '/temas/llaves/', '/entidades/ana-ejemplo/'])(
  'every strip and every passage of %s stands under the title of its article',
  (path) => {
    const { document } = pageAt(path)
    const headings = elementsIn(document, ({ tagName }) => tagName === 'h3').map((heading) =>
      textIn(heading).replace(/\s+/g, ' ').trim(),
    )
    const strips = elementsIn(
      document,
      (element) => attribute(element, 'class')?.split(' ').includes('strip') === true,
    ).map((strip) => attribute(strip, 'aria-label') ?? '')
    expect(strips.length).toBeGreaterThan(0)
    const titles = [
      'Regalar las llaves: el huerto de la estación ante la ciudad',
      'Un taller de ejemplo',
    ]
    for (const title of titles) {
      const times = strips.filter((name) => name.includes(title)).length
      // Above its strip, and above its passages; a person's page also has where they are named.
      const own = headings.filter((heading) => heading === `En ${title}`).length
      expect(own).toBe(times * (path.startsWith('/entidades/') ? 3 : 2))
    }
  },
)

test('a fact that bears on two articles is told to an article of its own claims, and names both elsewhere', () => {
  const factOn = (path: string) => {
    const facts = elementsIn(pageAt(path).document, ({ tagName }) => tagName === 'li')
    const words = facts.map((fact) => textIn(fact).replace(/\s+/g, ' '))
    return words.find((text) => /^ ?Enero .*qué se paga en el huerto/.test(text))!
  }
  const ofSecond = factOn('/articulos/taller-de-ejemplo/')
  expect(ofSecond).toContain('unos 10 meses después')
  expect(ofSecond).toMatch(/Debilita: «lo demás[^»]*»Según/)

  const ofTheme = factOn('/temas/permisos/')
  expect(ofTheme).not.toContain('meses después')
  expect(ofTheme).toMatch(/«[^»]*» .*\(Regalar las llaves.*«[^»]*» .*\(Un taller de ejemplo\)/)
})

test('the page of a quote says what it claims, with the verdict, before anything about it', () => {
  const words = wordsOf('/citas/ejemplo-sin-conexion/')
  const order = ['Lo que afirma en ella', 'opinión o pronóstico', 'En su párrafo'].map((part) =>
    words.indexOf(part),
  )
  expect(order).not.toContain(-1)
  expect(order).toEqual(order.toSorted((one, other) => one - other))
})

test('a claim that repeats or contradicts one of another article says so on both pages', () => {
  expect(wordsOf('/afirmaciones/treinta-parcelas/')).toMatch(
    /La contradice: ?«reparte 300 parcelas entre sus vecinos».*refutado.*Regalar las llaves.*La Hoja, 28 de octubre de 2024/,
  )
  expect(wordsOf('/afirmaciones/trescientas-parcelas/')).toMatch(
    /La contradice: ?«reparte 30 parcelas».*confirmado.*La ribera gasta la mitad de agua, El Cauce/,
  )
  expect(wordsOf('/afirmaciones/sanz-goteo/')).toContain('Repite esta:')
  expect(wordsOf('/afirmaciones/goteo-mitad/')).toContain('La repite:')
  expect(wordsOf('/articulos/agua-de-la-ribera/')).toMatch(
    /La contradice: «reparte 300 parcelas entre…» \(Regalar las llaves[^)]*: refutado\)/,
  )
})

test('its speaker has a page, with quotes from two paragraphs', () => {
  const words = wordsOf('/entidades/ana-ejemplo/')
  expect(words).toContain('Nadie tiene que pedir permiso')
  expect(words).toContain('Volveremos')
})

test('a claim page keeps the verdict that stood before', () => {
  expect(wordsOf('/afirmaciones/taller-abierto/')).toMatch(
    /Registro de veredictos.*refutado.*4 de marzo de 2025 sin verificar/s,
  )
})

test('words that were corrected where they stand are told on their page, with those before', () => {
  const claim = wordsOf('/afirmaciones/taller-abierto/')
  expect(claim).toContain(
    'El 2 de mayo de 2025 se corrigió la razón. Antes: «No hay programa». Lo había, y no se había visto.',
  )
  expect(claim).toMatch(
    /se corrigió qué aporta «Programa .* Antes: «Sitúa la apertura en miércoles»/,
  )
  expect(wordsOf('/citas/ejemplo-volveremos/')).toContain(
    'se corrigió quién habla. Antes: «Marta Vela».',
  )
  expect(wordsOf('/correcciones/')).toMatch(
    /Antes: «No hay programa»\. ?Ahora: «No se había visto el programa»\. ?Lo había/,
  )
})

test('markup in a title of a source is shown, not obeyed', () => {
  expect(wordsOf('/fuentes/')).toContain('«Programa <b>del</b> taller & “más”»')
})

test('who signs is named above the text, by a link if they have a page, and on that page', () => {
  const { document } = pageAt('/articulos/taller-de-ejemplo/')
  const [label] = elementsIn(document, ({ tagName }) => tagName === 'header')
    .filter((header) => attribute(header, 'class') === 'article-head')
    .flatMap((header) => elementsIn(header, (p) => attribute(p, 'class') === 'label'))
  expect(textIn(label!).replace(/\s+/g, ' ')).toContain('Firman Nora de la Vega Ruiz y Ana Ejemplo')
  const links = elementsIn(label!, ({ tagName }) => tagName === 'a').map((link) => textIn(link))
  expect(links).toContain('Ana Ejemplo')
  expect(links).not.toContain('Nora de la Vega Ruiz')
  expect(wordsOf('/entidades/ana-ejemplo/')).toMatch(/Lo que firma ?Un taller de ejemplo/)
})

test('a date to the month is told as such, wherever it stands', () => {
  for (const path of [
    '/articulos/taller-de-ejemplo/',
    '/articulos/',
    '/citas/ejemplo-volveremos/',
  ]) {
    const times = elementsIn(pageAt(path).document, ({ tagName }) => tagName === 'time')
    const told = times.find((time) => attribute(time, 'datetime') === '2024-03')
    expect(told && textIn(told), path).toBe('marzo de 2024')
  }
})
