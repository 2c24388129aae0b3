import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { hashOfCode } from '../fonts/hash-of-code.ts'
import { fontPackages } from '../fonts/typefaces.ts'
import { drawnIn } from './picture.ts'
import type { Preview } from './preview.ts'

/** A digest of the code that draws pictures: packages, this folder and that of the fonts. */
export async function digestOfDrawing(): Promise<string> {
  const folders = [import.meta.dirname, path.join(import.meta.dirname, '../fonts')]
  const hash = await hashOfCode(folders, ['subset-font', ...fontPackages])
  // This package lets nobody read its own package.json.
  const shaping = fileURLToPath(import.meta.resolve('harfbuzzjs/dist/harfbuzz.wasm'))
  return hash
    .update(await readFile(shaping))
    .update(JSON.stringify(sharp.versions))
    .digest('hex')
}

/** A name for the picture of a preview, which changes when the picture would. */
export function digestOfPreview(preview: Preview, drawing: string): string {
  return createHash('sha256').update(drawing).update(drawnIn(preview)).digest('hex')
}
