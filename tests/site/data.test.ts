import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, inject, test } from 'vitest'
import { allDataFiles } from '../../src/edition/paths.ts'
import { datasets } from '../../src/exports/datasets.ts'
import { claimKindRows } from '../../src/edition/closed-lists.ts'
import { verdictRows } from '../../src/edition/verdicts.ts'
import { anEdition, inventedEdition } from '../an-edition.ts'
import { basePath, siteUrl } from './global-setup.ts'
import { attribute, elementsIn, pagesIn, textIn } from './pages.ts'

const { root, base } = inject('sites')
const originalOf = (article: string) =>
  readFileSync(path.join(inventedEdition, `content/articles/${article}/original.txt`))
const originalText = originalOf('huerto-de-la-estacion').toString()
const original = originalText.split('\n')

interface Item {
  id: string
  url: string
  text: string
  article: string
  paragraph: number
  themes: string[]
}

/** What a file of data says of one article. */
function read<T>(site: string, file: string, article = 'huerto-de-la-estacion'): (Item & T)[] {
  const items = JSON.parse(readFileSync(path.join(site, 'datos', file), 'utf8')) as (Item & T)[]
  return items.filter((item) => item.article === article)
}

test('the quotes are there with their fields, their words exact, their addresses absolute', () => {
  const quotes = read<{ speaker: string; fragments: string[] }>(base, 'citas.json')
  for (const { id, url, text, paragraph, fragments, themes } of quotes) {
    expect(url).toBe(`${siteUrl}${basePath}citas/${id}/`)
    expect(themes.length).toBeGreaterThan(0)
    expect(original[paragraph - 1]).toContain(fragments[0])
    for (const fragment of fragments) {
      expect(text).toContain(fragment)
      expect(originalText).toContain(fragment)
    }
  }
  expect(quotes.map(({ speaker, fragments }) => [speaker, fragments.length])).toEqual([
    ['Marta Vela', 2],
    ['Iván Ortiz', 2],
    ['Lucía Sanz', 2],
    ['Noé Núñez', 1],
  ])
})

test('the claims are there with their fields and their words exact', () => {
  const claims = read<{ claimant: string; kind: string; verdict: string }>(
    base,
    'afirmaciones.json',
  )
  expect(claims).toHaveLength(20)
  for (const { id, url, text, paragraph, claimant, kind, verdict } of claims) {
    expect(url).toBe(`${siteUrl}${basePath}afirmaciones/${id}/`)
    expect(original[paragraph - 1]).toContain(text)
    expect([claimant, kind, verdict].every((value) => value.length > 0)).toBe(true)
  }
})

test('a changed verdict keeps the one before it', () => {
  const claims = read<{ verdict: string; assessments: { date: string; verdict: string }[] }>(
    root,
    'afirmaciones.json',
    'taller-de-ejemplo',
  )
  const changed = claims.find(({ id }) => id === 'taller-abierto')!
  expect(changed.verdict).toBe('refutado')
  expect(changed.assessments.map(({ date, verdict }) => [date, verdict])).toEqual([
    ['2025-06-01', 'refutado'],
    ['2025-03-04', 'sin verificar'],
  ])
})

/** What the archive of a version is called. */
const archiveNameOf = (version: string) => `glosa-${version.replace('+', '-')}.zip`

const sites = [
  { site: 'root', folder: root, url: `${siteUrl}/` },
  { site: 'base', folder: base, url: `${siteUrl}${basePath}` },
]

describe.each(sites)('in the site “$site”', ({ folder, url }) => {
  const file = (below: string) => path.join(folder, below)
  const parse = (below: string) => JSON.parse(readFileSync(file(below), 'utf8')) as unknown
  /** The file that is served at an address of the site. */
  const at = (address: string) => file(address.slice(url.length))
  const pages = pagesIn(folder)

  test('every file of data is there', () => {
    expect(allDataFiles().filter((below) => !existsSync(file(below)))).toEqual([])
  })

  test.each(datasets.map(({ name }) => name))(
    '%s.json is what its published schema says, and the schema is where it says it is',
    (name) => {
      const schema = parse(`datos/esquemas/${name}.schema.json`) as { $id: string }
      expect(at(schema.$id)).toBe(file(`datos/esquemas/${name}.schema.json`))
      const validate = new Ajv2020({ allErrors: true, formats: fullFormats }).compile(schema)
      validate(parse(`datos/${name}.json`))
      expect(validate.errors).toBe(null)
    },
  )

  test.each(['citas', 'afirmaciones'])('each of %s is by itself what it is in the list', (name) => {
    const list = parse(`datos/${name}.json`) as { id: string }[]
    for (const item of list) {
      expect(parse(`${name}/${item.id}/index.json`)).toEqual(item)
      const page = pages.find((each) => each.path === `/${name}/${item.id}/`)!
      const alternates = elementsIn(page.document, (link) => attribute(link, 'rel') === 'alternate')
        .filter((link) => attribute(link, 'type') === 'application/json')
        .map((link) => new URL(attribute(link, 'href')!, url).href)
      expect(alternates).toEqual([`${url}${name}/${item.id}/index.json`])
    }
  })

  test("the publisher's text is served byte for byte", () => {
    for (const { id } of parse('datos/articulos.json') as { id: string }[]) {
      const served = readFileSync(file(`articulos/${id}/original.txt`))
      expect(served.equals(originalOf(id)), id).toBe(true)
    }
  })

  test('every place that the articles name holds the words', () => {
    interface Placed {
      text: string
      start: number
      end: number
    }
    const articles = parse('datos/articulos.json') as {
      originalUrl: string
      paragraphs: (Placed & { passages: Placed[] })[]
    }[]
    for (const { originalUrl, paragraphs } of articles) {
      const points = Array.from(readFileSync(at(originalUrl), 'utf8'))
      for (const { text, start, end } of paragraphs.flatMap((p) => [p, ...p.passages])) {
        expect(points.slice(start, end).join('')).toBe(text)
      }
    }
  })

  test('every annotation finds its words once, and at its place', () => {
    interface Selector {
      exact: string
      prefix: string
      suffix: string
      start: number
      end: number
    }
    const { first } = parse('datos/anotaciones.jsonld') as {
      first: { items: { id: string; target: { source: string; selector: Selector[] }[] }[] }
    }
    for (const { id, target } of first.items) {
      const { source, selector } = target[0]!
      const { exact, prefix, suffix, start, end } = Object.assign({}, ...selector) as Selector
      const original = readFileSync(at(source), 'utf8')
      expect(original.split(prefix + exact + suffix), id).toHaveLength(2)
      expect(Array.from(original).slice(start, end).join(''), id).toBe(exact)
    }
  })

  test('the data package says of every file how large it is, and what its checksum is', () => {
    const { version, resources } = parse('datos/datapackage.json') as {
      version: string
      resources: { path: string; bytes: number; hash: string }[]
    }
    const found = resources.map((resource) => {
      const bytes = readFileSync(at(new URL(resource.path, `${url}datos/`).href))
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return { ...resource, bytes: bytes.length, hash: `sha256:${sha256}` }
    })
    expect(found).toEqual(resources)

    const described = resources.map((resource) => path.basename(resource.path))
    const published = readdirSync(file('datos'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
    const apart = ['index.html', 'datapackage.json', 'linkset.json', archiveNameOf(version)]
    expect(published.filter((name) => !described.includes(name)).toSorted()).toEqual(
      apart.toSorted(),
    )
  })

  test('the archive holds the files as they are served, and the page leads to all of them', () => {
    const { version, resources } = parse('datos/datapackage.json') as {
      version: string
      resources: { path: string }[]
    }
    const archive = unzipSync(readFileSync(file(`datos/${archiveNameOf(version)}`)))
    const page = pages.find((each) => each.path === '/datos/')!
    const links = elementsIn(page.document, ({ tagName }) => tagName === 'a').map(
      (link) => new URL(attribute(link, 'href')!, `${url}datos/`).href,
    )
    expect(links).toContain(`${url}datos/${archiveNameOf(version)}`)

    for (const resource of resources) {
      const address = new URL(resource.path, `${url}datos/`).href
      const below = address.replace(`${url}datos/`, '').replace(url, '')
      const packed = archive[`${archiveNameOf(version).replace('.zip', '')}/${below}`]
      expect(packed && strFromU8(packed), address).toBe(strFromU8(readFileSync(at(address))))
      expect(links).toContain(address)
    }
  })
})

test('the page tells advertising apart, and says what the values mean', async () => {
  const page = pagesIn(root).find(({ path }) => path === '/datos/')!
  const text = textIn(page.document).replace(/\s+/g, ' ')
  const { claims } = await anEdition()
  expect(text).toContain(`${claims.length - 1} afirmaciones y 1 promoción`)
  for (const [value, { meaning }] of Object.entries({ ...verdictRows, ...claimKindRows })) {
    expect(text).toMatch(new RegExp(`${value} ?${meaning}`))
  }
  expect(text).toContain('de 1 a 3: refutado, 1; impreciso, 2; confirmado, 3')
})

test('whoever reads of the data or of the method learns the licence', () => {
  for (const where of ['/datos/', '/metodo/']) {
    const page = pagesIn(root).find((each) => each.path === where)!
    const links = elementsIn(page.document, ({ tagName }) => tagName === 'a')
    const licences = links.filter((link) => attribute(link, 'rel')?.split(' ').includes('license'))
    expect(
      licences.map((link) => attribute(link, 'href')),
      where,
    ).toEqual(['https://creativecommons.org/licenses/by/4.0/deed.es'])
  }
})
