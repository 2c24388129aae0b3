import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listFiles } from '../../src/publishing/list-files.ts'
import { aCheckout, build, remove } from './a-site.ts'
import { splitSooner } from './split-sooner.ts'
import { unlikeFiles } from './unlike-files.ts'

/* An edition whose lists are split, as an editor builds it again and again, and as it is built from nothing. */

let roots: string[]
let [partial, whole] = ['', '']

beforeAll(async () => {
  roots = await Promise.all([aCheckout(), aCheckout()])
  const [edited = '', other = ''] = roots
  await Promise.all(roots.map(splitSooner))
  const site = await build(edited)
  const first = await placesOf(site)
  await write(path.join(site, 'robots.txt'), (text) => `${text}# Not as it was built\n`)
  await writeFile(path.join(site, picture), 'No es un dibujo')

  await Promise.all(roots.map(editSentence))
  await build(edited)
  const second = await placesOf(site)
  taken = [...first].filter(([file, place]) => second.get(file) === place).map(([file]) => file)
  pages = [...second.keys()].filter((file) => file.endsWith('index.html')).length

  await Promise.all(roots.map(editMuch))
  ;[partial, whole] = await Promise.all([build(edited), build(other)])
})
afterAll(() => Promise.all(roots.map(remove)))

/** A picture of something that no edit is about. */
const picture = 'imagenes/citas/poza-larga.png'

let taken: string[] = []
let pages = 0

/** Where the files of a site are on the disk: a page that is taken over stays where it was. */
async function placesOf(site: string): Promise<Map<string, number>> {
  const files = listFiles(site)
  const numbers = files.map(async (file) => (await stat(path.join(site, file))).ino)
  const places = await Promise.all(numbers)
  return new Map(files.map((file, at) => [file, places[at]!]))
}

/** What an editor does most. */
async function editSentence(root: string): Promise<void> {
  await write(path.join(root, 'content/claims/mapa-vecinal.md'), (text) => `${text}\nHay más.\n`)
}

/** Every kind of edit: words, what others show, a name by which lists are ordered, things that are new. */
async function editMuch(root: string): Promise<void> {
  const file = (...parts: string[]) => path.join(root, 'content', ...parts)
  for (const name of ['article.mdx', 'original.txt']) {
    await write(file('articles/huerto-de-la-estacion', name), (text) =>
      text.replace('te da herramientas', 'te da más herramientas'),
    )
  }
  await write(file('articles/huerto-de-la-estacion/article.mdx'), (text) =>
    text.replace('cierran sus parques', '<Claim id="una-mas">cierran sus parques</Claim>'),
  )
  await write(file('sources/fundacion-licencia.yaml'), (text) =>
    text.replace('publisher: Radio Valdeoca', 'publisher: La Voz de Valdeoca'),
  )
  await write(file('themes/agua.mdx'), (text) => text.replace('title: El agua', 'title: Agua'))
  await writeFile(
    file('claims/una-mas.md'),
    `---
claimant: { voice: article }
kind: hecho comprobable
core: false
themes: [agua]
assessments:
  - date: "2025-02-01"
    verdict: sin verificar
    reason: Se podría saber, pero nadie lo ha dicho.
    evidence:
      - { source: fundacion-licencia, bearing: contexto, contributes: Habla de otra cosa. }
---
`,
  )
  await writeFile(
    file('follow-ups/una-mas.md'),
    `---
date: "2025-03"
added: "2025-03-02"
themes: [agua]
direction: refuerza
claims: [una-mas]
sources: [fundacion-licencia]
---

Alguien vuelve sobre ello.
`,
  )
  await rm(file('synonyms/gratis.yaml'))
}

async function write(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')))
}

test('a build after edits is that of a build from nothing, byte for byte', async () => {
  expect(await unlikeFiles(partial, whole)).toEqual([])
})

test('after a sentence is edited, only the pages that have it are made again', () => {
  const again = pages - taken.filter((file) => file.endsWith('index.html')).length
  expect(pages).toBeGreaterThan(150)
  expect(again).toBeLessThan(pages / 10)
  expect(taken).not.toContain('afirmaciones/mapa-vecinal/index.html')
})

test('a file that somebody has changed in the site is made again', async () => {
  expect(taken).not.toContain('robots.txt')
  expect(taken).not.toContain(picture)
  expect(taken).toContain('imagenes/citas/haddad-pide.png')
  expect(await readFile(path.join(partial, 'robots.txt'), 'utf8')).not.toContain('Not as it was')
})
