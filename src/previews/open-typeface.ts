import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import * as harfbuzz from 'harfbuzzjs'
import subsetFont from 'subset-font'
import type { Typeface } from '../fonts/typefaces.ts'
import { isInRange } from '../fonts/unicode-range.ts'

/** One file of a typeface, and the characters that it is for, as in CSS. */
export interface FontFile {
  range: string
  face: harfbuzz.Face
}

/** Open the files of a typeface that some characters need: Latin, and what else occurs. */
export async function openTypeface(
  { source, variant }: Typeface,
  characters: ReadonlySet<string>,
): Promise<FontFile[]> {
  const folder = `@fontsource-variable/${source}`
  const json = await readFile(fileOf(`${folder}/unicode.json`), 'utf8')
  const { latin = '', ...others } = JSON.parse(json) as Record<string, string>
  const foreign = [...characters].filter((character) => !isInRange(character, latin))
  const needed = Object.entries(others)
    // The nearer to Latin, the later it is in the list; some characters are in two scripts.
    .toReversed()
    .filter(([, range]) => foreign.some((character) => isInRange(character, range)))

  return Promise.all(
    [['latin', latin] as const, ...needed].map(async ([script, range]) => {
      const packed = await readFile(fileOf(`${folder}/files/${source}-${script}-${variant}.woff2`))
      // The engine reads no WOFF2. Nothing is cut away.
      const font = await subsetFont(packed, undefined, {
        targetFormat: 'truetype',
        keepAllGlyphs: true,
      })
      return { range, face: new harfbuzz.Face(new harfbuzz.Blob(font)) }
    }),
  )
}

function fileOf(specifier: string): string {
  return fileURLToPath(import.meta.resolve(specifier))
}
