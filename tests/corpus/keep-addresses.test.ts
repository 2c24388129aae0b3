import { describe, expect, test } from 'vitest'
import {
  acceptWords,
  keepAdded,
  moveAddress,
  withdrawAddress,
  type Edits,
} from '../../src/corpus/keep-addresses.ts'
import { addressBook, type AddressBook } from '../../src/corpus/kept-addresses.ts'
import { readManuscript } from '../../src/reading/read-manuscript.ts'
import { aContent, paths, renaming, replacing, type Change } from '../a-content.ts'
import { keepingAll } from '../some-addresses.ts'

const today = '2025-06-15'

/** The book of content that was published, and then changed. */
const bookAfter = (...changes: Change[]) =>
  addressBook(readManuscript(aContent(keepingAll(), ...changes)).manuscript)

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

const renamed: Change[] = [
  renaming(paths.quote, 'content/quotes/ana-compartir.yaml'),
  replacing(paths.article, '<Quote id="ana-abrir">“Abrir', '<Quote id="ana-compartir">“Abrir'),
  replacing(paths.article, '<Quote id="ana-abrir">“Y', '<Quote id="ana-compartir">“Y'),
]

test('new addresses are written down with their words and the day', () => {
  const { manuscript } = readManuscript(aContent())
  const edits = keepAdded(addressBook(manuscript), today)
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
    const moved = (to: string) => ({ moved: { to, date: today } })
    expect(
      effects(book, moveAddress(book, '/citas/ana-abrir/', '/citas/ana-compartir/', today)),
    ).toEqual({
      '/citas/ana-abrir/': moved('/citas/ana-compartir/'),
      '/articulos/nota/#cita-ana-abrir': moved('/articulos/nota/#cita-ana-compartir'),
      '/articulos/nota/#cita-ana-abrir-2': moved('/articulos/nota/#cita-ana-compartir-2'),
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
        problem: expect.stringContaining('in words of yours') as string,
      })
    }
  })

  test.each([
    ['/citas/ana-abri/', '/citas/ana-compartir/', 'Did you mean /citas/ana-abrir/?'],
    ['/citas/ana-abrir/', '/new/address/', 'Write in place of /new/address/'],
    ['/citas/ana-abrir/', '/citas/ana-comparti/', 'Did you mean /citas/ana-compartir/?'],
    ['/afirmaciones/crece/', '/citas/ana-compartir/', 'take it out of the content first'],
  ])('cannot move from %s to %s', (from, to, problem) => {
    expect(moveAddress(book, from, to, today)).toEqual({
      problem: expect.stringContaining(problem) as string,
    })
  })
})

test('an article that has another id moves with all that is in it', () => {
  const book = bookAfter(
    renaming(paths.article, 'content/articles/otra/article.mdx'),
    renaming(paths.original, 'content/articles/otra/original.txt'),
  )
  const outcome = effects(book, moveAddress(book, '/articulos/nota/', '/articulos/otra/', today))
  expect(Object.keys(outcome)).toHaveLength(8)
  expect(outcome).toMatchObject({
    '/articulos/nota/#p-2': { moved: { to: '/articulos/otra/#p-2', date: today } },
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
    '/articulos/nota/#afirmacion-crece',
    '/afirmaciones/crece/',
  ])
  expect(outcome).toMatchObject({
    '/afirmaciones/crece/': {
      words: 'Cada año',
      earlier: [{ until: today, words: 'Cada año se publican más modelos' }],
    },
  })
  expect(acceptWords(book, '/citas/ana-abrir/', today)).toHaveProperty('problem')
})
