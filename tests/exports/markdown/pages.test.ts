import { absolute } from '../../../src/exports/absolute.ts'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { anEdition, inventedEdition } from '../../an-edition.ts'
import { llmsTxt } from '../../../src/exports/markdown/llms-txt.ts'
import type { Corpus } from '../../../src/corpus/corpus.ts'
import { markdownAt, markdownPages } from '../../../src/exports/markdown/pages.ts'
import { dataFiles } from '../../../src/edition/paths.ts'
import { datasets } from '../../../src/exports/datasets.ts'
import { aCorpus, judgedAgain, paths, replacing, type Change } from '../../a-content.ts'
import { headingsIn, linksIn, quotedParagraphs, readMarkdown } from './read-markdown.ts'
const corpus = await anEdition()
const textsOf = (of: Corpus) =>
  new Map(markdownPages(of).map((path) => [path, markdownAt(of, path)]))
const texts = textsOf(corpus)
const pages = new Map([...texts].map(([path, text]) => [path, readMarkdown(text)]))
const originalOf = (article: string) =>
  readFileSync(`${inventedEdition}/content/articles/${article}/original.txt`, 'utf8')
const originals = corpus.articles.map(({ id }) => originalOf(id)).join('\n')

test('an article is there word for word, in the publisher’s order, before any note', () => {
  const tree = pages.get('/articulos/huerto-de-la-estacion/index.md')!
  const notes = tree.children.findIndex(
    (node) =>
      node.type === 'heading' &&
      headingsIn({ ...tree, children: [node] })[0]?.[1] === 'Notas de Glosa',
  )
  const before = quotedParagraphs({ ...tree, children: tree.children.slice(0, notes) })
  expect(before.join('\n')).toBe(originalOf('huerto-de-la-estacion').trimEnd())
})

test('whatever stands in a block quotation is printed in the article, exactly', () => {
  for (const [path, tree] of pages) {
    const quoted = quotedParagraphs(tree)
    expect(quoted.length, path).toBeGreaterThan(0)
    for (const words of quoted) expect(originals, path).toContain(words)
  }
})

test('headings of ours in the text of an article say whose they are', () => {
  const headings = headingsIn(pages.get('/articulos/huerto-de-la-estacion/index.md')!)
  const ofSections = headings.slice(1, 1 + corpus.articles[0]!.sections.length)
  expect(ofSections).toEqual(
    corpus.articles[0]!.sections.map(({ title }) => [2, `${title} (título de Glosa)`]),
  )
})

test('the notes of an article have every quote with its speaker and every claim with its verdict', () => {
  const headings = headingsIn(pages.get('/articulos/huerto-de-la-estacion/index.md')!)
  const notes = headings.filter(([depth]) => depth === 3).map(([, words]) => words)
  const { quotes, claims } = corpus.articles[0]!
  expect(notes).toHaveLength(quotes.length + claims.length)
  expect(notes.filter((words) => words === 'Cita de Marta Vela')).toHaveLength(1)
  expect(notes.filter((words) => words === 'Afirmación: refutado')).toHaveLength(3)
  expect(notes.at(-1)).toBe('Promoción, no una afirmación de hecho')
})

test('an article tells the whole of what its publisher changed', () => {
  const text = texts.get('/articulos/huerto-de-la-estacion/index.md')!
  expect(text).toMatch(
    /## Qué ha cambiado el editor en su texto\n\n[^]*#p-2\)\. Cambió de palabras\. Visto el 2 de junio de 2025\. Decía: «El auge[^]*#plano\.»\n- Ya no está\./,
  )
})

test('an article says in two sentences what holds, and what it leaves out', () => {
  const text = texts.get('/articulos/huerto-de-la-estacion/index.md')!
  expect(text).toContain('**En dos frases**. La asociación abre su huerto')
  expect(text).toContain(`## Lo que el artículo no cuenta

- El huerto tiene lista de espera desde 2022. Según: `)
  expect(textsOf(aCorpus()).get('/articulos/nota/index.md')).not.toMatch(/frases|no cuenta/)
})

test('an imprecise claim says in which direction, and what is right', () => {
  const text = texts.get('/afirmaciones/sanz-donde-quieran/index.md')
  expect(text).toContain(`## Veredicto

**Impreciso (exagera)**. El reglamento deja plantar en la parcela propia y en dos bancales comunes, no en cualquier sitio.

Donde dice «donde quieran», lo que consta es: en su parcela y en dos bancales.
`)
})

test('a claim has its reason, its caveats, its evidence and its log', () => {
  const changed = aCorpus(
    replacing(paths.claim, 'assessments:\n', 'wouldChange: Otro recuento.\nassessments:\n'),
    judgedAgain('2025-06-01'),
  )
  const text = textsOf(changed).get('/afirmaciones/crece/index.md')
  expect(text).toMatchInlineSnapshot(`
    # Afirmación: sin verificar

    > Cada año se publican más modelos

    Lo que va como cita en bloque («>») son palabras de El Diario, exactas según el texto que se anota; todo lo demás es de Glosa.

    - Quién lo afirma: el propio artículo
    - Qué es: hecho comprobable
    - Dónde: [¶ 1](https://example.org/articulos/nota/#p-1) de [Dos voces sobre el código](https://example.org/articulos/nota/index.md)
    - Página: <https://example.org/afirmaciones/crece/>

    ## Veredicto

    **Sin verificar**. Ya no consta en nada.

    ## En su párrafo

    > El código abierto crece. Cada año se publican más modelos.

    ## La evidencia

    No consta ninguna fuente que la mida o la documente.

    ## Qué cambiaría el veredicto

    Otro recuento.

    ## Qué pasó después

    - Enero de 2025 (refuerza): Sale un informe nuevo. Según: [«Informe»](https://example.org/informe), El Observatorio.

    ## Registro de veredictos

    - 1 de junio de 2025: sin verificar. Ya no consta en nada. Qué cambia: Se retiró el informe.
    - 1 de febrero de 2025: confirmado. El informe los cuenta todos.
  `)
})

/** The Markdown of a page of the smallest content, changed. */
const textOf = (path: string, ...changes: Change[]) => textsOf(aCorpus(...changes)).get(path)!

test('the evidence says what was seen of a source, and where the copy is that was read', () => {
  const copied = replacing(
    paths.report,
    'issued:',
    'consultedUrl: https://example.org/copia\nissued:',
  )
  expect(textOf('/afirmaciones/crece/index.md', copied)).toContain(
    '[«Informe»](https://example.org/informe), El Observatorio. Primaria, leída entera. Lo que se leyó: Copia completa. [La copia que se leyó](https://example.org/copia).',
  )
})

test('a quote has its fragments apart, and the role in the original language with its status', () => {
  const role = replacing(
    paths.quote,
    'roleOriginal: { language: en, text: null, status: sin fuente almacenada }',
    'roleOriginal: { language: en, text: lab director, status: reconstruido }',
  )
  const text = textOf('/citas/ana-abrir/index.md', role)
  expect(text).toContain('> Abrir es compartir\n\n\\[…]\n\n> Y compartir es crecer\n')
  expect(text).toContain('- Cargo en inglés: «lab director» (reconstruido).')
  expect(textOf('/citas/ana-abrir/index.md')).toContain('- Cargo en inglés: no consta.')
})

test('an article says where its text departs from the original', () => {
  expect(textOf('/articulos/nota/index.md')).toContain(`
## Diferencias con el original y errores que ya traía

- [¶ 1](https://example.org/articulos/nota/#p-1): «Cada año»; en el original, «Every year». Cambio de sentido. El original dice otra cosa.
`)
})

test('the introduction to a theme cites its sources where it rests on them, by their numbers', () => {
  const text = textOf('/temas/apertura/index.md')
  expect(text).toContain(
    'Cada año hay más ([¶ 1](https://example.org/articulos/nota/#p-1); fuente [1](https://example.org/fuentes/#fuente-informe)), como dice [la nota](https://example.org/articulos/nota/#p-1).',
  )
  expect(text).toContain('1. [«Informe»](https://example.org/informe), El Observatorio')
})

test('no citation of a theme is lost', () => {
  for (const theme of corpus.themes) {
    const text = texts.get(`/temas/${theme.id}/index.md`)!
    for (const [index, { id }] of theme.sources.entries()) {
      expect(text).toContain(`[${index + 1}](https://example.org/fuentes/#fuente-${id})`)
    }
  }
})

test('llms.txt leads to the data and to each of their files', () => {
  const links = linksIn(readMarkdown(llmsTxt(corpus)))
  for (const path of ['/datos/', dataFiles.package, ...datasets.map(({ path }) => path)]) {
    expect(links).toContain(absolute(path))
  }
})

test('llms.txt leads to who makes the edition, if that is published', () => {
  const who = absolute('/quien-hace-glosa/')
  expect(linksIn(readMarkdown(llmsTxt(corpus)))).toContain(who)
  expect(llmsTxt(aCorpus())).not.toContain(who)
})

test('llms.txt has the form that llmstxt.org asks for, and leads to every document', () => {
  const tree = readMarkdown(llmsTxt(corpus))
  expect(tree.children.slice(0, 2).map(({ type }) => type)).toEqual(['heading', 'blockquote'])
  expect(headingsIn(tree)).toEqual([
    [1, 'Glosa'],
    [2, 'Artículos'],
    [2, 'Temas'],
    [2, 'Método y datos'],
    [2, 'Optional'],
  ])
  const documents = linksIn(tree).filter((url) => url.endsWith('.md'))
  expect(documents.toSorted()).toEqual([...pages.keys()].map(absolute).toSorted())
})

test('beside the name of a publisher, a title of ours stands between brackets', () => {
  expect(llmsTxt(aCorpus())).toContain('[\\[Dos voces sobre el código\\]](')
  const printed = replacing(paths.article, 'titleStatus: editorial', 'titleStatus: printed')
  expect(llmsTxt(aCorpus(printed))).toContain('[Dos voces sobre el código](')
})

test('links between documents lead to documents', () => {
  for (const [path, tree] of pages) {
    const documents = linksIn(tree).filter((url) => /^https:\/\/example\.org.*\.md$/.test(url))
    for (const url of documents) {
      expect([...pages.keys()].map(absolute), path).toContain(url)
    }
  }
})

test('a claim names those of other articles that it repeats or contradicts, with their verdicts', () => {
  const text = texts.get('/afirmaciones/treinta-parcelas/index.md')!
  expect(text).toMatch(
    /La contradice: \[«reparte 300 parcelas entre sus vecinos»\]\(.*trescientas-parcelas\/index\.md\) \(refutado\), de \[Regalar las llaves/,
  )
  expect(texts.get('/afirmaciones/goteo-mitad/index.md')!).toContain('La repite: [«gasta la mitad')
})

test('an introduction says of which article the paragraphs are that it cites', () => {
  expect(texts.get('/temas/agua/index.md')!).toMatch(
    /\(Regalar las llaves[^,]*, \[¶ 4\]\(.*?\); fuentes \[1\]/,
  )
})

test.each([
  ['vela-variedad', 'Cuándo y ante quién: No consta en las fuentes consultadas.'],
  [
    'sanz-para-todos',
    'Cuándo y ante quién: el artículo dice «durante una asamblea reciente de la Alianza de Huertos». El artículo no da la fecha ni el lugar de la asamblea.',
  ],
])('the quote %s says once when and before whom it was said', (id, line) => {
  expect(texts.get(`/citas/${id}/index.md`)).toContain(`- ${line}\n`)
})

test('our own texts have their links, with whole addresses', () => {
  const linked = textsOf(
    aCorpus(
      replacing(
        paths.claim,
        'año.\n---\n',
        'año.\n---\n\nVéase [la nota](/articulos/nota/).\n\nY más.\n',
      ),
      replacing(paths.followUp, 'Sale un informe', 'Sale [un informe](https://example.org/)'),
    ),
  )
  const note = `[la nota](${absolute('/articulos/nota/')})`
  for (const path of ['/afirmaciones/crece/index.md', '/articulos/nota/index.md']) {
    expect(linked.get(path)).toContain(`\n\nVéase ${note}.\n\nY más.\n\n`)
  }
  expect(linked.get('/afirmaciones/crece/index.md')).toContain(
    ': Sale [un informe](https://example.org/) nuevo. ',
  )
  expect(linked.get('/temas/apertura/index.md')).toMatch(
    /^Cada año hay más \([^\n]+\), como dice \[la nota\]\(https:[^)]+\/articulos\/nota\/#p-1\)\./m,
  )
})
