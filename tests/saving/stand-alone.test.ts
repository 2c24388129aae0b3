import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { selfContained } from '../../src/saving/self-contained.ts'
import { standAlone } from '../../src/saving/stand-alone.ts'
import { address, aPage } from './a-page.ts'

const font = {
  name: 'text.woff2',
  rule: "@font-face{src:url('./text.woff2')}",
  data: 'data:font/woff2;base64,AAAA',
}
const written = selfContained(standAlone(aPage, address), 'p{margin:0}', [font])

test('links lead into the file where it has their target, and else to the site', () => {
  expect(written).toContain('<a href="#p-1">¶ 1</a>')
  expect(written).toContain('<a href="https://edicion.example/afirmaciones/a/">Página</a>')
  expect(written).toContain(`<a href="${address}#lo-de-antes">antes</a>`)
  expect(written).toContain(`<a href="${address}">La página</a>`)
  expect(written).toContain(`<link rel="canonical" href="${address}">`)
})

test('a link that is none stays, and no character is left that XML forbids', () => {
  expect(written).toContain('<a href="http://[malo">malo</a>')
  expect(written).toContain(
    '<a href="https://otra.example/a%20b?c=d|e&#x26;f=%zz#100%#">otra</a> \u{FFFD}',
  )
})

test('marked words are followed by the numbers of their notes, the words within others first', () => {
  const text = written.replace(/<[^>]+>/g, '').replace(/\s/g, ' ')
  expect(text).toContain('Dice que sube 2 1[1] &#x26; baja')
  expect(written).toContain('aria-label="2. Nota a «sube»" role="doc-noteref"')
})

test('nothing is left that only a site needs', () => {
  expect(written).not.toMatch(/glifo-claro|>#</)
  expect(written).toContain('glifo-refutado')
})

test('the policy allows its own style, with the font in it, and no other', () => {
  const [, style = ''] = /<style>([^]*)<\/style>/.exec(written) ?? []
  expect(style).toBe("@font-face{src:url('data:font/woff2;base64,AAAA')}p{margin:0}")
  const hash = createHash('sha256').update(style).digest('base64')
  expect(written.replaceAll('&#x27;', "'")).toContain(`style-src 'sha256-${hash}'; font-src data:`)
})
