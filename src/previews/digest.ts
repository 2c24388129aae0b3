import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { typefaces } from '../fonts/typefaces.ts'
import { drawnIn } from './picture.ts'
import type { Preview } from './preview.ts'

/** Everything that decides how pictures look, beside what is in them: packages and the code here. */
export async function digestOfDrawing(): Promise<string> {
  const packages = [
    'satori',
    'subset-font',
    ...Object.values(typefaces).map(({ source }) => `@fontsource-variable/${source}`),
  ]
  const code = (await readdir(import.meta.dirname)).toSorted()
  const files = [
    ...packages.map((name) => fileURLToPath(import.meta.resolve(`${name}/package.json`))),
    ...code.map((name) => path.join(import.meta.dirname, name)),
  ]
  const hash = createHash('sha256').update(JSON.stringify(sharp.versions))
  for (const file of files) hash.update(await readFile(file))
  return hash.digest('hex')
}

/** A name for the picture that a preview becomes: another for whatever would change it. */
export function digestOfPreview(preview: Preview, drawing: string): string {
  return createHash('sha256').update(drawing).update(drawnIn(preview)).digest('hex')
}
