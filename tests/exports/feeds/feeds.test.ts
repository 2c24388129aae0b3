import { DOMParser, type Element } from '@xmldom/xmldom'
import { describe, expect, test } from 'vitest'
import { anEdition } from '../../an-edition.ts'
import { atomFeed } from '../../../src/exports/feeds/atom.ts'
import { feedEntries } from '../../../src/exports/feeds/entries.ts'
import { jsonFeed } from '../../../src/exports/feeds/json-feed.ts'
import { keepingAllBut } from '../../addresses/some-addresses.ts'
import { aCorpus, paths, replacing } from '../../a-content.ts'

const atom = 'http://www.w3.org/2005/Atom'
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/

const real = await anEdition()
const changed = aCorpus(
  replacing(
    paths.claim,
    'assessments:\n',
    `assessments:
  - date: "2025-06-01"
    verdict: impreciso
    fault: omite
    change: Hay otro informe, que <dice> más.
    reason: Otro informe <dice> "menos" & peor.
    evidence: [{ source: informe, bearing: matiza, contributes: Cuenta otra cosa. }]
`,
  ),
)

/** A feed read by a parser that takes nothing that is not well formed. */
function parsed(corpus: typeof real) {
  const text = atomFeed(feedEntries(corpus))
  const { documentElement: feed } = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  }).parseFromString(text, 'application/xml')
  return { feed: feed!, entries: childrenOf(feed!, 'entry') }
}

const childrenOf = (parent: Element, name: string) =>
  [...parent.childNodes].filter(
    (node): node is Element => node.nodeName === name && (node as Element).namespaceURI === atom,
  )
const textsOf = (parent: Element, name: string) =>
  childrenOf(parent, name).map(({ textContent }) => textContent ?? '')

describe.each([
  { name: 'the real content', corpus: real },
  { name: 'a changed verdict', corpus: changed },
])('Atom, of $name', ({ corpus }) => {
  const { feed, entries } = parsed(corpus)

  test('has what RFC 4287 asks of a feed, once', () => {
    expect([feed.namespaceURI, feed.localName]).toEqual([atom, 'feed'])
    expect(textsOf(feed, 'id')).toEqual(['https://example.org/novedades.xml'])
    expect(textsOf(feed, 'title')).toEqual(['Glosa: novedades'])
    expect(textsOf(feed, 'updated')).toEqual([expect.stringMatching(instant)])
    expect(childrenOf(feed, 'author').flatMap((author) => textsOf(author, 'name'))).toEqual([
      'Glosa',
    ])
    const links = childrenOf(feed, 'link').map((link) => [
      link.getAttribute('rel'),
      link.getAttribute('href'),
    ])
    expect(links).toEqual([
      ['self', 'https://example.org/novedades.xml'],
      ['alternate', 'https://example.org/afirmaciones/'],
    ])
  })

  test('has what RFC 4287 asks of an entry, once, and no id twice', () => {
    expect(entries.length).toBeGreaterThan(0)
    expect(entries.length).toBeLessThanOrEqual(100)
    for (const entry of entries) {
      expect(textsOf(entry, 'id')).toEqual([expect.stringMatching(/^https:\/\/example\.org\/.+#./)])
      expect(textsOf(entry, 'title')).toEqual([expect.stringMatching(/\S/)])
      expect(textsOf(entry, 'updated')).toEqual([expect.stringMatching(instant)])
      expect(childrenOf(entry, 'link')).toHaveLength(1)
      expect(childrenOf(entry, 'content').map((content) => content.getAttribute('type'))).toEqual([
        'html',
      ])
      expect(textsOf(entry, 'published')).toEqual(textsOf(entry, 'updated'))
    }
    const ids = entries.flatMap((entry) => textsOf(entry, 'id'))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('is sorted, the newest first, and is as new as its newest entry', () => {
    const dates = entries.flatMap((entry) => textsOf(entry, 'updated'))
    expect(dates).toEqual(dates.toSorted().toReversed())
    expect(textsOf(feed, 'updated')).toEqual([dates[0]])
  })
})

test('a changed verdict says from what to what, with its words as they are', () => {
  const [entry] = parsed(changed).entries
  expect(textsOf(entry!, 'title')).toEqual([
    'La valoración de «Cada año se publican más modelos» pasa de «confirmado» a «impreciso»',
  ])
  expect(textsOf(entry!, 'published')).toEqual(['2025-06-01T00:00:00Z'])
  const [content = ''] = textsOf(entry!, 'content')
  expect(content).toContain(
    '<strong>Impreciso (omite)</strong> (antes, confirmado). Otro informe &lt;dice&gt; "menos" &amp; peor.</p>\n<p>Qué cambia: Hay otro informe, que &lt;dice&gt; más.</p>',
  )
  expect(content).toContain('>[Dos voces sobre el código]</a>')
  expect(content).toContain(
    '<blockquote><p lang="es">Cada año se publican más modelos</p></blockquote>',
  )
})

test('a follow-up says when it happened, as exactly as is known, and when it was added', () => {
  const entry = parsed(changed).entries.find((entry) =>
    textsOf(entry, 'id').join().endsWith('#suceso-informe-nuevo'),
  )!
  expect(textsOf(entry, 'title')).toEqual([
    'Qué pasó después, enero de 2025: Sale un informe nuevo.',
  ])
  expect(textsOf(entry, 'content')[0]).toContain(
    '<a href="https://example.org/informe">«Informe»</a>, El Observatorio',
  )
  expect(textsOf(entry, 'published')).toEqual(['2025-02-20T00:00:00Z'])
})

test('a new article is one entry with its claims inside; what changes later is an entry each', () => {
  const added = feedEntries(changed)
  expect(added.map(({ title, added }) => `${added} ${title}`)).toEqual([
    '2025-06-01 La valoración de «Cada año se publican más modelos» pasa de «confirmado» a «impreciso»',
    '2025-02-20 Qué pasó después, enero de 2025: Sale un informe nuevo.',
    '2025-02-01 Artículo nuevo: [Dos voces sobre el código], 1 afirmación valorada',
  ])
  expect(added.at(-1)!.content).toContain(
    '<li><strong>Impreciso</strong>: <a href="https://example.org/afirmaciones/crece/" lang="es">«Cada año se publican más modelos»</a> (Otro informe &lt;dice&gt; "menos" &amp; peor.)</li>',
  )
})

test('a claim that is marked after the article was published is an entry of its own', () => {
  const listed = aCorpus(keepingAllBut('/articulos/nota/', { since: '2025-01-15' }))
  expect(feedEntries(listed).map(({ title }) => title)).toContain(
    'Primera valoración de «Cada año se publican más modelos»: confirmado',
  )
})

test('the feed of the invented edition has every change and every follow-up', () => {
  const ids = feedEntries(real).map(({ id }) => id)
  expect(ids.filter((id) => id.includes('#suceso-'))).toHaveLength(real.followUps.length)
  const weighed = real.claims.filter(({ kind }) => kind !== 'promoción')
  const changes = weighed.flatMap(({ id, assessments }) =>
    assessments.slice(0, -1).map(({ date }) => `/afirmaciones/${id}/#valoracion-${date}`),
  )
  expect(changes.length).toBeGreaterThan(1)
  expect(changes.filter((path) => !ids.some((id) => id.endsWith(path)))).toEqual([])
  expect(ids.filter((id) => id.includes('#articulo-'))).toHaveLength(real.articles.length)
  expect(ids.join()).not.toContain('promocion-watsonx')
})

test('the JSON Feed tells the same', () => {
  const entries = feedEntries(real)
  const feed = jsonFeed(entries)
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Glosa: novedades',
    feed_url: 'https://example.org/novedades.json',
    language: 'es',
  })
  expect(feed.items.map(({ id }) => id)).toEqual(entries.map(({ id }) => id))
  for (const item of feed.items) {
    expect(item.title).toMatch(/\S/)
    expect(item.content_html).toMatch(/^<p>/)
    expect(item.date_published).toMatch(instant)
  }
})
