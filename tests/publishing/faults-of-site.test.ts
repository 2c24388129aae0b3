import sharp from 'sharp'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { faultsOfSite } from '../../src/publishing/faults-of-site.ts'
import { aFolder } from './a-folder.ts'

const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
  .png()
  .toBuffer()
const font = await readFile(
  fileURLToPath(
    import.meta.resolve('@fontsource-variable/literata/files/literata-latin-wght-normal.woff2'),
  ),
)

const site = {
  'index.html':
    '<link href="/glosa/_astro/all.AbCd1234.css"> <a href="/glosa/citas/x/#nota">x</a> <a href="https://a.example/">y</a>',
  'citas/x/index.html': '<img src="/glosa/imagenes/x.png"><a href="/glosa/?q=1">z</a>',
  '_astro/all.AbCd1234.css': 'src: url(/glosa/_astro/font.AbCd1234.woff2)',
  '_astro/font.AbCd1234.woff2': font,
  'imagenes/x.png': png,
}
const promised = ['/', '/citas/x/', '/imagenes/x.png']

async function faultsOf(changes: Record<string, string | Uint8Array | undefined>) {
  const files: Record<string, string | Uint8Array> = {}
  for (const [name, content] of Object.entries<string | Uint8Array | undefined>({
    ...site,
    ...changes,
  })) {
    if (content !== undefined) files[name] = content
  }
  return faultsOfSite(await aFolder(files), promised, '/glosa/').faults
}

const damaged = Buffer.from(png)
damaged[damaged.length - 20]! ^= 1

test.each<[string, Parameters<typeof faultsOf>[0], string[]]>([
  ['a whole site', {}, []],
  [
    'a page that is not there',
    { 'citas/x/index.html': undefined },
    ['citas/x/index.html is missing.', 'citas/x/index.html is missing, which index.html asks for.'],
  ],
  [
    'a style sheet that is not there',
    { '_astro/all.AbCd1234.css': undefined },
    ['_astro/all.AbCd1234.css is missing, which index.html asks for.'],
  ],
  [
    'a font that is not there',
    { '_astro/font.AbCd1234.woff2': undefined },
    ['_astro/font.AbCd1234.woff2 is missing, which _astro/all.AbCd1234.css asks for.'],
  ],
  [
    'a part of a script that is not there',
    { '_astro/script.AbCd1234.js': 'import("./part.Zz_-9876.js")' },
    ['_astro/part.Zz_-9876.js is missing, which _astro/script.AbCd1234.js asks for.'],
  ],
  [
    'a link that is not encoded rightly',
    { 'citas/x/index.html': '<a href="/glosa/%ff">x</a>' },
    ['%ff is missing, which citas/x/index.html asks for.'],
  ],
  ['an empty file', { 'robots.txt': '' }, ['robots.txt is empty.']],
  ['a bibliography of no sources', { 'datos/bibliografia.bib': '' }, []],
  [
    'a picture that was cut',
    { 'imagenes/x.png': png.subarray(0, -4) },
    ['imagenes/x.png is no whole picture.'],
  ],
  [
    'a picture with a wrong byte',
    { 'imagenes/x.png': damaged },
    ['imagenes/x.png is no whole picture.'],
  ],
  [
    'a picture that is a page',
    { 'imagenes/x.png': '<html>' },
    ['imagenes/x.png is no whole picture.'],
  ],
  [
    'a font that was cut',
    { '_astro/font.AbCd1234.woff2': font.subarray(0, 500) },
    ['_astro/font.AbCd1234.woff2 is no whole font.'],
  ],
])('%s', async (_, changes, faults) => {
  expect(await faultsOf(changes)).toEqual(faults)
})
