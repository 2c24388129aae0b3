import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writePage } from '../../src/publishing/write-page.ts'

async function aSite(): Promise<string> {
  const site = await mkdtemp(path.join(tmpdir(), 'glosa-pages-'))
  onTestFinished(() => rm(site, { recursive: true }))
  return site
}

test('a page is written in folders of its own', async () => {
  const site = await aSite()
  writePage(site, 'citas/una/index.html', Buffer.from('¿Sí?'))
  writePage(site, 'citas/una/datos.json', Buffer.from('{}'))
  expect(await readFile(path.join(site, 'citas/una/index.html'), 'utf8')).toBe('¿Sí?')
  expect(await readFile(path.join(site, 'citas/una/datos.json'), 'utf8')).toBe('{}')
})

test('a file of `public/` with the name of a page is reported, and stays', async () => {
  const site = await aSite()
  await writeFile(path.join(site, 'robots.txt'), 'De la carpeta')
  expect(() => writePage(site, 'robots.txt', Buffer.from('De la página'))).toThrow(
    '`public/robots.txt` has the name of a page: give it another one.',
  )
  expect(await readFile(path.join(site, 'robots.txt'), 'utf8')).toBe('De la carpeta')
})

test('a file of `public/` with the name of a folder of a page is reported, and stays', async () => {
  const site = await aSite()
  await writeFile(path.join(site, 'citas'), 'De la carpeta')
  expect(() => writePage(site, 'citas/una/index.html', Buffer.from('De la página'))).toThrow(
    'A file of `public/` has the name of a folder in `citas/una/index.html`: give it another one.',
  )
  expect(await readFile(path.join(site, 'citas'), 'utf8')).toBe('De la carpeta')
})
