import subsetFont from 'subset-font'
import { rename } from './rename.ts'
import { readPart, type Typeface } from './typefaces.ts'

/** The features that the site's text uses, and those that place accents on letters. */
const features = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'pnum', 'tnum']

/** The licence's description and address in a font: it has to travel with the file. */
const licence = [13, 14]

/**
 * Cut one of a typeface's files down to some characters and the features in use.
 * Characters that the file does not have are left out.
 *
 * @param script the part of the typeface: its package has a file for `latin`, `greek`…
 * @returns a WOFF2 file
 */
export async function subset(
  typeface: Typeface,
  script: string,
  characters: Iterable<string>,
): Promise<Uint8Array> {
  const whole = await readPart(typeface, script)
  const part = await subsetFont(whole, [...characters].join(''), {
    targetFormat: 'truetype',
    variationAxes: typeface.axes,
    keepFeatures: features,
    preserveNameIds: licence,
  })
  rename(part, typeface.family)
  return subsetFont(part, undefined, {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
    preserveNameIds: licence,
  })
}
