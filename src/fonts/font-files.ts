import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { fontFace } from './font-face.ts'
import { subset } from './subset.ts'
import type { Typeface } from './typefaces.ts'
import { coverageOf } from './unicode-range.ts'

export interface FontFiles {
  /** The font files, by their names. */
  fonts: Map<string, Uint8Array>
  /** The rules that make them a family. */
  css: string
}

/**
 * The files of a typeface for text in some characters: one with everything that its package
 * has under `latin`, and another for each further script that a character is from. A browser
 * asks for that one only on a page where such a character occurs.
 */
export async function fontFiles(
  typeface: Typeface,
  characters: ReadonlySet<string>,
): Promise<FontFiles> {
  const { latin = '', ...others } = await unicodeRanges(typeface)
  const file = `${typeface.name}.woff2`
  const fonts = new Map([[file, await subset(typeface, 'latin', characters)]])
  // Of two rules the later is tried first, so that the file that is always there has the say.
  let css = fontFace(typeface, file)

  const isLatin = coverageOf(latin)
  let rest = [...characters].filter((character) => !isLatin(character))
  // The nearer to Latin, the later it is in the list; some characters are in two scripts.
  for (const [script, range] of Object.entries(others).toReversed()) {
    const borrowed = rest.filter(coverageOf(range))
    if (borrowed.length === 0) continue
    rest = rest.filter((character) => !borrowed.includes(character))
    const file = `${typeface.name}-${script}.woff2`
    fonts.set(file, await subset(typeface, script, borrowed))
    css = fontFace(typeface, file, borrowed) + css
  }

  return { fonts, css }
}

/** The ranges of characters in the files of Fontsource, by the name of the script. */
async function unicodeRanges({ source }: Typeface): Promise<Record<string, string>> {
  const file = import.meta.resolve(`@fontsource-variable/${source}/unicode.json`)
  return JSON.parse(await readFile(fileURLToPath(file), 'utf8')) as Record<string, string>
}
