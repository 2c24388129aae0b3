import { expect, test } from 'vitest'
import { buildCorpus } from '../../../src/corpus/build-corpus.ts'
import { atomFeed } from '../../../src/exports/feeds/atom.ts'
import { feedEntries } from '../../../src/exports/feeds/entries.ts'
import { readContent } from '../../../src/reading/read-content.ts'
import type { AddressRecord } from '../../../src/schemas/addresses.ts'
import { keeping, publishedRecords } from '../../addresses/some-addresses.ts'
import { aContent, judgedAgain, paths, renaming, replacing, type Change } from '../../a-content.ts'

/** The corpus of contents whose lists of judgements are left out, which no feed asks. */
const corpusOf = (...changes: Change[]) => buildCorpus(readContent(aContent(...changes)).content)

const told = (field: string, was: string, indent = '') =>
  `${indent}  - { date: "2025-05-01", field: ${field}, was: ${was}, why: No era así. }\n`

/** A verdict that changed, and words of every kind of thing that were corrected. */
const withNews: Change[] = [
  judgedAgain('2025-06-01'),
  replacing(
    paths.claim,
    '        contributes: Cuenta los modelos de cada año.\n',
    `        contributes: Cuenta los modelos de cada año.\n        corrected:\n${told('contributes', 'Nada.', '        ')}    corrected:\n${told('reason', 'Porque sí.', '    ')}`,
  ),
  replacing(paths.claim, '---\nclaimant', `---\ncorrected:\n${told('kind', 'opinión')}claimant`),
  replacing(paths.quote, 'comment', `corrected:\n${told('comment', 'Un dato.')}comment`),
  replacing(
    paths.followUp,
    'direction',
    `corrected:\n${told('claims', 'otra')}${told('claims', 'otra-mas')}direction`,
  ),
  replacing(
    paths.article,
    'unverified',
    `corrected:\n${told('omissions', 'Quién paga.')}${told('omissions', 'Quién firma.')}unverified`,
  ),
]

const renamed: Change[] = [
  renaming(paths.claim, 'content/claims/crece-mas.md'),
  replacing(paths.article, 'id="crece"', 'id="crece-mas"'),
  replacing(paths.theme, 'claim="crece"', 'claim="crece-mas"'),
  replacing(paths.followUp, 'claims: [crece]', 'claims: [crece-mas]'),
  renaming(paths.quote, 'content/quotes/ruiz-abrir.yaml'),
  replacing(paths.article, '<Quote id="ana-abrir">“Abrir', '<Quote id="ruiz-abrir">“Abrir'),
  replacing(paths.article, '<Quote id="ana-abrir">“Y', '<Quote id="ruiz-abrir">“Y'),
  renaming(paths.report, 'content/sources/informe-anual.yaml'),
  replacing('content/claims/crece-mas.md', 'source: informe', 'source: informe-anual'),
  replacing(paths.theme, 'source="informe"', 'source="informe-anual"'),
  replacing(paths.followUp, 'sources: [informe]', 'sources: [informe-anual]'),
  renaming(paths.followUp, 'content/follow-ups/informe-de-enero.md'),
  replacing(paths.theme, '/articulos/nota/', '/articulos/dos-voces/'),
  renaming(paths.article, 'content/articles/dos-voces/article.mdx'),
  renaming(paths.original, 'content/articles/dos-voces/original.txt'),
]

/** Everything that was renamed, from its address of before to that of today. */
const moves = [
  ['/articulos/nota/', '/articulos/dos-voces/'],
  ['/citas/ana-abrir/', '/citas/ruiz-abrir/'],
  ['/afirmaciones/crece/', '/afirmaciones/crece-mas/'],
  ['/fuentes/#fuente-informe', '/fuentes/#fuente-informe-anual'],
  ['/despues/2025/#informe-nuevo', '/despues/2025/#informe-de-enero'],
]

/** The lists as `npm run addresses move` leaves them. */
function moved(before: readonly AddressRecord[], after: readonly AddressRecord[]): Change {
  const old = moves.map(([from, to = '']): AddressRecord => {
    const record = before.find(({ address }) => address === from)
    if (!record) throw new Error(`${from} is not published.`)
    return { ...record, since: '2025-01-01', moved: { to, date: '2025-03-01' } }
  })
  return keeping([...old, ...after])
}

const published = keeping(
  publishedRecords(...withNews).map((record) => ({ ...record, since: '2025-01-01' })),
)

test('an entry keeps its id when the address of its page has moved, and leads to the new one', () => {
  const before = feedEntries(corpusOf(...withNews, published))
  const after = feedEntries(
    corpusOf(
      ...withNews,
      ...renamed,
      moved(publishedRecords(...withNews), publishedRecords(...withNews, ...renamed)),
    ),
  )
  expect(before).toHaveLength(12)
  const idAndDay = before.map(({ id, added }) => [id, added])
  expect(after.map(({ id, added }) => [id, added])).toEqual(idAndDay)
  expect(new Set(before.map(({ id }) => id)).size).toBe(before.length)
  const pages = moves.map(([from = '']) => from)
  expect(after.filter(({ url }) => pages.some((page) => url.includes(page)))).toEqual([])
})

test('the ids are those that were published before addresses moved', () => {
  expect(feedEntries(corpusOf(...withNews, published)).map(({ id }) => id)).toEqual([
    'https://example.org/afirmaciones/crece/#valoracion-2025-06-01',
    'https://example.org/novedades.xml#correccion-afirmacion-crece-2025-05-01-kind',
    'https://example.org/novedades.xml#correccion-afirmacion-crece-2025-02-01-2025-05-01-reason',
    'https://example.org/novedades.xml#correccion-afirmacion-crece-2025-02-01-2025-05-01-contributes-informe',
    'https://example.org/novedades.xml#correccion-cita-ana-abrir-2025-05-01-comment',
    expect.stringMatching(/#correccion-suceso-informe-nuevo-2025-05-01-claims-[0-9a-f]{16}$/),
    'https://example.org/novedades.xml#correccion-suceso-informe-nuevo-2025-05-01-claims',
    expect.stringMatching(/#correccion-articulo-nota-2025-05-01-omissions-[0-9a-f]{16}$/),
    'https://example.org/novedades.xml#correccion-articulo-nota-2025-05-01-omissions',
    'https://example.org/novedades.xml#suceso-informe-nuevo',
    'https://example.org/afirmaciones/crece/#valoracion-2025-02-01',
    'https://example.org/novedades.xml#articulo-nota',
  ])
})

test('an edition that has another host and folder keeps the ids of the first', () => {
  const entries = feedEntries(corpusOf(...withNews), 'https://primera.example/glosa/')
  for (const { id, url } of entries) {
    expect(id).toMatch(/^https:\/\/primera\.example\/glosa\/[an]/)
    expect(url).toMatch(/^https:\/\/example\.org\//)
  }
  expect(atomFeed(entries)).toContain(
    '<link rel="self" type="application/atom+xml" href="https://example.org/',
  )
})
