import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { beginFiles } from '../../src/commands/begin-files.ts'
import type { Applied, Change, FieldEdit, FormKind, Value } from '../../src/marking/protocol.ts'
import { aServer, selectionOf } from './a-server.ts'

const article = 'biblioteca'
const page = `<!doctype html><html lang="es"><head><title>La biblioteca abre un día más</title>
<meta property="og:site_name" content="La Gaceta"><meta name="author" content="Luz Gil">
<meta property="article:published_time" content="2025-02-20">
<link rel="canonical" href="https://gaceta.example/biblioteca"></head>
<body><article><h1>La biblioteca abre un día más</h1>
<p>La biblioteca abrirá los domingos. “Lo pedían los vecinos”, dice Ana Pérez, directora.</p>
<p>El horario está en la puerta desde el lunes. Queda por ver cuánta gente va.</p>
</article></body></html>`

test('takes an article from the command to the list of what is published', async () => {
  const server = await aServer()
  await writeFile(path.join(server.root, 'page.html'), page)
  await beginFiles(
    server.root,
    ['article', article, path.join(server.root, 'page.html')],
    '2026-11-27',
  )

  const done = (applied: Applied) => {
    if (applied.outcome !== 'done') throw new Error(JSON.stringify(applied, null, 1))
    return applied.state
  }
  const apply = async (...changes: Change[]) => done(await server.apply(article, ...changes))
  const set = async (kind: FormKind, id: string, fields: Record<string, Value | undefined>) => {
    const edits = editsOf(fields)
    const { path: file, digest } = await server.call('thing', { kind, id })
    const { files } = await server.stateOf(article)
    const seen = { ...files, ...(digest === null ? {} : { [file]: digest }) }
    return done(
      await server.call('apply', {
        article,
        seen,
        changes: [{ do: 'set-fields', kind, id, edits }],
      }),
    )
  }
  const mark = async (kind: 'quote' | 'claim', words: string, id: string) => {
    const state = await server.stateOf(article)
    const found = await server.call('propose', {
      article,
      kind,
      selection: selectionOf(state, words),
      seen: state.files[state.path] ?? '',
    })
    if (found.outcome !== 'mark') throw new Error(JSON.stringify(found))
    const { selection, isUnmarked, fields, things } = found
    return apply(
      { do: 'add-mark', kind, id, selection, isUnmarked, fields },
      ...things.map((thing): Change => ({ do: 'add-thing', thing })),
    )
  }

  await apply({ do: 'set-section', id: 'la-biblioteca-abre-un', title: 'Un día más' })
  await mark('claim', 'La biblioteca abrirá los domingos', 'abre-domingos')
  await mark('quote', 'Lo pedían los vecinos', 'perez-vecinos')
  await apply({ do: 'add-section', paragraph: 2, id: 'puerta', title: 'En la puerta' })
  const marked = await mark(
    'claim',
    'El horario está en la puerta desde el lunes',
    'horario-puerta',
  )
  expect(marked.problems).toEqual([])

  const themes = ['vecindario']
  await set('article', article, {
    summary: 'Una nota sobre el horario de la biblioteca.',
    interest: 'Ninguno conocido.',
    unverified: ['Cuántos vecinos lo pidieron.'],
  })
  await set('quote', 'perez-vecinos', {
    comment: 'Da la razón del cambio; habla de su propia casa.',
    themes,
  })
  for (const [id, description] of [
    ['ana-perez', 'Dirige la biblioteca, según la nota.'],
    ['la-gaceta', 'Periódico de la ciudad.'],
  ] as const) {
    await set('entity', id, { description, themes })
  }
  await set('source', article, {
    class: 'secundaria',
    seen: 'entera',
    fact: 'Es la nota.',
    consulted: 'La página entera.',
  })
  const board = {
    type: 'webpage',
    title: 'Horario de la biblioteca',
    titleStatus: 'descripción nuestra',
    publisher: 'La biblioteca',
    class: 'primaria',
    seen: 'entera',
    language: 'es',
    url: null,
    availability: 'En el tablón de la biblioteca.',
    issued: null,
    fact: 'Da el horario de cada día de la semana.',
    consulted: 'La página entera.',
  }
  const claim = (reason: string): Record<string, Value> => ({
    kind: 'hecho comprobable',
    core: true,
    themes,
    'assessments.0.verdict': 'confirmado',
    'assessments.0.reason': reason,
    'assessments.0.evidence.0.source': 'horario-biblioteca',
    'assessments.0.evidence.0.bearing': 'a favor',
    'assessments.0.evidence.0.contributes': 'Da el horario de los siete días.',
  })
  const edits = editsOf(claim('El horario publicado incluye los domingos.'))
  await apply(
    { do: 'add-thing', thing: { kind: 'source', id: 'horario-biblioteca', fields: board } },
    { do: 'set-fields', kind: 'claim', id: 'abre-domingos', edits },
  )
  const last = await set('claim', 'horario-puerta', {
    ...claim('El horario está en la puerta, y lleva fecha de un lunes.'),
    'assessments.0.gist': 'Está en la puerta',
  })
  expect(last.toWrite).toEqual([])
  expect((await set('article', article, { draft: undefined })).isDraft).toBe(false)
  const published = await server.call('publish', {})
  expect(published).toMatchObject({ outcome: 'done' })
  expect(published.report).toContain('new        /citas/perez-vecinos/')

  expect(await server.read('content/articles/biblioteca/article.mdx')).toBe(`---
title: La biblioteca abre un día más
titleStatus: printed
summary: Una nota sobre el horario de la biblioteca.
publisher: la-gaceta
inLanguage: es
datePublished: '2025-02-20'
url: "https://gaceta.example/biblioteca"
source: biblioteca
authors:
  - given: Luz
    family: Gil
interest: Ninguno conocido.
editions: []
differences: []
unverified: [Cuántos vecinos lo pidieron.]
---

<Section id="la-biblioteca-abre-un" title="Un día más">

<Claim id="abre-domingos">La biblioteca abrirá los domingos</Claim>. <Quote id="perez-vecinos">“Lo pedían los vecinos”</Quote>, dice Ana Pérez, directora.

</Section>

<Section id="puerta" title="En la puerta">

<Claim id="horario-puerta">El horario está en la puerta desde el lunes</Claim>. Queda por ver cuánta gente va.

</Section>
`)
  expect(await server.read('content/claims/abre-domingos.md')).toBe(`---
claimant: { voice: article }
kind: hecho comprobable
core: true
themes: [vecindario]
assessments:
  - date: "2026-11-27"
    verdict: confirmado
    reason: El horario publicado incluye los domingos.
    evidence:
      - source: horario-biblioteca
        bearing: a favor
        contributes: Da el horario de los siete días.
---
`)
  expect(await server.read('content/quotes/perez-vecinos.yaml')).toBe(`speaker: ana-perez
role: directora
reportedBy: la-gaceta
comment: Da la razón del cambio; habla de su propia casa.
themes: [vecindario]
sources: [biblioteca]
`)
  expect(await server.read('content/entities/ana-perez.yaml')).toBe(`kind: persona
name: Ana Pérez
description: Dirige la biblioteca, según la nota.
themes: [vecindario]
sources: [biblioteca]
`)
  expect(await server.read('content/sources/horario-biblioteca.yaml')).toBe(`type: webpage
title: Horario de la biblioteca
titleStatus: descripción nuestra
publisher: La biblioteca
class: primaria
seen: entera
language: es
url: null
availability: En el tablón de la biblioteca.
issued: null
fact: Da el horario de cada día de la semana.
consulted: La página entera.
`)
}, 60_000)

/** Edits of fields that are named by their paths: `assessments.0.reason`. */
function editsOf(fields: Record<string, Value | undefined>): FieldEdit[] {
  return Object.entries(fields).map(([name, value]) => ({
    path: name.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
    value,
  }))
}
