import { expect, test } from 'vitest'
import { isLanguageTag, meantLanguage } from '../../src/text/language-tag.ts'

test.each(['es', 'es-MX', 'pt-BR', 'zh-Hant', 'es-419', 'nah', 'yua', 'qu', 'an', 'haw'])(
  '%s is the tag of a language',
  (tag) => {
    expect(isLanguageTag(tag)).toBe(true)
  },
)

test.each([
  ['sp', 'es'],
  ['spa', 'es'],
  ['eng', 'en'],
  ['ES', 'es'],
  ['en_US', 'en-US'],
  ['jp', 'ja'],
  ['gr', 'el'],
  ['cz', 'cs'],
  ['inglés', 'en'],
  ['French', 'fr'],
  ['deutsch', 'de'],
  ['latín', 'la'],
  ['xx', undefined],
  ['es-XX', undefined],
  ['', undefined],
  ['lengua', undefined],
])('%j is none, and means %j', (written, meant) => {
  expect(isLanguageTag(written)).toBe(false)
  expect(meantLanguage(written)).toBe(meant)
})
