import { expect, test } from 'vitest'
import { replacing, reportOn, without, writing, type Change } from '../a-content.ts'
import { keeping, keepingAll, publishedRecords, publishing } from '../addresses/some-addresses.ts'

const list = 'content/addresses/nota.yaml'
const counting = 'content/addresses/site.yaml'

const countingNothing: Change = (files) => {
  const text = new TextDecoder().decode(files.get(counting))
  writing(counting, text.replace(/"lists": \{[^}]*\}/, '"lists": {}'))(files)
}
const records = publishedRecords()

test('a list from which an address was taken out is reported', () => {
  const fewer = writing(list, JSON.stringify({ addresses: records.slice(1) }))
  const report = reportOn(keepingAll(), fewer)
  expect(report).toContain(
    `\`${list}\` had ${records.length} addresses, and has ${records.length - 1}.`,
  )
  expect(report).toContain('Restore it from the history of the repository')
  expect(report).toContain('1 problem in 1 file.')
})

test('a list that is gone is reported', () => {
  expect(reportOn(keepingAll(), without(list))).toContain(
    `\`${list}\` had ${records.length} addresses, and is gone.`,
  )
})

test.each([
  ['The file', without('content/addresses/site.yaml')],
  ['The field `lists`', writing('content/addresses/site.yaml', 'addresses: []')],
])('and so is it that nothing counts them: %s', (words, change) => {
  expect(reportOn(keepingAll(), change)).toContain(`${words}, which counts`)
})

test('a list that nothing counts is reported, as is that of the site itself', () => {
  const report = reportOn(publishing(), replacing(counting, '"nota": 10,', ''))
  expect(report).toContain(`\`${list}\` has 10 addresses, but is not counted here.`)
  expect(report).toContain('Restore its line from the history of the repository: `nota: 10`.')
  const none = reportOn(publishing(), countingNothing)
  expect(none).toContain('`content/addresses/site.yaml` has ')
  expect(none).toContain('2 problems in 1 file.')
})

test('a list that is gone with its count is missed', () => {
  const published = publishing()
  expect(reportOn(published)).toBe('No problems.')
  const report = reportOn(published, without(list), replacing(counting, '"nota": 10,', ''))
  expect(report).toMatch(
    /All lists together had \d+ addresses, and have \d+: a list is gone with its count\./,
  )
  expect(report).toContain('1 problem in 1 file.')
})

test('a list that cannot be read is not said to be gone', () => {
  const report = reportOn(keepingAll(), writing(list, 'addresses: [\n'))
  expect(report).toContain('(yaml-syntax)')
  expect(report).not.toContain('(lost-addresses)')
})

test('an edition without any list has not been published', () => {
  expect(reportOn()).toBe('No problems.')
})

const [first] = records.filter(({ address }) => address === '/citas/ana-abrir/')

test.each([
  ['fingerprint', { words: 'Abrir es compartir' }],
  ['words', { fingerprint: '0000000000000000' }],
])('what stood at an address cannot do without its %s', (field, known) => {
  const { address, since } = first!
  expect(reportOn(keeping([{ address, since, ...known }]))).toContain(
    `Field \`addresses.0.${field}\` is`,
  )
})

test.each([
  '/../../x/',
  '/citas/%2e%2e/x/',
  '/citas/../x/',
  '//example.org/',
  'https://x/',
  'citas/x/',
])('%s is no address that could have been published', (address) => {
  const { since, words, fingerprint } = first!
  const listed = keeping([{ address, since, words, fingerprint }])
  expect(reportOn(listed)).toContain('Expected a path from the root of the site')
  const moved = keeping([{ ...first!, moved: { to: address, date: '2025-04-01' } }])
  expect(reportOn(moved)).toContain('Expected a path from the root of the site')
})

test.each(['/citas/(/', '/citas/[/', '/citas/.*/', '/citas/\\/', '/citas/+?/'])(
  '%s is missed as it stands, and stands for no other',
  (address) => {
    const { since, words, fingerprint } = first!
    const report = reportOn(keeping([{ address, since, words, fingerprint }]))
    expect(report).toContain(`\`${address}\` was published, but nothing is there any more`)
    expect(report).toContain('1 problem in 1 file.')
  },
)

test('nothing has moved and is gone', () => {
  const date = '2025-04-01'
  const both = { moved: { to: '/citas/', date }, withdrawn: { date, reason: 'Sobraba.' } }
  expect(reportOn(keeping([{ ...first!, ...both }]))).toContain('delete one of the two fields')
})
