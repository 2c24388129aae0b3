import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesOfArticle } from '../../src/commands/begin-article.ts'
import { corpusFrom } from '../../src/reading/load-corpus.ts'
import { readContent } from '../../src/reading/read-content.ts'
import { formatReport } from '../../src/text/format-report.ts'
import { aContent, writing } from '../a-content.ts'
import { pastesOfOneArticle, readFixture, readText } from '../pasting/read-fixture.ts'

const pastes = [
  ...pastesOfOneArticle,
  'interview/paste.html',
  'interview/paste.txt',
  ...readdirSync('tests/pastes/sites').map((name) => `sites/${name}`),
]

const { content } = readContent(aContent())

test.each(pastes)('%s becomes a draft of which nothing is wrong', async (name) => {
  const { files } = filesOfArticle('pegada', await readFixture(name), content)
  const loaded = corpusFrom(
    aContent(...files.map(({ path, text }) => writing(path, text))),
    '2026-11-27',
  )
  if ('issues' in loaded) throw new Error(formatReport(loaded.issues))
  expect(loaded.corpus.articles.map(({ id }) => id)).toEqual(['nota'])
  const [original] = files
  expect(original?.text.split('\n').length).toBeGreaterThan(4)
})

test('words that Markdown would read as markup stay as they were printed', async () => {
  const printed = [
    '1. Primero, <b>nada</b> de {llaves} ni *asteriscos* ni _rayas_.',
    '# Esto no es un título; [esto](no) es un enlace & esto &amp; tampoco.',
    '- Guion, `código`, a\\b, ![imagen](x) y https://ejemplo.example/a_b_c',
    '> Ni esto una cita. +2 = 3 | 4 ~~tachado~~ <https://x.example>',
  ]
  const { files } = filesOfArticle(
    'pegada',
    await readText(`<p>${printed.map(escaped).join('</p><p>')}</p>`, 'a.html'),
    content,
  )
  expect(files[0]?.text).toBe(`${printed.join('\n')}\n`)
  const loaded = corpusFrom(
    aContent(...files.map(({ path, text }) => writing(path, text))),
    '2026-11-27',
  )
  if ('issues' in loaded) throw new Error(formatReport(loaded.issues))
})

test('what the paste says of itself is filled in, and the rest is left open', async () => {
  const { files, remarks } = filesOfArticle(
    'pegada',
    await readFixture('news-page/paste.html'),
    content,
  )
  expect(files.map(({ path }) => path)).toEqual([
    'content/articles/pegada/original.txt',
    'content/articles/pegada/article.mdx',
    'content/sources/pegada.yaml',
    'content/entities/la-gaceta-de-aldea-alta.yaml',
  ])
  const [, mdx] = files
  expect(mdx?.text).toContain("datePublished: '2025-07-18'\n")
  expect(mdx?.text).toContain('authors:\n  - given: Lucía\n    family: Ferrán\n')
  expect(mdx?.text).toContain('summary:\n')
  expect(mdx?.text).toContain('<Section id="que-cambia" title="Qué cambia">')
  expect(remarks.join('\n')).toMatch(/The publisher printed 1 image, 2 subheads, 1 list/)
  expect(remarks.join('\n')).toContain('advertisement: «Publicidad»')
})

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
