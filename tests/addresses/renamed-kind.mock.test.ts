import { expect, test, vi } from 'vitest'
import type * as kindsModule from '../../src/edition/kinds.ts'

/* The edition after its quotes were given other addresses, which is one row. */
vi.mock('../../src/edition/kinds.ts', async (original) => {
  const module = await original<typeof kindsModule>()
  Object.assign(module.kinds.quote, { segment: 'frases', anchor: 'frase' })
  return module
})

const { belongsTo, partsOf } = await import('../../src/addresses/ledger.ts')
const { moveAddress } = await import('../../src/addresses/ledger-edits.ts')
const { addressBook } = await import('../../src/addresses/ledger.ts')
const { readContent } = await import('../../src/reading/read-content.ts')
const { aContent, paths, renaming, replacing } = await import('../a-content.ts')
const { keepingAll } = await import('./some-addresses.ts')

const renamed = [
  renaming(paths.quote, 'content/quotes/ana-dice.yaml'),
  replacing(paths.article, '<Quote id="ana-abrir">“Abrir', '<Quote id="ana-dice">“Abrir'),
  replacing(paths.article, '<Quote id="ana-abrir">“Y', '<Quote id="ana-dice">“Y'),
]

test('the page of a quote and its anchors still belong together', () => {
  const { content } = readContent(aContent(keepingAll()))
  expect(partsOf(addressBook(content), '/frases/ana-abrir/').map(({ address }) => address)).toEqual(
    [
      '/frases/ana-abrir/',
      '/articulos/nota/#frase-ana-abrir',
      '/articulos/nota/#frase-ana-abrir-2',
    ],
  )
  expect(belongsTo('/articulos/nota/#cita-ana-abrir', '/frases/ana-abrir/')).toBe(false)
})

test('and move together', () => {
  const { content } = readContent(aContent(keepingAll(), ...renamed))
  const outcome = moveAddress(
    addressBook(content),
    '/frases/ana-abrir/',
    '/frases/ana-dice/',
    '2025-06-15',
  )
  const moves = 'edits' in outcome ? outcome.edits.filter((edit) => 'set' in edit) : []
  expect(moves.map(({ set }) => set.moved?.to).toSorted()).toEqual([
    '/articulos/nota/#frase-ana-dice',
    '/articulos/nota/#frase-ana-dice-2',
    '/frases/ana-dice/',
  ])
})
