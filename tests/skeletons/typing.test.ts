import { diffChars } from 'diff'
import { expect, test } from 'vitest'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beginFiles } from '../../src/commands/begin-files.ts'
import { corpusFrom } from '../../src/reading/load-corpus.ts'
import { readFolder } from '../../src/reading/read-folder.ts'
import { formatReport } from '../../src/text/format-report.ts'
import { aProject } from '../a-project.ts'

/*
 * An article of 15 paragraphs with 40 marks, from a saved page to a green check: 30 claims, one in
 * each of the first two sentences of a paragraph, and 10 quotes by two people. What an editor types
 * are the marks and the words that only an editor knows.
 */

const today = '2026-11-27'
const mdx = 'content/articles/vega/article.mdx'
const places = [
  'molino viejo',
  'puente de piedra',
  'lavadero público',
  'huerto escolar',
  'camino de la fuente',
  'mercado de los jueves',
  'horno comunal',
  'teatro municipal',
  'archivo de la villa',
  'parque de la ribera',
  'taller de cestería',
  'museo del agua',
  'escuela de música',
  'centro de salud',
  'campo de deportes',
]

const paragraphs = places.map((place, index) => {
  const who =
    index === 0
      ? 'Nuria Salas, alcaldesa de la villa'
      : index % 2
        ? 'Iván Prado, cronista de la comarca'
        : 'Salas'
  const facts = [
    `La obra del ${place} empezó en ${1900 + index * 3} con dinero de los vecinos`,
    `Cada año lo visitan unas ${300 + index * 20} personas de toda la comarca`,
  ]
  const quote = index < 10 ? `“El ${place} no se cierra mientras alguien lo use”` : undefined
  return { who, facts, quote }
})

const page = `<html lang="es"><head><title>Quince lugares de la vega</title>
<meta property="og:site_name" content="El Diario"><link rel="canonical" href="https://example.org/vega">
<meta property="article:published_time" content="2026-05-04"><meta name="author" content="Luz Gil"></head>
<body><nav><a href="/">Portada</a></nav><article><h1>Quince lugares de la vega</h1>${paragraphs
  .map(
    ({ facts, quote, who }) =>
      `<p>${facts.join('. ')}. ${quote ? `${quote}, dice ${who}.` : 'Nadie ha pedido que cambie nada de lo que hay.'}</p>`,
  )
  .join('')}</article></body></html>`

/** What an editor puts around the words. */
function marked(text: string): string {
  return paragraphs.reduce((all, { facts, quote }) => {
    const claims = facts.reduce((rest, fact) => rest.replace(fact, `<Claim>${fact}</Claim>`), all)
    return quote ? claims.replace(quote, `<Quote>${quote}</Quote>`) : claims
  }, text)
}

/** What an editor writes into the fields that were left empty. */
function filled(text: string): string {
  const values: [RegExp, string][] = [
    [/^draft: true\n/m, ''],
    [/^summary:$/m, 'summary: Un paseo por quince lugares de la vega.'],
    [/^interest:$/m, 'interest: Ninguno conocido.'],
    [/title=""/, 'title="Los lugares"'],
    [/^kind:$/m, 'kind: hecho comprobable'],
    [/^core:$/m, 'core: false'],
    [/^themes: \[\]$/m, 'themes: [apertura]'],
    [/^( +)verdict:$/m, '$1verdict: confirmado'],
    [/^( +)reason:$/m, '$1reason: El informe da el mismo dato en su tabla.'],
    [/^( +)gist:$/m, '$1gist: Está en el informe'],
    [/^( +- )source:$/m, '$1source: informe'],
    [/^( +)bearing:$/m, '$1bearing: a favor'],
    [/^( +)contributes:$/m, '$1contributes: Da el dato.'],
    [/^comment:$/m, 'comment: Habla de lo que dirige.'],
    [/^description:$/m, 'description: Habla en el artículo.'],
    [/^class:$/m, 'class: primaria'],
    [/^seen:$/m, 'seen: entera'],
    [/^fact:$/m, 'fact: Es el artículo.'],
    [/^consulted:$/m, 'consulted: La página entera.'],
  ]
  return values.reduce((all, [empty, written]) => all.replace(empty, written), text)
}

/** The characters that are in the one and were not in the other. */
function typed(begun: string, finished: string): number {
  return diffChars(begun, finished)
    .filter(({ added }) => added)
    .reduce((sum, { value }) => sum + value.length, 0)
}

/** The files that are not in another state of the content, or have changed. */
const changedIn = (all: Map<string, string>, before: Map<string, string>) =>
  new Map([...all].filter(([path, text]) => before.get(path) !== text))

test('at most 30 % of an article with 40 marks is typed', async () => {
  const root = await aProject()
  const read = () => {
    const files = readFolder(root)
    return new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
  }
  const write = (file: string, text: string) => writeFile(path.join(root, file), text)
  const run = (...args: string[]) => beginFiles(root, args, today)

  const before = read()
  await write('vega.html', page)
  await run('article', 'vega', path.join(root, 'vega.html'))
  const begun = changedIn(read(), before)
  const article = begun.get(mdx)!
  const withMarks = filled(marked(article))
  await write(mdx, withMarks)
  await run('marks')
  const described = changedIn(read(), before)
  for (const [file, text] of described) await write(file, filled(text))

  const loaded = corpusFrom(readFolder(root), today)
  if ('issues' in loaded) throw new Error(formatReport(loaded.issues))
  const published = loaded.corpus.articles.find(({ id }) => id === 'vega')
  expect(published?.paragraphs).toHaveLength(15)
  expect([...described.keys()].filter((file) => /\/(quotes|claims)\//.test(file))).toHaveLength(40)

  const finished = changedIn(read(), before)
  finished.delete('content/articles/vega/original.txt')
  const whole = [...finished.values()].reduce((sum, text) => sum + text.length, 0)
  const inMarks = typed(article, withMarks)
  const inFields = [...finished].reduce(
    (sum, [file, text]) => sum + typed(described.get(file) ?? '', text),
    0,
  )
  expect((inMarks + inFields) / whole).toBeLessThanOrEqual(0.3)
})
