import type { Font } from 'satori'
import { inLatin } from '../fonts/characters.ts'
import { instance } from '../fonts/instance.ts'
import { typefaces } from '../fonts/typefaces.ts'
import { scripts, type Face } from './element.ts'
import { asSet } from './settable.ts'

/** The cuts of the site's typefaces that pictures are set in: satori knows no variable fonts. */
const faces = [
  { name: 'text', typeface: 'text', axes: { opsz: 24, wght: 400 } },
  { name: 'title', typeface: 'text', axes: { opsz: 36, wght: 400 } },
  { name: 'label', typeface: 'label', axes: { wght: 400 } },
  { name: 'label', typeface: 'label', axes: { wght: 600 } },
] as const satisfies { name: Face; [key: string]: unknown }[]

/** Open what words in some characters are set in. */
export async function openFaces(text: string): Promise<Font[]> {
  const isLatin = Array.from(asSet(text)).every((character) => inLatin.test(character))
  const needed = isLatin ? ['latin'] : scripts
  return Promise.all(
    faces.flatMap(({ name, typeface, axes }) =>
      needed.map(async (script) => ({
        name: `${name}-${script}`,
        weight: axes.wght,
        data: await instance(typefaces[typeface], script, axes),
      })),
    ),
  )
}
