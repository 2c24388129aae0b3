import { DOMParser } from '@xmldom/xmldom'
import { expect, test } from 'vitest'
import { element, xmlDocument } from '../../src/exports/markup.ts'

test.each([
  'Uno & dos < tres > "cuatro" \'cinco\'',
  '&amp; <![CDATA[ ]]> <!-- -->',
  'tabulador\t, línea\n, retorno\r\n',
  'ñ ¿“…”? \u{1F600} \u00A0',
])('a parser reads back what was written: %j', (text) => {
  const read = new DOMParser({ onError: fail }).parseFromString(
    xmlDocument(element('a', { b: text }, text, element('c', {}))),
    'text/xml',
  )
  const root = read.documentElement!
  expect(root.getAttribute('b')).toBe(text)
  expect(root.textContent).toBe(text)
})

test('what XML has no way to write is replaced', () => {
  expect(element('a', {}, 'uno\u0000dos\uFFFEtres\uD800').markup).toBe(
    '<a>uno\uFFFDdos\uFFFDtres\uFFFD</a>',
  )
})

test('an attribute without a value is left out', () => {
  expect(element('a', { b: undefined, c: '' }).markup).toBe('<a c=""></a>')
})

function fail(level: string, message: string): never {
  throw new Error(`${level}: ${message}`)
}
