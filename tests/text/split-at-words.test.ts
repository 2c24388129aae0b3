import { expect, test } from 'vitest'
import { splitAtWords } from '../../src/text/split-at-words.ts'

test('is what stands before and after the words', () => {
  expect(splitAtWords('riega con <b>3-4 toneladas</b> de agua', '3-4 toneladas')).toEqual({
    before: 'riega con <b>',
    after: '</b> de agua',
  })
})

test('passes over the same words in an attribute', () => {
  const link = '<a aria-label="Nota a «3-4 toneladas»"></a>'
  expect(splitAtWords(`con 3-4 toneladas${link} de agua`, '3-4 toneladas')).toEqual({
    before: 'con ',
    after: `${link} de agua`,
  })
})

test('takes signs of regular expressions as they are', () => {
  expect(splitAtWords('vale (más o menos) 3.5', '(más o menos)')).toEqual({
    before: 'vale ',
    after: ' 3.5',
  })
})

test.each([
  ['are not there', 'otra cosa'],
  ['are there twice', 'agua y más agua'],
  ['have a tag between them', 'agua <mark>clara</mark>'],
])('is nothing where the words %s', (_, html) => {
  expect(splitAtWords(html, html.includes('clara') ? 'agua clara' : 'agua')).toBeUndefined()
})
