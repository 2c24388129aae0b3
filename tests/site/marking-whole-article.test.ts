import { execFile } from 'node:child_process'
import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { authorsEnvironment } from './a-site.ts'
import { anEditor, panelOf, save, select, type AnEditor } from './an-editor.ts'

/*
 * An article of fifteen paragraphs, from the command that begins it to its publication, with four quotes,
 * twenty claims and five sources: marked in a browser alone. The files are those of an author.
 */

const article = 'pozos'
const today = new Date().toLocaleDateString('sv')
const trees = [
  'álamo',
  'brezo',
  'cedro',
  'durillo',
  'encina',
  'fresno',
  'granado',
  'haya',
  'jara',
  'laurel',
]
const people = ['Ana Pérez', 'Benito Ruiz', 'Carla Soto', 'Diego Vega']
const places = ['la plaza', 'la ermita', 'la fuente', 'la estación']

const wells = trees.map((tree, index) => ({
  tree,
  id: tree.replace('á', 'a'),
  well: `El pozo del ${tree} se abrió en 19${index + 50}`,
  pump: `su bomba da ${index + 20} litros por minuto`,
  source: Math.floor(index / 2),
}))
const voices = people.map((person, index) => ({
  person,
  id: person.toLowerCase().replace(' ', '-').replace('é', 'e'),
  words: `“El agua de ${places[index]} alcanza para todos”`,
}))
const paragraphs = [
  ...wells.map(({ well, pump }) => `${well}, y ${pump}. Nadie lo ha medido desde entonces.`),
  ...voices.map(({ person, words }) => `${words}, dice ${person}, vecina del barrio.`),
  'El ayuntamiento no ha contestado a las preguntas de este periódico.',
]
const saved = `<!doctype html><html lang="es"><head><title>Los pozos del barrio</title>
<meta property="og:site_name" content="La Hoja"><meta name="author" content="Luz Gil">
<meta property="article:published_time" content="2025-02-20">
<link rel="canonical" href="https://lahoja.example/pozos"></head>
<body><article><h1>Los pozos del barrio</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}
</article></body></html>`

let editor: AnEditor
vi.setConfig({ testTimeout: 900_000 })
beforeAll(async () => {
  editor = await anEditor()
}, 180_000)
afterAll(() => editor.end())

test('an article is marked from its beginning to its publication in a browser alone', async () => {
  const page = path.join(editor.root, 'pozos.html')
  await writeFile(page, saved)
  const command = ['src/commands/run.mjs', 'new', 'article', article, page]
  await promisify(execFile)(process.execPath, command, {
    cwd: editor.root,
    env: authorsEnvironment(),
  })
  const browser = await editor.open(article)
  await describeArticle(browser)
  for (const [index, { id, well, pump, tree, source }] of wells.entries()) {
    for (const [name, words] of [
      [`pozo-${id}`, well],
      [`bomba-${id}`, pump],
    ] as const) {
      await mark(browser, index + 1, words, 'Afirmación', name)
      await describeClaim(browser, tree, source)
    }
  }
  for (const [index, { words, id }] of voices.entries()) {
    await mark(browser, index + 11, words, 'Cita', `${id}-agua`)
    await describeQuote(browser)
  }
  await publish(browser)
  await expectFiles()
})

/** What the article lacks is asked for before it can be shown. */
async function describeArticle(page: Page): Promise<void> {
  const panel = panelOf(page)
  await panel.getByLabel('Resumen', { exact: true }).fill('Una nota sobre los pozos del barrio.')
  await panel.getByLabel('Interés del editor', { exact: true }).fill('Ninguno conocido.')
  await panel.getByLabel('Lo que queda por averiguar').fill('Cuánta agua queda.')
  await save(page)
  await describeSource(page)
  await page.getByRole('button', { name: /^Índice/ }).click()
  await panel.getByRole('button', { name: /^Sección/ }).click()
  await panel.getByLabel('Título, nuestro').fill('Los pozos')
  await panel.getByRole('button', { name: 'Guardar', exact: true }).click()
  await page.locator('#p-1').waitFor()
}

async function mark(page: Page, paragraph: number, words: string, kind: string, id: string) {
  await select(page, paragraph, words)
  await page.getByRole('button', { name: kind, exact: true }).click()
  const panel = panelOf(page)
  await panel.getByLabel('Identificador').fill(id)
  await choose(panel, 'Temas', 'El agua')
}

async function describeClaim(page: Page, tree: string, source: number): Promise<void> {
  const panel = panelOf(page)
  await panel.getByLabel('Clase').selectOption('hecho comprobable')
  await panel.getByLabel('El argumento se apoya en ella').selectOption('No')
  await panel.getByLabel('Veredicto', { exact: true }).selectOption('confirmado')
  await panel
    .getByLabel('Razón', { exact: true })
    .fill(`El registro del pozo del ${tree} dice lo mismo.`)
  const field = panel.getByLabel('Fuente', { exact: true })
  await field.fill(titleOf(source))
  const create = panel.getByRole('button', { name: 'Crear ficha de' })
  if (await create.isVisible()) {
    await create.click()
    const dialog = page.getByRole('dialog', { name: 'Fuente nueva' })
    await dialog.getByLabel('Tipo de documento').selectOption('webpage')
    await dialog.getByLabel('De quién es el título').selectOption('descripción nuestra')
    await dialog.getByLabel('Editor', { exact: true }).first().fill('El ayuntamiento')
    await dialog.getByLabel('Clase de fuente').selectOption('primaria')
    await dialog.getByLabel('Cómo se vio').selectOption('entera')
    await dialog.getByLabel('Lengua', { exact: true }).fill('es')
    const unknown = dialog.getByLabel('No consta')
    await unknown.first().check()
    await unknown.last().check()
    await dialog.getByText('Más campos').first().click()
    await dialog.getByLabel('Dónde está').fill(`En el archivo, legajo ${source + 1}.`)
    await dialog
      .getByLabel('Qué dato da')
      .fill(`Da el año y la bomba de dos pozos, legajo ${source + 1}.`)
    await dialog.getByLabel('Qué se consultó').fill('El registro entero.')
    await dialog.getByRole('button', { name: 'Aceptar' }).click()
  }
  await panel.getByLabel('Qué hace con la afirmación').selectOption('a favor')
  await panel.getByLabel('Qué aporta').fill(`Apunta el pozo del ${tree}.`)
  await save(page)
}

async function describeQuote(page: Page): Promise<void> {
  const panel = panelOf(page)
  await panel.getByLabel('Comentario').fill('Habla del agua de su casa.')
  await panel.getByRole('button', { name: 'Completar' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ficha nueva' })
  await dialog.getByLabel('Descripción').fill('Vive en el barrio, según la nota.')
  await choose(dialog, 'Temas', 'El agua')
  await dialog.getByRole('button', { name: 'Aceptar' }).click()
  await save(page)
}

/** The record of the article as a source, which the command began. */
async function describeSource(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Índice/ }).click()
  const panel = panelOf(page)
  await panel.getByRole('button', { name: 'Artículo Campos y publicación' }).click()
  await panel.getByRole('button', { name: 'Abrir la ficha de Los pozos del barrio' }).click()
  await panel.getByLabel('Clase de fuente').selectOption('secundaria')
  await panel.getByLabel('Cómo se vio').selectOption('entera')
  await panel.getByLabel('Qué dato da').fill('Es la nota.')
  await panel.getByLabel('Qué se consultó').fill('La página entera.')
  await save(page)
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Índice/ }).click()
  const panel = panelOf(page)
  await panel.getByRole('button', { name: 'Artículo Campos y publicación' }).click()
  await panel.getByRole('button', { name: 'Publicar' }).click()
  const dialog = page.getByRole('dialog', { name: 'Publicar el artículo' })
  await dialog.getByRole('button', { name: 'Publicar' }).click()
  await vi.waitFor(
    async () => expect(await page.locator('.marking-bar').innerText()).toContain('Publicado.'),
    { timeout: 60_000 },
  )
}

async function choose(form: Locator, label: string, name: string): Promise<void> {
  const field = form.getByLabel(label, { exact: true })
  await field.fill(name)
  await field.press('Tab')
}

function titleOf(source: number): string {
  return `Registro municipal de pozos, legajo ${source + 1}`
}

async function expectFiles(): Promise<void> {
  const text = await editor.read(`articles/${article}/article.mdx`)
  const marked = [
    ...wells.map(
      ({ id, well, pump }) =>
        `<Claim id="pozo-${id}">${well}</Claim>, y <Claim id="bomba-${id}">${pump}</Claim>. Nadie lo ha medido desde entonces.`,
    ),
    ...voices.map(
      ({ id, person, words }) =>
        `<Quote id="${id}-agua">${words}</Quote>, dice ${person}, vecina del barrio.`,
    ),
    paragraphs.at(-1),
  ]
  const [, section] = text.split('title="Los pozos">')
  expect(section).toBe(`\n\n${marked.join('\n\n')}\n\n</Section>\n`)
  expect(text).not.toContain('draft')

  for (const { id, tree, source } of wells) {
    for (const name of [`pozo-${id}`, `bomba-${id}`]) {
      expect(await editor.read(`claims/${name}.md`)).toBe(`---
claimant: { voice: article }
kind: hecho comprobable
core: false
themes: [agua]
assessments:
  - date: "${today}"
    verdict: confirmado
    reason: El registro del pozo del ${tree} dice lo mismo.
    evidence:
      - source: registro-municipal-pozos${source === 0 ? '' : `-${source + 1}`}
        bearing: a favor
        contributes: Apunta el pozo del ${tree}.
---
`)
    }
  }
  for (const { id, person } of voices) {
    expect(await editor.read(`quotes/${id}-agua.yaml`)).toBe(`speaker: ${id}
role: vecina del barrio
reportedBy: la-hoja
comment: Habla del agua de su casa.
themes: [agua]
sources: [pozos]
`)
    expect(await editor.read(`entities/${id}.yaml`)).toBe(`kind: persona
name: ${person}
description: Vive en el barrio, según la nota.
themes: [agua]
sources: [pozos]
`)
  }
  const sources = await readdir(path.join(editor.root, 'content/sources'))
  expect(sources.filter((file) => file.startsWith('registro-municipal'))).toHaveLength(5)
  expect(await editor.read('sources/registro-municipal-pozos.yaml')).toBe(`type: webpage
title: Registro municipal de pozos, legajo 1
titleStatus: descripción nuestra
publisher: El ayuntamiento
class: primaria
seen: entera
language: es
url: null
availability: En el archivo, legajo 1.
issued: null
fact: Da el año y la bomba de dos pozos, legajo 1.
consulted: El registro entero.
`)
  expect(await editor.read(`addresses/${article}.yaml`)).toContain('pozo-alamo')
}
