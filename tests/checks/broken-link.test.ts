import { expect, test } from 'vitest'
import { addingAbout, addingLicences, paths, replacing, reportOn, writing } from '../a-content.ts'

const link = '/articulos/nota/#p-1'
const linkingTo = (href: string) => replacing(paths.theme, `(${link})`, `(${href})`)

test('suggests the nearest page', () => {
  expect(reportOn(linkingTo('/articulos/notas/'))).toMatchInlineSnapshot(`
    content/themes/apertura.mdx
      8:1  The link \`/articulos/notas/\` leads nowhere.
           Did you mean \`/articulos/nota/\`?  (broken-link)

    1 problem in 1 file.
  `)
})

test('knows the anchors of an article', () => {
  expect(reportOn(linkingTo('/articulos/nota/#p-3'))).toMatchInlineSnapshot(`
    content/themes/apertura.mdx
      8:1  The link \`/articulos/nota/#p-3\` leads nowhere.
           Did you mean \`/articulos/nota/#p-1\`?  (broken-link)

    1 problem in 1 file.
  `)
})

test('knows that paths end in a slash', () => {
  expect(reportOn(linkingTo('/articulos/nota#p-1'))).toMatchInlineSnapshot(`
    content/themes/apertura.mdx
      8:1  The link \`/articulos/nota#p-1\` leads nowhere.
           Paths end in a slash: \`/articulos/nota/#p-1\`.  (broken-link)

    1 problem in 1 file.
  `)
})

test.each([
  ['../sources/informe.yaml', '/fuentes/#fuente-informe'],
  ['content/claims/crece.md', '/afirmaciones/crece/'],
  ['/content/articles/nota/article.mdx', '/articulos/nota/'],
  ['./apertura.mdx', '/temas/apertura/'],
])('names the address of the thing whose file is %s', (href, address) => {
  expect(reportOn(linkingTo(href))).toContain(
    `It is a file of the content. Write the address of its thing on the site: \`${address}\`.`,
  )
})

test('finds an address that can be read, and is none', () => {
  expect(reportOn(linkingTo('https://https://example.org/'))).toContain(
    'is not the address of a page: “https://” stands behind “https://”.',
  )
})

test('wants links from the root of the site', () => {
  expect(reportOn(linkingTo('../articulos/nota/'))).toMatchInlineSnapshot(`
    content/themes/apertura.mdx
      8:1  The link \`../articulos/nota/\` leads nowhere.
           Write it from the root of the site: \`/articulos/nota/\`.  (broken-link)

    1 problem in 1 file.
  `)
})

test('reads the explanations of claims and the texts of follow-ups', () => {
  expect(
    reportOn(
      replacing(paths.claim, 'año.\n---\n', 'año.\n---\n\nVéase [el tema](/temas/economia/).\n'),
      replacing(paths.followUp, 'Sale', '[Sale](/citas/ana/)'),
    ),
  ).toMatchInlineSnapshot(`
    content/claims/crece.md
      16:7  The link \`/temas/economia/\` leads nowhere.
            Link to a page of the site, such as \`/temas/apertura/\`.  (broken-link)

    content/follow-ups/informe-nuevo.md
      10:1  The link \`/citas/ana/\` leads nowhere.
            Did you mean \`/citas/\`?  (broken-link)

    2 problems in 2 files.
  `)
})

test('reads what is said of who makes the edition, who may be written to', () => {
  const linking = (href: string) => replacing(paths.about, '(/metodo/)', `(${href})`)
  expect(reportOn(addingAbout)).toBe('No problems.')
  expect(reportOn(addingAbout, linking('/metodos/'))).toMatchInlineSnapshot(`
    content/about.yaml
      5:5  The link \`/metodos/\` leads nowhere.
           Did you mean \`/metodo/\`?  (broken-link)

    1 problem in 1 file.
  `)
  expect(reportOn(addingAbout, linking('mailto:ana'))).toContain('not the address of a page')
})

test('knows the anchors of the pages that have no others', () => {
  const report = (href: string) => reportOn(...addingLicences, addingAbout, linkingTo(href))
  expect(report('/licencias/#surco')).toBe('No problems.')
  expect(report('/quien-hace-glosa/#dinero')).toBe('No problems.')
  expect(report('/licencias/#surca')).toContain('Did you mean `/licencias/#surco`?')
  expect(report('/quien-hace-glosa/#dinera')).toContain('`/quien-hace-glosa/#dinero`?')
})

test.each(['/licencias/', '/quien-hace-glosa/'])('knows that %s may not be there', (href) => {
  expect(reportOn(linkingTo(href))).toContain('(broken-link)')
})

test('leaves a link alone to the licences of a family whose file is at fault', () => {
  const report = reportOn(
    ...addingLicences,
    linkingTo('/licencias/#surco'),
    replacing(paths.licences, 'family: Surco', 'familia: Surco'),
  )
  expect(report).toContain('(schema)\n\n1 problem in 1 file.')
})

test.each([
  '/',
  '/metodo/',
  '/temas/apertura/',
  '/citas/ana-abrir/',
  '/afirmaciones/crece/',
  '/entidades/ana-ruiz/',
  '/fuentes/#fuente-informe',
  '/articulos/nota/#voces',
  '/articulos/nota/#p-2',
  '/articulos/nota/#cita-ana-abrir',
  '/articulos/nota/#cita-ana-abrir-2',
  '/articulos/nota/#afirmacion-crece',
  'https://example.org/',
  'HTTP://example.org/',
])('lets a text link to %s', (href) => {
  expect(reportOn(linkingTo(href))).toBe('No problems.')
})

test('leads to a page, whoever serves it', () => {
  expect(
    reportOn(
      replacing(paths.claim, 'año.\n---\n', 'año.\n---\n\n[Véase](javascript:alert(1)).\n'),
      replacing(paths.followUp, 'Sale', '[Sale](data:text/html,x) <mailto:a@example.org>'),
      linkingTo('//example.org/'),
    ),
  ).toMatchInlineSnapshot(`
    content/claims/crece.md
      16:1  The link \`javascript:alert(1)\` is not the address of a page.
            Link to an address that begins with \`https://\`, or to a page of the site.  (broken-link)

    content/follow-ups/informe-nuevo.md
      10:1  The link \`data:text/html,x\` is not the address of a page.
            Link to an address that begins with \`https://\`, or to a page of the site.  (broken-link)
      10:26  The link \`mailto:a@example.org\` is not the address of a page.
             Link to an address that begins with \`https://\`, or to a page of the site.  (broken-link)

    content/themes/apertura.mdx
      8:1  The link \`//example.org/\` is not the address of a page.
           Link to an address that begins with \`https://\`, or to a page of the site.  (broken-link)

    4 problems in 3 files.
  `)
})

test('takes no scheme with a line break in it for a page', () => {
  expect(reportOn(linkingTo('java&#10;script:alert(1)'))).toContain('(broken-link)\n\n1 problem')
})

test('cannot tell whether an anchor is broken while its article cannot be read', () => {
  const report = reportOn(replacing(paths.article, '</Claim>', ''))
  expect(report).toContain('(mdx-syntax)\n\n1 problem in 1 file.')
})

test.each([
  '/metodo/#fallo-omite',
  '/afirmaciones/#confirmado',
  '/articulos/#de-2024',
  '/citas/#ana-ruiz',
  '/entidades/#persona',
  '/fuentes/#primaria',
  '/datos/#derechos',
  '/datos/#campos-de-las-citas',
  '/buscar/?q=abrir',
  '/datos/citas.json',
  '/fuentes/#fuente-informe',
  '/articulos/nota/citar/',
  '/articulos/nota/citar.bib',
  '/articulos/nota/original.txt',
  '/articulos/nota/pasajes.json',
  '/citas/ana-abrir/index.json',
  '/temas/apertura/index.md',
  '/afirmaciones/crece/#valoracion-2025-02-01',
  '/imagenes/glosa.png',
  '/novedades.xml',
  '/opensearch.xml',
  '/OFL.txt',
])('lets a link to %s be', (href) => {
  expect(reportOn(linkingTo(href))).toBe('No problems.')
})

test.each([
  ['/metodo/#derechos-de-nadie', '/metodo/'],
  ['/temas/#apertura', '/temas/apertura/'],
  ['/#portada', '/'],
  ['/articulos/#de-1999', '/articulos/#de-2024'],
  ['/citas/#nadie', '/citas/'],
  ['/citas/#ana-ruis', '/citas/#ana-ruiz'],
  ['/afirmaciones/#confirmada', '/afirmaciones/#confirmado'],
  ['/afirmaciones/#refutado', '/afirmaciones/#confirmado'],
  ['/entidades/#personas', '/entidades/#persona'],
  ['/fuentes/#fuente-nada', '/fuentes/#fuente-informe'],
  ['/datos/#archivo', '/datos/#archivos'],
  ['/datos/#x', '/datos/'],
])('reports a place that a page does not have: %s', (href, meant) => {
  const report = reportOn(linkingTo(href))
  expect(report).toContain(`The link \`${href}\` leads nowhere.`)
  expect(report).toContain(`\`${meant}\``)
})

test('finds the anchors of the page of the method: its sections and its rules', () => {
  const section = writing(
    'content/method/derechos.yaml',
    'title: Derechos\nsummary: De quién es qué.\norder: 1\nrules:\n  - title: Lo ajeno\n    text: Se cita.\n',
  )
  for (const href of ['/metodo/#derechos', '/metodo/#regla-lo-ajeno']) {
    expect(reportOn(section, linkingTo(href))).toBe('No problems.')
  }
})
