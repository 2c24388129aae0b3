import { expect, test } from 'vitest'
import { doubtsOn, paths, replacing } from '../a-content.ts'

const at = (url: string) =>
  doubtsOn(replacing(paths.report, 'https://example.org/informe', `"${url}"`))
const archived = (copied: string) =>
  doubtsOn(
    replacing(
      paths.report,
      'issued: "2025"',
      `issued: "2025"\narchived: https://web.archive.org/web/20250301120000/${copied}`,
    ),
  )

test.each([
  'https://www.google.com/url?q=https://example.org/informe&sa=D&source=docs',
  'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Finforme&h=AT',
  'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Finforme&data=05',
  'https://www.google.com/amp/s/example.org/informe',
])('an address that only leads on: %s', (url) => {
  expect(at(url)).toEqual([
    `${paths.report} 8:1 It is an address that only leads on: write where it ends, \`https://example.org/informe\`.`,
  ])
})

test('one in a link of the publisher’s, and one in a text of ours', () => {
  const detour = 'https://www.google.com/url?q=https://example.org/'
  expect(doubtsOn(replacing(paths.article, 'El código', `[El](${detour}) código`))).toHaveLength(1)
  expect(doubtsOn(replacing(paths.followUp, 'Sale', `[Sale](${detour})`))).toHaveLength(1)
  expect(at('https://www.google.com/search?q=https://example.org/')).toEqual([])
})

test('a copy of another page', () => {
  expect(archived('https://otra.example/pagina')).toEqual([
    `${paths.report} 10:1 It is a copy of \`https://otra.example/pagina\`, and the document is at \`https://example.org/informe\`: take a copy of that, unless it was there before.`,
  ])
  expect(archived('http://www.example.org/informe/')).toEqual([])
})
