import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
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

test('a section has no id that begins like an anchor of the site', async () => {
  const { files } = filesOfArticle(
    'pegada',
    await readText('<h2>Sobre los riegos</h2><p>A.</p><h2>Nota final</h2><p>B.</p>', 'a.html'),
    content,
  )
  const ids = [...(files[1]?.text ?? '').matchAll(/<Section id="([^"]*)"/g)].map(([, id]) => id)
  expect(ids).toEqual(['los-riegos', 'final'])
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
  expect(mdx?.text).toContain('<Section id="que-cambia">\n\n## Qué cambia\n')
  expect(mdx?.text).toContain('\n- Los domingos, de 10.00 a 14.00.\n')
  expect(mdx?.text).toContain('\n> Una biblioteca cerrada en domingo')
  expect(mdx?.text).toContain('<Figure alt="Fachada de la biblioteca">')
  expect(remarks.join('\n')).toMatch(/The publisher printed 1 image, 2 subheads, 1 list/)
  expect(remarks.join('\n')).toContain('advertisement: «Publicidad»')
})

test('a text keeps every form in which it was set', async () => {
  const page = `
    <h1>Cuaderno</h1>
    <p>Una <em>frase</em> lar<b>ga</b>, de {llaves} y *asteriscos*, <i>¿sí?</i>no; H<sub>2</sub>O y
    <a href="https://a.example/b_(c)?d=*e*&amp;f">un <b>enlace</b></a>, <span lang="la">aqua publica</span><sup><a
    href="#n1">1</a></sup>. Es la primera de las frases de este cuaderno, y no la última de todas.</p>
    <h2>Las cuentas</h2>
    <ol start="3"><li>Uno.</li><li>Dos: <ul><li>a | b</li><li><p>c</p><p>d</p></li></ul></li></ol>
    <h3>Lo que se paga</h3>
    <table><tr><th>Huerta</th><th>a|b</th></tr><tr><td>Molino</td><td>1<br>2</td></tr></table>
    <table><tr><td colspan="2">Junto</td></tr><tr><td></td><td>_x_</td></tr></table>
    <h2>Las voces</h2>
    <blockquote><p>Toda el agua.</p><ul><li>Es de todos.</li></ul></blockquote>
    <p>Agua que no has de beber<br>déjala correr,<br># que el molino<br>- la espera.</p>
    <figure><img src="arco.jpg" alt="Un &quot;arco&quot; & más"><figcaption>La <i>lápida</i>.</figcaption></figure>
    <p>El agua se reparte por turnos desde hace siglos, y nadie recuerda quién los puso por escrito.</p>
    <hr>
    <p id="n1">1. Medida en 1911.</p>`
  const { files } = filesOfArticle('pegada', await readText(page, 'a.html'), content)
  const [original, mdx] = files
  expect(mdx?.text.slice(mdx.text.indexOf('<Section'))).toMatchInlineSnapshot(`
    <Section id="cuaderno" title="">

    Una *frase* lar**ga**, de \\{llaves\\} y \\*asteriscos\\*, *¿sí?*&#x6E;o; H<sub>2</sub>O y [un **enlace**](https://a.example/b_\\(c\\)?d=*e*\\&f), aqua publica[^1]. Es la primera de las frases de este cuaderno, y no la última de todas.

    </Section>

    <Section id="las-cuentas">

    ## Las cuentas

    3. Uno.
    4. Dos:
       - a | b
       - c

         d

    ### Lo que se paga

    | Huerta | a\\|b |
    | ------ | ---- |
    | Molino | 1 2  |

    |       |       |
    | ----- | ----- |
    | Junto |       |
    |       | \\_x\\_ |

    </Section>

    <Section id="las-voces">

    ## Las voces

    > Toda el agua.
    >
    > - Es de todos.

    Agua que no has de beber\\
    déjala correr,\\
    \\# que el molino\\
    \\- la espera.

    <Figure alt="Un &quot;arco&quot; &amp; más">

    La *lápida*.

    </Figure>

    El agua se reparte por turnos desde hace siglos, y nadie recuerda quién los puso por escrito.

    [^1]: Medida en 1911.

    </Section>
  `)
  expect(original?.text).toMatchInlineSnapshot(`
    Una frase larga, de {llaves} y *asteriscos*, ¿sí?no; H2O y un enlace, aqua publica[1]. Es la primera de las frases de este cuaderno, y no la última de todas.

    Las cuentas
    Uno.
    Dos:
    a | b
    c
    d

    Lo que se paga
    Huerta	a|b
    Molino	1 2
    Junto
    	_x_

    Las voces
    Toda el agua.
    Es de todos.
    Agua que no has de beber
    déjala correr,
    # que el molino
    - la espera.
    La lápida.
    El agua se reparte por turnos desde hace siglos, y nadie recuerda quién los puso por escrito.
    [1] Medida en 1911.
  `)
  const loaded = corpusFrom(
    aContent(...files.map(({ path, text }) => writing(path, text))),
    '2026-11-27',
  )
  if ('issues' in loaded) throw new Error(formatReport(loaded.issues))
})

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

describe('who signs', () => {
  /** The authors as they are written, and what is said of them. */
  async function signed(head: string) {
    const page = `<html><head>${head}</head><body><article><h1>El pozo</h1>${'<p>El pozo es hondo y da agua a toda la comarca desde hace cien años.</p>'.repeat(4)}</article></body></html>`
    const { files, remarks } = filesOfArticle('pegada', await readText(page, 'a.html'), content)
    const [, written = ''] = /\nauthors:\n?([\s\S]*?)\ninterest/.exec(files[1]!.text) ?? []
    return { written, remarks: remarks.join('\n') }
  }
  const meta = (names: string) => `<meta name="author" content="${names}">`

  test.each([
    ['a name of two words', meta('Luz Gil'), '  - given: Luz\n    family: Gil'],
    ['a particle', meta('Luis de la Vega'), '  - given: Luis\n    family: de la Vega'],
    [
      'two names',
      meta('Luz Gil y Luis Paz'),
      '  - given: Luz\n    family: Gil\n  - given: Luis\n    family: Paz',
    ],
    [
      'a surname with “y”',
      meta('José Ortega y Gasset'),
      '  - given: José\n    family: Ortega y Gasset',
    ],
    ['an institution', meta('Agencia EFE'), '  - name: Agencia EFE'],
    [
      'the name of an entity',
      meta('Ana Ruiz'),
      '  - given: Ana\n    family: Ruiz\n    entity: ana-ruiz',
    ],
    [
      'a name that the page parts',
      '<meta name="citation_author" content="Gil Paz, Luz María">',
      '  - given: Luz María\n    family: Gil Paz',
    ],
    [
      'a person of structured data',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"El pozo","author":{"@type":"Person","name":"Luz Gil Paz","givenName":"Luz","familyName":"Gil Paz"}}</script>',
      '  - given: Luz\n    family: Gil Paz',
    ],
    [
      'an institution of structured data',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"El pozo","author":{"@type":"Organization","name":"Amigos del Pozo"}}</script>',
      '  - name: Amigos del Pozo',
    ],
  ])('%s is written in its parts', async (_, head, fields) => {
    const { written, remarks } = await signed(head)
    expect(written).toBe(fields)
    expect(remarks).not.toContain('`family`')
  })

  test('a name that may be parted in two ways is left to be written, and said', async () => {
    const { written, remarks } = await signed(meta('Luz Gil Paz'))
    expect(written).toBe('  - given: Luz Gil Paz\n    family:')
    expect(remarks).toContain(
      '“Luz Gil Paz”: write its family names in `family`, and only the rest in `given`; the name of an institution in `name`.',
    )
  })

  test('one name may be a person’s or an institution’s', async () => {
    const { written, remarks } = await signed(meta('Azorín'))
    expect(written).toBe('  - family: Azorín')
    expect(remarks).toContain('If “Azorín” is an institution, write `name: Azorín`')
  })

  test('nobody is left to be written', async () => {
    expect((await signed('')).written).toBe('')
  })
})

test('a month is a date, as far as it is known', async () => {
  const page = '<p>El pozo es hondo y da agua a toda la comarca desde hace cien años.</p>'.repeat(4)
  const { files } = filesOfArticle(
    'pegada',
    await readText(
      `<html><head><meta name="citation_date" content="2024-10"></head><body><article>${page}</article></body></html>`,
      'a.html',
    ),
    content,
  )
  expect(files[1]?.text).toContain("datePublished: '2024-10'\n")
})
