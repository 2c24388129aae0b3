import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { anEditor, panelOf, saidIn, select, type AnEditor } from './an-editor.ts'

/*
 * Marking an article where it is read: in a browser, with `npm run dev`. Each test leaves the files as
 * they are for the next one.
 */

const article = 'aljibe-del-patio'
const articleFile = `articles/${article}/article.mdx`

let editor: AnEditor

beforeAll(async () => {
  editor = await anEditor()
}, 180_000)
afterAll(() => editor.end())

test('words become a claim: selected, described and saved, with the place kept and the check beside them', async () => {
  const page = await editor.open(article)
  await select(page, 1, 'vuelve a dar agua')
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
  await panel.getByRole('button', { name: 'Guardar', exact: true }).click()
  await expect.poll(() => saidIn(page).innerText()).toContain('Guardado.')
  expect(Math.abs((await top()) - before)).toBeLessThan(1)

  expect(await editor.read(articleFile)).toContain(
    '«El aljibe\n<Claim id="vuelve-agua">vuelve a dar agua</Claim>»</Quote>',
  )
  expect(await editor.read('claims/vuelve-agua.md')).toMatchInlineSnapshot()
  // A claim that is still to write is words like all others on the page, and is told of below them.
  const beside = page.locator('.passage:has(#p-1) .marking-beside')
  await expect.poll(() => beside.innerText()).toContain('Falta: razón')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('vuelve a dar agua')
  await page.close()
}, 60_000)

test('words become a quote, and the person who speaks is described with it', async () => {
  const page = await editor.open('huerto-de-la-estacion')
  await select(page, 2, 'un despilfarro')
  await page.getByRole('button', { name: 'Cita', exact: true }).click()
  const panel = panelOf(page)
  await panel.getByText('Cita nueva').waitFor()
  await panel.getByLabel('Quién habla').fill('Olga Ros')
  await panel.getByRole('button', { name: 'Crear ficha de «Olga Ros»' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ficha nueva' })
  await dialog.getByLabel('Clase').selectOption('persona')
  await dialog.getByLabel('Descripción').fill('Habla por los críticos.')
  await dialog.getByLabel('Temas').fill('El agua')
  await dialog.getByLabel('Temas').press('Tab')
  await dialog.getByRole('button', { name: 'Aceptar' }).click()
  await panel.getByLabel('Cargo, copiado como está impreso').fill('los críticos')
  await panel.getByRole('button', { name: 'Guardar', exact: true }).click()
  await expect.poll(() => panel.locator('.marking-report').innerText()).toContain('No se ha guardado')
  await page.close()
})
