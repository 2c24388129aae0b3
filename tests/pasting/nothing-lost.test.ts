import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseHtml, visibleText } from '../../src/pasting/html/tree.ts'
import type { Block, PastedArticle } from '../../src/pasting/pasted-article.ts'
import { readPaste } from '../../src/pasting/read-paste.ts'
import { textOfBlock } from '../../src/pasting/texts-of.ts'
import { article, readFixture, readText } from './read-fixture.ts'

const pages = [
  'news-page/paste.html',
  'selection/paste.html',
  'google-docs/paste.html',
  'interview/paste.html',
  ...readdirSync('tests/pastes/sites')
    .filter((name) => /\.html?$/.test(name))
    .map((name) => `sites/${name}`),
]

/** How often each word is in a text. What numbers a footnote is its label, and no word. */
function wordsOf(text: string): Map<string, number> {
  const words = new Map<string, number>()
  const found = text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B]/g, '')
    .matchAll(/\p{L}{2,}/gu)
  for (const [word] of found) words.set(word, (words.get(word) ?? 0) + 1)
  return words
}

function allTextOf({ blocks, dropped }: PastedArticle): string {
  return [...blocks.map(textOfBlock), ...dropped.map(({ text }) => text)].join(' ')
}

test.each(pages)(
  'every word that %s shows is in the blocks or among what was dropped',
  async (name) => {
    const bytes = readFileSync(`tests/pastes/${name}`)
    const encoding = name.endsWith('.htm') ? 'windows-1252' : 'utf-8'
    const source = new TextDecoder(encoding).decode(bytes)
    const shown = wordsOf(visibleText(parseHtml(source.replace(/^Version[^<]*/, '')).body))
    const kept = wordsOf(allTextOf(await readFixture(name)))
    const lost = [...shown].filter(([word, count]) => (kept.get(word) ?? 0) < count)
    expect(lost).toEqual([])
  },
)

/** A generator of the same numbers every time. */
function numbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
}

const sentence = (index: number) =>
  `La pieza número ${'abcdefghij'.charAt(index % 10)}${String(index)} llegó al museo en una caja de madera que nadie había abierto.`

const forms: ((text: string, index: number) => string)[] = [
  (text) => `<p>${text}</p>`,
  (text) => `<div>${text}</div>`,
  (text) => `<div><span>${text.slice(0, 20)}</span><b>${text.slice(20)}</b></div>`,
  (text) => `<ul><li>${text}</li><li><p>${text}</p><ol><li>${text}</li></ol></li></ul>`,
  (text) => `<blockquote><p>${text}</p><footer>Una firma cualquiera</footer></blockquote>`,
  (text) => `<h2>${text.slice(0, 24)}</h2><p>${text}</p>`,
  (text) => `${text}<br><br>${text}`,
  (text) =>
    `<table><tr><th>Pieza</th><th>Nota</th></tr><tr><td>${text}</td><td>Una</td></tr></table>`,
  (text) => `<figure><img src="/a.jpg" alt="Una caja"><figcaption>${text}</figcaption></figure>`,
  (text) => `<section><x-parrafo>${text}</x-parrafo></section>`,
  (text) => `<dl><dt>Caja</dt><dd>${text}</dd></dl>`,
  (text) => `<aside class="related"><a href="/x">${text}</a></aside>`,
  (text) => `<ul>${text}</ul>`,
  (text) => `<center><font size="2">${text}</font></center>`,
  (text) => `<details><summary>Caja</summary>${text}</details>`,
  (text) => `<pre>${text}\n${text}</pre>`,
]

test.each(Array.from({ length: 60 }, (_, seed) => seed))(
  'no word of an article is lost, whatever its markup (%i)',
  async (seed) => {
    const next = numbers(seed + 1)
    const parts = Array.from({ length: 12 }, (_, index) => {
      const form = forms[next(forms.length)]!
      return form(sentence(next(90)), index)
    })
    const html = `<!doctype html><html lang="es"><head><title>Las piezas del museo</title></head><body>
      <nav><a href="/">Inicio</a></nav><main><h1>Las piezas del museo</h1>
      <article><p>${sentence(1)}</p><p>${sentence(2)}</p>${parts.join('\n')}</article></main>
      <footer>Aviso legal</footer></body></html>`
    const shown = wordsOf(visibleText(parseHtml(html).body))
    const kept = wordsOf(allTextOf(await readText(html, 'pagina.html')))
    expect([...shown].filter(([word, count]) => (kept.get(word) ?? 0) < count)).toEqual([])
  },
)

test('no paragraph is twice in the blocks', async () => {
  for (const name of pages) {
    const { blocks } = await readFixture(name)
    const texts = blocks.map(textOfBlock).filter((text) => text.length > 60)
    expect(new Set(texts).size, name).toBe(texts.length)
  }
})

test.each(readdirSync('tests/pastes/sites'))(
  '%s gives the four paragraphs and nothing of the site',
  async (name) => {
    const { blocks } = article(await readPaste(readFileSync(`tests/pastes/sites/${name}`), name))
    const text = blocks.map(textOfBlock).join('\n')
    const beginnings = name.startsWith('data-components')
      ? ['The museum says 112', 'Restoring them will', 'The full catalogue']
      : ['El museo del Barro de Villaclara ha', 'La restauración llevará', 'El catálogo completo']
    for (const words of beginnings) expect(text).toContain(words)
    expect(text).not.toMatch(
      /Inicio|Compart|Suscr|Iniciar|Menú|Sign|Follow|Recursos|Lee también|Te puede|Publicidad|Advert|WordPress|Comentarios|Archivado/,
    )
  },
)

test.each([
  ['wordpress.html', ['1']],
  ['letter.html', ['1']],
  ['encyclopaedia.html', ['1', '2']],
  ['libreoffice.html', ['1']],
  ['outlook.eml', ['1']],
])('%s has its footnotes, each behind its sign', async (name, labels) => {
  const { blocks } = article(await readPaste(readFileSync(`tests/pastes/sites/${name}`), name))
  const notes = blocks.flatMap((block) => (block.type === 'footnote' ? [block] : []))
  expect(notes.map(({ label }) => label)).toEqual(labels)
  expect(notes.map(textOfBlock).join('')).not.toMatch(/[↑↩]|^\d/)
  for (const label of labels) {
    expect(JSON.stringify(blocks)).toContain(`{"type":"footnote-reference","label":"${label}"}`)
  }
})

test.each([
  ['outlook.eml', { Limpieza: ['En seco'], Montaje: [] }],
  ['google-docs-selection.html', { Limpieza: ['En seco'], Montaje: [] }],
  ['libreoffice.html', { Limpieza: [], Montaje: ['Sala'] }],
])('%s has its inner list in its item', async (name, expected) => {
  const { blocks } = article(await readPaste(readFileSync(`tests/pastes/sites/${name}`), name))
  const list = blocks.find((block) => block.type === 'list')
  const items = list?.items.map((item): [string, string[]] => [
    plain(item[0]!),
    item
      .slice(1)
      .flatMap((inner) => (inner.type === 'list' ? inner.items.map((one) => plain(one[0]!)) : [])),
  ])
  expect(Object.fromEntries(items ?? [])).toEqual(expected)
})

function plain(block: Block): string {
  return textOfBlock(block).replace(/\.$/, '')
}
