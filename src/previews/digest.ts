import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as harfbuzz from 'harfbuzzjs'
import sharp from 'sharp'
import { palette } from '../edition/palette.ts'
import { verdictRows } from '../edition/verdicts.ts'
import { typefaces } from '../fonts/typefaces.ts'
import type { Preview } from './preview.ts'

/** What decides how pictures look, whatever is in them: the engines, the fonts, the code here. */
export async function digestOfDrawing(): Promise<string> {
  const engines = [harfbuzz.versionString(), sharp.versions]
  const code = (await readdir(import.meta.dirname)).toSorted()
  const files = [
    ...typefaces.map(({ source }) => manifestOf(`@fontsource-variable/${source}`)),
    ...code.map((name) => path.join(import.meta.dirname, name)),
  ]
  const hash = createHash('sha256').update(
    JSON.stringify([engines, typefaces, palette, verdictRows]),
  )
  for (const file of files) hash.update(await readFile(file))
  return hash.digest('hex')
}

/** A name for the picture that a preview becomes: another for whatever would change it. */
export function digestOfPreview(preview: Preview, drawing: string): string {
  return createHash('sha256').update(drawing).update(JSON.stringify(preview)).digest('hex')
}

function manifestOf(name: string): string {
  return fileURLToPath(import.meta.resolve(`${name}/package.json`))
}
