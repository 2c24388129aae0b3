import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { buildFonts } from '../../src/fonts/build-fonts.ts'

/** A folder with the fonts for a text, and what builds them for another. */
async function fontsFor(text: string) {
  const folder = await mkdtemp(path.join(tmpdir(), 'glosa-fonts-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const build = (text: string) => buildFonts(new Set(`abc ${text}`), folder)
  await build(text)
  return { folder, build }
}

async function facesIn(folder: string): Promise<string> {
  return readFile(path.join(folder, 'faces.css'), 'utf8')
}

test('two files are enough for Spanish', async () => {
  const { folder } = await fontsFor('ñ')
  const fonts = (await readdir(folder)).filter((name) => name.endsWith('.woff2'))
  expect(fonts.toSorted()).toEqual(['label.woff2', 'text.woff2'])
  expect(await facesIn(folder)).toMatchInlineSnapshot(`
    @font-face {
      font-family: 'Literata';
      font-weight: 400;
      font-display: optional;
      src: url('./text.woff2') format('woff2');
    }
    @font-face {
      font-family: 'Glosa Sans';
      font-weight: 400 650;
      font-display: optional;
      src: url('./label.woff2') format('woff2');
    }

  `)
})

test('a letter of another script comes in a file that is asked for where it occurs', async () => {
  const { folder } = await fontsFor('Erdős')
  expect(await readdir(folder)).toContain('text-latin-ext.woff2')
  const [first] = (await facesIn(folder)).split('}')
  expect(first).toMatchInlineSnapshot(`
    @font-face {
      font-family: 'Literata';
      font-weight: 400;
      font-display: optional;
      src: url('./text-latin-ext.woff2') format('woff2');
      unicode-range: U+0151;

  `)
})

test('what is there is built again only when something has changed', async () => {
  const { folder, build } = await fontsFor('ñ')
  const file = path.join(folder, 'text.woff2')
  const builtAt = async () => (await stat(file)).mtimeMs
  const first = await builtAt()

  await build('ñ')
  expect(await builtAt()).toBe(first)

  await build('ñÞ')
  expect(await builtAt()).toBeGreaterThan(first)
})

test.each<[string, (folder: string) => Promise<unknown>]>([
  ['a font was cut', (folder) => truncate(path.join(folder, 'text.woff2'), 500)],
  ['a font is gone', (folder) => rm(path.join(folder, 'label.woff2'))],
  ['the style sheet is gone', (folder) => rm(path.join(folder, 'faces.css'))],
  [
    'a folder is in the place of a font',
    async (folder) => {
      await rm(path.join(folder, 'text.woff2'))
      await mkdir(path.join(folder, 'text.woff2/x'), { recursive: true })
    },
  ],
])('where %s, the same is built again', async (_, damage) => {
  const { folder, build } = await fontsFor('ñ')
  const contents = async () => {
    const names = ['faces.css', 'label.woff2', 'text.woff2']
    return Promise.all(names.map((name) => readFile(path.join(folder, name), 'base64')))
  }
  const before = await contents()
  await damage(folder)
  await build('ñ')
  expect(await contents()).toEqual(before)
})
