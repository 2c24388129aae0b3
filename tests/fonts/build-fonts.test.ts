import { appendFile, mkdir, readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { buildFonts } from '../../src/fonts/build-fonts.ts'
import { paths, replacing, writing, type Change } from '../a-content.ts'
import { aProject } from '../a-project.ts'

/** The folder of the fonts of a project with the smallest content, changed. */
async function fontsOf(...changes: Change[]) {
  const root = await aProject(writing('src/pages/index.astro', '<p>Portada</p>\n'), ...changes)
  const folder = path.join(root, 'fonts')
  await mkdir(folder)
  const build = () => buildFonts(root, folder)
  await build()
  return { root, folder, build }
}

async function facesIn(folder: string): Promise<string> {
  return readFile(path.join(folder, 'faces.css'), 'utf8')
}

test('two files are enough for Spanish', async () => {
  const { folder } = await fontsOf()
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
  const { folder } = await fontsOf(replacing(paths.speaker, 'Ana Ruiz', 'Ana Erdős'))
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
  const { root, folder, build } = await fontsOf()
  const file = path.join(folder, 'text.woff2')
  const builtAt = async () => (await stat(file)).mtimeMs
  const first = await builtAt()

  await build()
  expect(await builtAt()).toBe(first)

  await appendFile(path.join(root, paths.speaker), 'aliases: [Ana Þórsdóttir]\n')
  await build()
  expect(await builtAt()).toBeGreaterThan(first)
})
