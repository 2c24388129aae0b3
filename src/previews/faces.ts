import { inLatin } from '../fonts/characters.ts'
import { instance } from '../fonts/instance.ts'
import { typefaces } from '../fonts/typefaces.ts'
import type { Face } from './box.ts'
import { asSet } from './settable.ts'

/** The parts of a typeface, in the order in which they are looked through for a character. */
const scripts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic']

/** The cuts of the site's typefaces that pictures are set in. */
const faces = {
  text: { typeface: 'text', axes: { opsz: 24, wght: 400 } },
  title: { typeface: 'text', axes: { opsz: 36, wght: 400 } },
  label: { typeface: 'label', axes: { wght: 400 } },
  'strong label': { typeface: 'label', axes: { wght: 600 } },
} as const satisfies Record<Face, unknown>

/** The files of each face, TrueType, for words in some characters. */
export async function openFaces(text: string): Promise<Record<Face, Buffer[]>> {
  const isLatin = Array.from(asSet(text)).every((character) => inLatin.test(character))
  const needed = isLatin ? ['latin'] : scripts
  const open = (face: Face) => {
    const { typeface, axes } = faces[face]
    return Promise.all(needed.map((script) => instance(typefaces[typeface], script, axes)))
  }
  const [text_, title, label, strong] = await Promise.all([
    open('text'),
    open('title'),
    open('label'),
    open('strong label'),
  ])
  return { text: text_, title, label, 'strong label': strong }
}
