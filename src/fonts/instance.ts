import subsetFont from 'subset-font'
import { readPart, type Typeface } from './typefaces.ts'

/** One static cut of a typeface's file for a script, with all of its characters, as TrueType. */
export async function instance(
  typeface: Typeface,
  script: string,
  axes: Record<string, number>,
): Promise<Buffer> {
  return subsetFont(await readPart(typeface, script), undefined, {
    targetFormat: 'truetype',
    variationAxes: axes,
    keepAllGlyphs: true,
  })
}
