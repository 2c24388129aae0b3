import { describe, expect, test } from 'vitest'
import {
  acceptWords,
  keepAdded,
  moveAddress,
  restoreAddress,
  withdrawAddress,
  type Edits,
} from '../../src/addresses/ledger-edits.ts'
import { addressBook, type AddressBook } from '../../src/addresses/ledger.ts'
import { readContent } from '../../src/reading/read-content.ts'
import {
  aContent,
  paths,
  renaming,
  replacing,
  reportOn,
  without,
  type Change,
} from '../a-content.ts'
import type { AddressRecord } from '../../src/schemas/addresses.ts'
import { keeping, publishedRecords } from './some-addresses.ts'

const today = '2025-06-15'

/** The book of content that was published, and then changed. */
const bookAfter = (...changes: Change[]) => bookOf(publishedRecords(), ...changes)

const bookOf = (records: readonly AddressRecord[], ...changes: Change[]) =>
  addressBook(readContent(aContent(keeping(records), ...changes)).content)

/** The records of a book with what edits do to them. */
function after({ kept }: AddressBook, outcome: Edits): AddressRecord[] {
  if ('problem' in outcome) throw new Error(outcome.problem)
  const records = kept.map(({ file, index }) => structuredClone(file.data.addresses[index]!))
  for (const edit of outcome.edits) {
    if ('add' in edit) records.push(edit.add)
    else Object.assign(records[edit.index]!, edit.set)
  }
  return records
}

/** What edits do, by the address that they change. */
function effects(book: AddressBook, outcome: Edits): Record<string, unknown> {
  if ('problem' in outcome) return { problem: outcome.problem }
  return Object.fromEntries(
    outcome.edits.map((edit) =>
      'add' in edit
        ? [edit.add.address, edit.add]
        : [book.kept.find(({ index }) => index === edit.index)!.address, edit.set],
    ),
  )
}

const quoteRenamed = (id: string): Change[] => [
  renaming(paths.quote, `content/quotes/${id}.yaml`),
  replacing(paths.article, '<Quote id="ana-abrir">“Abrir', `<Quote id="${id}">“Abrir`),
  replacing(paths.article, '<Quote id="ana-abrir">“Y', `<Quote id="${id}">“Y`),
]
const renamed = quoteRenamed('ana-compartir')
const articleRenamed = (id: string): Change[] => [
  renaming(paths.article, `content/articles/${id}/article.mdx`),
  renaming(paths.original, `content/articles/${id}/original.txt`),
  replacing(paths.theme, '/articulos/nota/', `/articulos/${id}/`),
]
/** The records after a thing moved, as they are written down. */
const moved = (
  records: readonly AddressRecord[],
  from: string,
  to: string,
  ...changes: Change[]
): AddressRecord[] => {
  const book = bookOf(records, ...changes)
  return after(book, moveAddress(book, from, to, today))
}

test('new addresses are written down with their words and the day', () => {
  const { content } = readContent(aContent())
  const edits = keepAdded(addressBook(content), today)
  expect(edits).toContainEqual({
    keptIn: 'nota',
    add: {
      address: '/articulos/nota/#cita-ana-abrir',
      since: today,
      words: 'Abrir es compartir',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
    },
  })
  expect(edits).toContainEqual({ keptIn: 'site', add: { address: '/citas/', since: today } })
  expect(keepAdded(bookAfter(), today)).toEqual([])
})

describe('a quote that has another id', () => {
  const book = bookAfter(...renamed)

  test('moves with all its anchors', () => {
    const isAt = (to: string) => ({ moved: { to, date: today } })
    expect(
      effects(book, moveAddress(book, '/citas/ana-abrir/', '/citas/ana-compartir/', today)),
    ).toMatchObject({
      '/citas/ana-abrir/': isAt('/citas/ana-compartir/'),
      '/articulos/nota/#cita-ana-abrir': isAt('/articulos/nota/#cita-ana-compartir'),
      '/articulos/nota/#cita-ana-abrir-2': isAt('/articulos/nota/#cita-ana-compartir-2'),
    })
  })

  test('is withdrawn with all its anchors, and with a reason', () => {
    const outcome = withdrawAddress(book, '/citas/ana-abrir/', 'No lo dijo ella.', today)
    expect(Object.keys(effects(book, outcome))).toHaveLength(3)
    expect(effects(book, outcome)).toMatchObject({
      '/citas/ana-abrir/': { withdrawn: { date: today, reason: 'No lo dijo ella.' } },
    })
    for (const nothing of [' ', 'why']) {
      expect(withdrawAddress(book, '/citas/ana-abrir/', nothing, today)).toEqual({
        problem: expect.stringContaining('in your own words') as string,
      })
    }
  })

  test.each([
    ['/citas/ana-abri/', '/citas/ana-compartir/', 'Did you mean /citas/ana-abrir/?'],
    ['/citas/ana-abrir/', '/new/address/', 'Replace /new/address/'],
    ['/citas/ana-abrir/', '/citas/ana-comparti/', 'Did you mean /citas/ana-compartir/?'],
    ['/afirmaciones/crece/', '/citas/ana-compartir/', 'delete its content first'],
  ])('cannot move from %s to %s', (from, to, problem) => {
    expect(moveAddress(book, from, to, today)).toEqual({
      problem: expect.stringContaining(problem) as string,
    })
  })
})

test('an article that has another id moves with all that is in it', () => {
  const book = bookAfter(...articleRenamed('otra'))
  const outcome = effects(book, moveAddress(book, '/articulos/nota/', '/articulos/otra/', today))
  expect(Object.keys(outcome)).toHaveLength(16)
  expect(outcome).toMatchObject({
    '/articulos/nota/#p-2': { moved: { to: '/articulos/otra/#p-2', date: today } },
    '/articulos/otra/#p-2': { since: today },
  })
})

describe('what is said of an address may be said again', () => {
  const [old, between, now] = ['/citas/ana-abrir/', '/citas/intermedia/', '/citas/ultima/']
  const once = moved(publishedRecords(), old, between, ...quoteRenamed('intermedia'))
  const fateOf = (records: AddressRecord[], at: string) => {
    const { moved, withdrawn } = records.find(({ address }) => address === at)!
    return moved?.to ?? withdrawn?.reason
  }

  test('where something moved is listed, so that it can move on at once', () => {
    const twice = moved(once, between, now, ...quoteRenamed('ultima'))
    expect([fateOf(twice, old), fateOf(twice, between)]).toEqual([between, now])
    expect(fateOf(twice, '/articulos/nota/#cita-intermedia-2')).toBe(
      '/articulos/nota/#cita-ultima-2',
    )
  })

  test('it is elsewhere after all, with the same day and all its anchors', () => {
    const book = bookOf(once, ...quoteRenamed('ultima'))
    expect(effects(book, moveAddress(book, old, now, '2025-07-01'))).toMatchObject({
      [old]: { moved: { to: now, date: today } },
      '/articulos/nota/#cita-ana-abrir-2': {
        moved: { to: '/articulos/nota/#cita-ultima-2', date: today },
      },
    })
  })

  test('it is gone after all, and then for another reason, on the same day', () => {
    const book = bookOf(once, ...quoteRenamed('intermedia'))
    const gone = after(book, withdrawAddress(book, old, 'No lo dijo.', '2025-07-01'))
    expect(gone.find(({ address }) => address === old)).toEqual(
      expect.objectContaining({ withdrawn: { date: today, reason: 'No lo dijo.' } }),
    )
    expect(gone.filter(({ moved }) => moved)).toEqual([])
    const later = bookOf(gone, ...quoteRenamed('intermedia'))
    expect(
      effects(later, withdrawAddress(later, old, 'Lo dijo otra.', '2025-08-01')),
    ).toMatchObject({
      [old]: { withdrawn: { date: today, reason: 'Lo dijo otra.' } },
      '/articulos/nota/#cita-ana-abrir': { withdrawn: { reason: 'Lo dijo otra.' } },
    })
  })

  test.each([
    ['that it moved', once, 'has already moved, to /citas/intermedia/ on 2025-06-15'],
    [
      'that it was withdrawn',
      after(
        bookAfter(...renamed),
        withdrawAddress(bookAfter(...renamed), old, 'No lo dijo.', today),
      ),
      'was already withdrawn, on 2025-06-15: No lo dijo.',
    ],
  ])('%s is not news', (_, records, words) => {
    const book = bookOf(records, ...quoteRenamed('intermedia'))
    const again = fateOf(records, old)!
    const outcome = again.startsWith('/')
      ? moveAddress(book, old, again, today)
      : withdrawAddress(book, old, again, today)
    expect(outcome).toEqual({ problem: expect.stringContaining(words) as string })
  })

  test('an article that has its id back is published there as before', () => {
    const away = moved(
      publishedRecords(),
      '/articulos/nota/',
      '/articulos/otra/',
      ...articleRenamed('otra'),
    )
    const back = moved(away, '/articulos/otra/', '/articulos/nota/')
    expect(back.filter(({ address }) => address.startsWith('/articulos/nota/'))).toEqual(
      publishedRecords().filter(({ address }) => address.startsWith('/articulos/nota/')),
    )
    expect(reportOn(keeping(back))).toBe('No problems.')
  })

  test('nothing moves to the old address of something else', () => {
    const records = publishedRecords().map((record) =>
      record.address === old ? { ...record, address: '/citas/vieja/' } : record,
    )
    const gone = {
      ...publishedRecords().find(({ address }) => address === '/afirmaciones/crece/')!,
      address: old,
      withdrawn: { date: today, reason: 'Era otra.' },
    }
    const book = bookOf([...records, gone])
    expect(moveAddress(book, '/citas/vieja/', old, today)).toEqual({
      problem: expect.stringContaining('Give its new content another id') as string,
    })
  })
})

describe('what was said wrongly is taken back', () => {
  const book = bookAfter(...renamed)
  const quote = '/citas/ana-abrir/'
  const of = (records: AddressRecord[]) =>
    records.filter(({ address }) => address.includes('ana-abrir'))

  test.each([
    ['that it moved', moveAddress(book, quote, '/citas/ana-compartir/', today)],
    ['that it was withdrawn', withdrawAddress(book, quote, 'Por error.', today)],
  ])('%s', (_, wrong) => {
    const gone = after(book, wrong)
    const there = bookOf(gone)
    expect(of(after(there, restoreAddress(there, quote)))).toEqual(of(publishedRecords()))
    const absent = bookOf(gone, ...renamed)
    expect(restoreAddress(absent, quote)).toEqual({
      problem: expect.stringContaining('restore its content first') as string,
    })
  })

  test('that its words are others', () => {
    const retitled = replacing(paths.speaker, 'name: Ana Ruiz', 'name: Ana Ruíz')
    const accepting = bookAfter(retitled)
    const accepted = after(accepting, acceptWords(accepting, '/entidades/ana-ruiz/', today))
    const there = bookOf(accepted)
    expect(after(there, restoreAddress(there, '/entidades/ana-ruiz/'))).toEqual(publishedRecords())
    expect(restoreAddress(bookAfter(), '/entidades/ana-ruiz/')).toEqual({
      problem: expect.stringContaining('there is nothing to restore') as string,
    })
  })
})

test('words that are accepted are kept with those that stood there, until when', () => {
  const book = bookAfter(
    replacing(
      paths.article,
      'Cada año se publican\nmás modelos</Claim>',
      'Cada año</Claim> se publican\nmás modelos',
    ),
  )
  const outcome = effects(book, acceptWords(book, '/afirmaciones/crece/', today))
  expect(Object.keys(outcome)).toEqual([
    '/afirmaciones/crece/',
    '/articulos/nota/#afirmacion-crece',
  ])
  expect(outcome).toMatchObject({
    '/afirmaciones/crece/': {
      words: 'Cada año',
      earlier: [{ until: today, words: 'Cada año se publican más modelos' }],
    },
  })
  expect(acceptWords(book, '/citas/ana-abrir/', today)).toHaveProperty('problem')
})

/** A paragraph that the publisher added at the beginning. */
const paragraphAdded: Change[] = [
  replacing(paths.article, 'El código abierto crece.', 'Hoy se sabe.\n\nEl código abierto crece.'),
  replacing(paths.original, 'El código abierto crece.', 'Hoy se sabe.\nEl código abierto crece.'),
  replacing(paths.article, 'paragraph: 1', 'paragraph: 2'),
]

test('of an article all words are accepted at once, with where those from before are now', () => {
  const book = bookAfter(...paragraphAdded)
  const outcome = effects(book, acceptWords(book, '/articulos/nota/', today))
  expect(outcome).toMatchObject({
    '/articulos/nota/#p-1': { words: 'Hoy se sabe.', earlier: [{ now: '/articulos/nota/#p-2' }] },
    '/articulos/nota/#p-2': { earlier: [{ now: '/articulos/nota/#p-3' }] },
  })
  expect(Object.keys(outcome)).toHaveLength(2)
})

/** The same edition, after it has taken the article back. */
const articleRemoved: Change[] = [
  without(paths.article),
  without(paths.original),
  without(paths.quote),
  without(paths.claim),
  without(paths.theme),
  without(paths.followUp),
  without(paths.report),
]

test('with an article are withdrawn the pages of what it quotes and claims', () => {
  const book = bookAfter(...articleRemoved)
  const outcome = withdrawAddress(book, '/articulos/nota/', 'Se retiró entero.', today)
  expect(Object.keys(effects(book, outcome))).toEqual(
    expect.arrayContaining([
      '/articulos/nota/#p-1',
      '/articulos/nota/citar/',
      '/citas/ana-abrir/',
      '/afirmaciones/crece/',
    ]),
  )
  expect(Object.keys(effects(book, outcome))).not.toContain('/temas/apertura/')
})
