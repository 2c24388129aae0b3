import { expect, test } from 'vitest'
import { aCorpus, paths, replacing, type Change } from '../a-content.ts'
import { keeping, publishedRecords } from '../addresses/some-addresses.ts'

const onlyPassages = replacing(
  paths.article,
  'editions: []',
  'reproduction: passages\neditions: []',
)
const earlier = [
  { until: '2025-03-01', words: 'El código crece.', fingerprint: '0123456789abcdef' },
]
const kept = keeping([
  ...publishedRecords().map((record) =>
    record.address.endsWith('#p-1') ? { ...record, earlier } : record,
  ),
  {
    address: '/articulos/una-nota/#p-1',
    since: '2025-01-01',
    words: 'El código abierto crece.',
    fingerprint: '0123456789abcdef',
    moved: { to: '/articulos/nota/#p-1', date: '2025-04-01' },
  },
])

const wordsOf = (address: string, ...changes: Change[]) => {
  const record = aCorpus(kept, ...changes).addresses.find((each) => each.address === address)!
  return [record.words, ...(record.earlier ?? []).map(({ words }) => words)]
}

test('an address is known by its first words, and by those of before', () => {
  expect(wordsOf('/articulos/nota/#p-1')).toEqual([
    'El código abierto crece. Cada año se publican más modelos.',
    'El código crece.',
  ])
})

test('a paragraph has no words but its passages where nothing else is published', () => {
  expect(wordsOf('/articulos/nota/#p-1', onlyPassages)).toEqual([
    '[…] Cada año se publican más modelos.',
    '[…]',
  ])
  expect(wordsOf('/articulos/una-nota/#p-1', onlyPassages)).toEqual(['[…]'])
})

test('a passage keeps its words', () => {
  const address = '/articulos/nota/#afirmacion-crece'
  expect(wordsOf(address, onlyPassages)).toEqual(wordsOf(address))
})
