import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { pathOf } from '../../src/edition/paths.ts'
import {
  anEditor,
  endsInPage,
  endsOf,
  openInContents,
  panelOf,
  saidIn,
  save,
  scrollTo,
  select,
  type AnEditor,
} from './an-editor.ts'
import { engines } from './engines/engines.ts'
import { middleOf } from './engines/in-page.ts'

/*
 * Marking an article where it is read: in a browser, with `npm run dev`. Each test goes on with the files
 * that the one before has left.
 */

const draft = 'aljibe-del-patio'
const draftFile = `articles/${draft}/article.mdx`
const published = 'huerto-de-la-estacion'
/** The server renders a page of `astro dev` anew after each change. */
const patience = { timeout: 60_000 }

let editor: AnEditor
vi.setConfig({ testTimeout: 180_000 })
beforeAll(async () => {
  editor = await anEditor()
}, 180_000)
afterAll(() => editor.end())

async function openMark(page: Page, anchor: string) {
  await page.locator(`#${anchor} > .mark-link`).focus()
  await page.keyboard.press('Enter')
  await panelOf(page).locator('form').waitFor()
  return panelOf(page)
}

test('words become a claim: selected, described and saved, with the place kept and the check beside them', async () => {
  const page = await editor.open(draft)
  await select(page, { paragraph: 1, text: 'vuelve a dar agua' })
  await page.getByRole('button', { name: 'Afirmación', exact: true }).click()
  const panel = panelOf(page)
  await panel.getByText('Afirmación nueva').waitFor()
  // What follows from the text: who speaks, the theme, the day.
  expect(await panel.getByLabel('Una persona o entidad').first().isChecked()).toBe(true)
  expect(await panel.locator('[name="claimant.speaker"]').inputValue()).toBe('Berta Aljibe')
  expect(await panel.locator('.marking-chosen').first().innerText()).toContain('El vecindario')

  await panel.getByLabel('Clase').selectOption('hecho comprobable')
  await panel.getByLabel('El argumento se apoya en ella').selectOption('Sí')
  await panel.getByLabel('Veredicto', { exact: true }).selectOption('confirmado')
  await panel.getByLabel('Fecha').fill('2026-11-27')
  const top = () => page.locator('#p-1').evaluate((one) => one.getBoundingClientRect().top)
  const before = await top()
  await save(page)
  expect(await editor.read(draftFile)).toContain(
    '«El aljibe\n<Claim id="vuelve-agua">vuelve a dar agua</Claim>»</Quote>',
  )
  expect(await editor.read('claims/vuelve-agua.md')).toMatchInlineSnapshot(`
    "---
    claimant: { speaker: berta-aljibe }
    kind: hecho comprobable
    core: true
    themes: [vecindario]
    assessments:
      - date: "2026-11-27"
        verdict: confirmado
        reason:
        evidence:
          - source:
            bearing:
            contributes:
    ---
    "
  `)
  // A claim that is still to write is words like all others on the page, and is told of below them.
  const beside = page.locator('.passage:has(#p-1) .marking-beside')
  await expect.poll(() => beside.innerText(), patience).toContain('Falta: razón')
  expect(Math.abs((await top()) - before)).toBeLessThan(1)
  await page.close()
})

test('what is still to write is a click away, and the page shows what was written', async () => {
  const page = await editor.open(draft)
  await page.locator('.marking-beside button', { hasText: 'vuelve a dar agua' }).click()
  const panel = panelOf(page)
  await panel.getByLabel('Razón', { exact: true }).fill('La medición halló agua en el aljibe.')
  await panel
    .getByLabel('Fuente', { exact: true })
    .fill('Papel inventado del aljibe, medicion-aljibe')
  await panel.getByLabel('Qué hace con la afirmación').selectOption('a favor')
  await panel.getByLabel('Qué aporta').fill('Da el nivel del agua.')
  await save(page)
  expect(await editor.read('claims/vuelve-agua.md')).toMatchInlineSnapshot(`
    "---
    claimant: { speaker: berta-aljibe }
    kind: hecho comprobable
    core: true
    themes: [vecindario]
    assessments:
      - date: "2026-11-27"
        verdict: confirmado
        reason: La medición halló agua en el aljibe.
        evidence:
          - source: medicion-aljibe
            bearing: a favor
            contributes: Da el nivel del agua.
    ---
    "
  `)
  await page.locator('#afirmacion-vuelve-agua').waitFor(patience)
  // The focus is back at the mark, now that it is there.
  const focused = () => page.evaluate(() => document.activeElement?.parentElement?.id)
  await expect.poll(focused, patience).toBe('afirmacion-vuelve-agua')

  // This mark stood in the text before, and has no file.
  await page.locator('.marking-beside button', { hasText: 'Falta su archivo' }).click()
  await panel.getByLabel('Clase').selectOption('hecho comprobable')
  await save(page)
  expect(await editor.read('claims/aljibe-lleno.md')).toContain(
    'claimant: { voice: article }\nkind: hecho comprobable\ncore:\nthemes: [vecindario]\n',
  )
  await page.close()
})

test('words become a quote of somebody who is described with it', async () => {
  const page = await editor.open(draft)
  await select(page, { paragraph: 1, text: 'El aljibe tiene' })
  await page.getByRole('button', { name: 'Cita', exact: true }).click()
  // It crosses the claim that is there: why, and what would do.
  const refusal = page.locator('.marking-selection .marking-report')
  await expect.poll(() => refusal.innerText()).toContain('se cruza con otra marca')
  await refusal.getByRole('button', { name: 'Tomar la selección más cercana' }).click()
  const panel = panelOf(page)
  await panel.getByText('Cita nueva').waitFor()
  expect(await panel.locator('.marking-words').innerText()).toBe('El aljibe')
  await panel.getByLabel('Quién habla').fill('Olga Ros')
  await panel.getByRole('button', { name: 'Crear ficha de «Olga Ros»' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ficha nueva' })
  expect(await dialog.getByLabel('Clase').inputValue()).toBe('persona')
  await dialog.getByLabel('Descripción').fill('Mide aljibes.')
  await dialog.getByRole('button', { name: 'Aceptar' }).click()
  expect(await panel.getByLabel('Quién habla').inputValue()).toBe('Olga Ros')
  await panel.getByLabel('Cargo, copiado como está impreso').fill('pocera')
  await panel.getByLabel('Comentario').fill('Lo midió ella.')
  await save(page)
  expect(await editor.read('quotes/aljibe.yaml')).toMatchInlineSnapshot(`
    "speaker: olga-ros
    role: pocera
    reportedBy: la-hoja
    comment: Lo midió ella.
    themes: [vecindario]
    sources: [gaceta-aljibe]
    "
  `)
  expect(await editor.read('entities/olga-ros.yaml')).toMatchInlineSnapshot(`
    "kind: persona
    name: Olga Ros
    description: Mide aljibes.
    themes: []
    sources: []
    "
  `)
  expect(await editor.read(draftFile)).toContain('<Quote id="aljibe" unmarked>El aljibe</Quote>')

  // Who goes on at once, while the page does not show it yet, selects what is there.
  const words = { paragraph: 1, text: 'en abril' }
  const { start, end } = await endsOf(page, words)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.locator('.article-text').evaluate((one) => one.setAttribute('data-before', ''))
  await page.mouse.move(end.x, end.y, { steps: 4 })
  await page.waitForTimeout(2500)
  expect(await page.locator('[data-before]').count()).toBe(1)
  await page.mouse.up()
  await expect.poll(() => page.locator('[data-before]').count(), patience).toBe(0)
  expect(await page.evaluate(() => String(getSelection()))).toBe(words.text)
  await page.getByRole('button', { name: 'Cita', exact: true }).waitFor()
  await page.close()
})

test('an end of a mark is moved by key and pointer, a step is taken back and made again', async () => {
  const page = await editor.open(draft)
  const before = await editor.read(draftFile)
  const panel = await openMark(page, 'afirmacion-aljibe-hondo')
  await page.getByRole('button', { name: /^Final de la marca/ }).focus()
  await page.keyboard.press('ArrowLeft')
  expect(await panel.locator('.marking-words').innerText()).toBe('tiene nueve metros de')
  expect(await saidIn(page).innerText()).toContain('nueve metros de»')
  const box = (await page.locator('.marking-handle.is-end').boundingBox())!
  const { end } = await endsOf(page, { paragraph: 1, text: 'nueve' })
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 4 })
  await page.mouse.up()
  expect(await panel.locator('.marking-words').innerText()).toBe('tiene nueve')
  await page.keyboard.press('ArrowRight')
  await save(page)
  const moved = '<Claim id="aljibe-hondo">tiene nueve metros</Claim>'
  expect(await editor.read(draftFile)).toContain(moved)

  await page.locator('body').press('Control+z')
  await expect.poll(() => saidIn(page).innerText(), patience).toContain('Deshecho')
  expect(await editor.read(draftFile)).toBe(before)
  await page.locator('body').press('Control+Shift+z')
  await expect.poll(() => saidIn(page).innerText(), patience).toContain('Rehecho')
  expect(await editor.read(draftFile)).toContain(moved)
  await page.getByRole('button', { name: /^Deshacer/ }).click()
  await expect.poll(() => editor.read(draftFile), patience).toBe(before)
  await page.close()
})

test('a mark is removed once its editor has seen what nothing else will use', async () => {
  const page = await editor.open(draft)
  // The page does not show it: she who says it is still to be described.
  await openInContents(page, /^Cita El aljibe/)
  await panelOf(page).getByRole('button', { name: 'Quitar la marca' }).click()
  const dialog = page.getByRole('dialog', { name: 'Quitar la marca' })
  await dialog.getByLabel('Olga Ros').check()
  await dialog.getByRole('button', { name: 'Quitar la marca' }).click()
  await expect.poll(() => editor.read(draftFile), patience).not.toContain('id="aljibe"')
  const left = () =>
    ['quotes/aljibe.yaml', 'entities/olga-ros.yaml'].filter((file) =>
      existsSync(path.join(editor.root, 'content', file)),
    )
  await expect.poll(left).toEqual([])
  await page.close()
})

test('a file that has changed meanwhile is not written over: both versions are shown, and what was typed stays', async () => {
  const page = await editor.open(draft)
  const panel = await openMark(page, 'afirmacion-aljibe-hondo')
  await panel.getByLabel('Razón', { exact: true }).fill('Lo dice la medición de mayo.')
  const file = path.join(editor.root, 'content/claims/aljibe-hondo.md')
  const theirs = (await editor.read('claims/aljibe-hondo.md')).replace('core: true', 'core: false')
  await writeFile(file, theirs)
  await panel.getByRole('button', { name: 'Guardar', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Los archivos han cambiado mientras tanto' })
  const versions = dialog.locator('pre')
  await versions.first().waitFor(patience)
  expect(await versions.first().locator('mark').allInnerTexts()).toEqual(['core: false'])
  expect(await versions.last().innerText()).toContain('Lo dice la medición de mayo.')
  expect(await editor.read('claims/aljibe-hondo.md')).toBe(theirs)

  await dialog.getByRole('button', { name: 'Volver al formulario' }).click()
  expect(await saidIn(page).innerText()).toBe('')
  expect(await panel.getByLabel('Razón', { exact: true }).inputValue()).toBe(
    'Lo dice la medición de mayo.',
  )
  await panel.getByRole('button', { name: 'Guardar', exact: true }).click()
  await dialog.getByRole('button', { name: 'Aplicar mis cambios a lo que hay ahora' }).click()
  await expect
    .poll(() => editor.read('claims/aljibe-hondo.md'), patience)
    .toBe(theirs.replace(/reason: .*/, 'reason: Lo dice la medición de mayo.'))
  await page.close()
})

test('what the check refuses is not written, and stands beside its field', async () => {
  const page = await editor.open(published)
  const before = await editor.read('claims/fondos-publicos.md')
  const panel = await openMark(page, 'afirmacion-fondos-publicos')
  await panel.getByLabel('Veredicto', { exact: true }).selectOption('refutado')
  await panel.getByRole('button', { name: 'Guardar', exact: true }).click()
  const report = panel.locator('.marking-report')
  await expect.poll(() => report.innerText(), patience).toContain('No se ha guardado')
  expect(await panel.locator('[aria-invalid]').count()).toBeGreaterThan(0)
  expect(await editor.read('claims/fondos-publicos.md')).toBe(before)
  // A form with something typed is not left by accident.
  await page.keyboard.press('Escape')
  const dialog = page.getByRole('dialog', { name: 'Hay cambios sin guardar.' })
  await dialog.getByRole('button', { name: 'Descartar mis cambios' }).click()
  await expect.poll(() => panel.isVisible()).toBe(false)

  // Another judgement goes above the one that readers know.
  await openMark(page, 'afirmacion-fondos-publicos')
  await panel.getByRole('button', { name: 'Añadir una valoración encima' }).click()
  const newest = panel.locator('.marking-further')
  await newest.getByLabel('Fecha').fill('2026-11-27')
  await newest.getByLabel('Veredicto', { exact: true }).selectOption('sin verificar')
  await newest.getByLabel('Qué cambió desde la anterior').fill('El boletín se corrigió.')
  await newest
    .getByLabel('Razón', { exact: true })
    .fill('El boletín ya no da la suma de las ayudas.')
  await save(page)
  const after = await editor.read('claims/fondos-publicos.md')
  expect(after.slice(after.indexOf('assessments:'), after.indexOf('evidence:'))).toBe(
    [
      'assessments:',
      '  - date: "2026-11-27"',
      '    verdict: sin verificar',
      '    change: El boletín se corrigió.',
      '    reason: El boletín ya no da la suma de las ayudas.',
      '    ',
    ].join('\n'),
  )
  // What was there stays below, letter for letter.
  const [head = '', rest = ''] = before.split('assessments:\n')
  expect(after.startsWith(head) && after.endsWith(rest)).toBe(true)
  await page.close()
})

test('by keys alone: a caret in the text, a selection, its bar, a form and back', async () => {
  const page = await editor.open(draft)
  const caret = page.getByRole('button', { name: 'Cursor en el texto' })
  await caret.focus()
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('article-text')
  // What is typed there changes nothing.
  const text = () => page.locator('#p-1').innerText()
  const before = await text()
  await page.keyboard.type('no')
  await page.keyboard.press('Backspace')
  expect(await text()).toBe(before)
  await page.keyboard.press('End')
  await page.keyboard.press('Control+ArrowLeft')
  await page.keyboard.press('Control+ArrowLeft')
  await page.keyboard.press('Control+Shift+ArrowRight')
  // Somebody changes a file meanwhile: the caret and what it has selected stay.
  const selected = () => page.evaluate(() => String(getSelection()))
  const words = await selected()
  await page.locator('.article-text').evaluate((one) => one.setAttribute('data-before', ''))
  const claim = await editor.read('claims/aljibe-hondo.md')
  const file = path.join(editor.root, 'content/claims/aljibe-hondo.md')
  await writeFile(file, claim.replace('core: false', 'core: true'))
  await expect.poll(() => page.locator('[data-before]').count(), patience).toBe(0)
  expect(await selected()).toBe(words)
  await page.keyboard.press('Enter')
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await expect.poll(focused).toBe('Cita')
  await page.keyboard.press('ArrowRight')
  expect(await focused()).toBe('Afirmación')
  await page.keyboard.press('Escape')
  expect(await page.locator('.marking-selection').isVisible()).toBe(false)

  await page.keyboard.press('Escape')
  await expect.poll(focused).toBe('Cursor en el texto')
  await page.getByRole('button', { name: /^Índice/ }).focus()
  await page.keyboard.press('Enter')
  const panel = panelOf(page)
  await panel.getByRole('button', { name: /^Sección Agua de aljibe/ }).focus()
  await page.keyboard.press('Enter')
  await panel.getByLabel('Título, nuestro').fill('Agua del aljibe')
  await page.keyboard.press('Control+Enter')
  await expect
    .poll(() => editor.read(draftFile), patience)
    .toContain('<Section id="agua-del-aljibe" title="Agua del aljibe">')
  await page.close()
})

test('by whatever way a form is closed, who came by keys goes on where they were', async () => {
  const page = await editor.open(draft)
  const panel = panelOf(page)
  await page.getByRole('button', { name: 'Cursor en el texto' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('End')
  await page.keyboard.press('Control+ArrowLeft')
  await page.keyboard.press('Control+ArrowLeft')
  await page.keyboard.press('Control+Shift+ArrowRight')
  const selected = () => page.evaluate(() => String(getSelection()))
  const focused = () => page.evaluate(() => document.activeElement?.className)
  const words = (await selected()).trim()
  for (const close of ['Escape', 'Cancelar', 'Cerrar']) {
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await panel.getByText('Afirmación nueva').waitFor()
    if (close === 'Escape') await page.keyboard.press(close)
    else {
      await panel.getByRole('button', { name: close }).focus()
      await page.keyboard.press('Enter')
    }
    await expect.poll(focused, { message: close }).toBe('article-text')
    // The caret is behind the words.
    expect(await selected()).toBe('')
    await page.keyboard.press('Control+Shift+ArrowLeft')
    expect((await selected()).trim(), close).toBe(words)
  }
  await page.getByRole('button', { name: 'Cursor en el texto' }).click()

  // Without a caret, it is the number of the paragraph.
  await select(page, { paragraph: 1, text: 'tiene nueve' })
  await page.getByRole('button', { name: 'Cita', exact: true }).click()
  await panel.getByText('Cita nueva').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(focused).toBe('paragraph-link')
  await page.close()
})

test('by touch on a tablet: a mark is opened above its form, and words become another', async () => {
  const viewport = { width: 820, height: 1180 }
  const page = await editor.open(published, { viewport, hasTouch: true })
  const panel = panelOf(page)
  await scrollTo(page, 2)
  const { start } = await endsOf(page, { paragraph: 2, text: 'Se invirtieron' })
  await page.touchscreen.tap(start.x + 4, start.y)
  await panel.locator('form').waitFor()
  expect(await panel.locator('.marking-words').innerText()).toContain('Se invirtieron')
  const top = (await panel.boundingBox())!.y
  const bottom = () =>
    page
      .locator('#afirmacion-fondos-publicos')
      .evaluate((one) => one.getBoundingClientRect().bottom)
  await expect.poll(bottom).toBeLessThan(top)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
  await panel.getByRole('button', { name: 'Cancelar' }).tap()

  // As a long press selects a word.
  await page.locator('#p-1').evaluate((one) => {
    const words = document.createTreeWalker(one, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement!.closest('[data-editorial]') === null && node.nodeValue!.trim() !== ''
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_SKIP,
    )
    const first = words.nextNode() as Text
    const [word = ''] = /\S+/.exec(first.data) ?? []
    const from = first.data.indexOf(word)
    getSelection()!.setBaseAndExtent(first, from, first, from + word.length)
  })
  await page.getByRole('button', { name: 'Afirmación', exact: true }).tap()
  await panel.getByText('Afirmación nueva').waitFor()
  await page.close()
})

test('on a narrow screen a form stands above the bar, and is saved with the pointer', async () => {
  const page = await editor.open(published, { viewport: { width: 360, height: 640 } })
  const panel = panelOf(page)
  await select(page, { paragraph: 2, text: 'fondos públicos' })
  await page.getByRole('button', { name: 'Afirmación', exact: true }).click()
  await panel.getByText('Afirmación nueva').waitFor()
  const bar = (await page.locator('.marking-bar').boundingBox())!
  for (const name of ['Guardar', 'Cancelar']) {
    const box = (await panel.getByRole('button', { name, exact: true }).boundingBox())!
    expect(box.y + box.height).toBeLessThanOrEqual(bar.y)
  }
  await panel.getByRole('button', { name: 'Guardar', exact: true }).click()
  await panel.getByText('No se ha guardado').waitFor()
  // The end of the page is above the bar too.
  await panel.getByRole('button', { name: 'Cancelar' }).click()
  await expect.poll(() => panel.isVisible()).toBe(false)
  await page.evaluate(() =>
    window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }),
  )
  const end = () =>
    page.evaluate(() => document.querySelector('body > footer')!.getBoundingClientRect().bottom)
  await expect.poll(end).toBeLessThanOrEqual(bar.y)
  await page.close()
})

const others = engines.filter(({ name, isInstalled }) => name !== 'Chromium' && isInstalled())

test.each(others)('words become a claim in $name too, and the step is taken back', async (one) => {
  const before = await editor.read(draftFile)
  const tab = await one.start()
  onTestFinished(tab.close)
  await tab.resize(1280, 800)
  await tab.open(editor.site + pathOf('article', draft))
  const click = async (selector: string) => {
    const isThere = () => tab.run((one) => document.querySelector(one) !== null, selector)
    await expect.poll(isThere, patience).toBe(true)
    const place = await tab.run(middleOf, selector)
    await tab.drag(place, place)
  }
  await click('.marking-bar button[aria-pressed=false]')
  await tab.run(middleOf, '#p-1')
  const { start, end } = await tab.run(endsInPage, { paragraph: 1, text: 'pocera' })
  await tab.drag(start, end)
  await click('.marking-selection:popover-open [data-make=claim]')
  await click('.marking-panel[open] button.is-first')
  const said = () => tab.run(() => document.querySelector('.marking-said')!.textContent)
  await expect.poll(said, patience).toContain('Guardado')
  expect(await editor.read(draftFile)).toContain('<Claim id="pocera">pocera</Claim>')
  await click('.marking-bar button[aria-disabled=false]')
  await expect.poll(() => editor.read(draftFile), patience).toBe(before)
})

test('the bar at a selection goes away with Escape, and when something else is opened', async () => {
  const page = await editor.open(published)
  const bar = page.locator('.marking-selection')
  const words = { paragraph: 2, text: 'fondos públicos' }
  await select(page, words)
  await bar.waitFor()
  await page.keyboard.press('Escape')
  await bar.waitFor({ state: 'hidden' })
  await select(page, words)
  await bar.waitFor()
  await page.getByRole('button', { name: /^Índice/ }).click()
  await panelOf(page).waitFor()
  // Longer than the layer waits before it offers something.
  await page.waitForTimeout(500)
  expect(await bar.isVisible()).toBe(false)
  await page.close()
})

test('axe finds nothing in the layer, in either theme', async () => {
  const page = await editor.open(published)
  await page.evaluate(axe.source)
  const found = async () => {
    await page.emulateMedia({ colorScheme: 'light' })
    const light = await page.evaluate<AxeResults>('axe.run(document)')
    // A theme changes colours and nothing else.
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await page.evaluate<AxeResults>('axe.run(document, { runOnly: ["cat.color"] })')
    return [...light.violations, ...dark.violations].map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    )
  }
  await openMark(page, 'afirmacion-fondos-publicos')
  expect(await found()).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Índice/ }).click()
  expect(await found()).toEqual([])
  await page.keyboard.press('Escape')
  await select(page, { paragraph: 2, text: 'fondos públicos' })
  await page.getByRole('button', { name: 'Cita', exact: true }).waitFor()
  expect(await found()).toEqual([])
  await page.close()
})
