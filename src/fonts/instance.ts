import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import type { Typeface } from './typefaces.ts'

/** One static cut of a typeface's file for a script, with all of its characters, as TrueType. */
export async function instance(
  { source, variant }: Typeface,
  script: string,
  axes: Record<string, number>,
): Promise<Buffer> {
  const file = `@fontsource-variable/${source}/files/${source}-${script}-${variant}.woff2`
  const whole = await readFile(fileURLToPath(import.meta.resolve(file)))
  return subsetFont(whole, undefined, {
    targetFormat: 'truetype',
    variationAxes: axes,
    keepAllGlyphs: true,
  })
}
