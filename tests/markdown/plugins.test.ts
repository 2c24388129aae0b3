import { expect, test } from 'vitest'
import { markdownProcessor } from '../../src/markdown/plugins.ts'

const fileURL = new URL('file:///glosa/content/claims/crece.md')

async function htmlOf(markdown: string, base = '/'): Promise<string> {
  const renderer = await markdownProcessor(base).createRenderer({ syntaxHighlight: false })
  const { code } = await renderer.render(markdown, { fileURL })
  return code.trim()
}

test('keeps quotation marks, dashes and dots as the publisher printed them', async () => {
  expect(await htmlOf(`"Abrir" -- dijo... 'sí'`)).toBe(`<p>"Abrir" -- dijo... 'sí'</p>`)
})

test('makes no link of an address that is printed as words', async () => {
  expect(await htmlOf('Véase www.example.org y https://example.org.')).toBe(
    '<p>Véase www.example.org y https://example.org.</p>',
  )
})

test('leads links of the site to where it is served from', async () => {
  expect(await htmlOf('[Un tema](/temas/llama/)', '/glosa/')).toBe(
    '<p><a href="/glosa/temas/llama/">Un tema</a></p>',
  )
})

test('leaves links to other sites and to anchors alone', async () => {
  expect(await htmlOf('[a](https://example.org/) [b](#p-1)', '/glosa/')).toBe(
    '<p><a href="https://example.org/">a</a> <a href="#p-1">b</a></p>',
  )
})

test('makes a space of the end of a line that an author wrapped', async () => {
  expect(await htmlOf('El texto\nsigue **aquí\ny** acaba.')).toBe(
    '<p>El texto sigue <strong>aquí y</strong> acaba.</p>',
  )
})
