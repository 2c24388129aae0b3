import type { Typeface } from './typefaces.ts'
import { rangeOf } from './unicode-range.ts'

/**
 * The rule that makes a font file part of a family.
 *
 * `optional` because nothing may move while somebody reads: a preloaded font is there when
 * the page is first painted, and where the network is too slow for that, this visit keeps
 * the fallback and the next one has the font.
 *
 * @param characters the characters that the file is for; all, if left out
 */
export function fontFace(
  { family, weight }: Typeface,
  file: string,
  characters?: Iterable<string>,
): string {
  const descriptors = [
    `font-family: '${family}'`,
    `font-weight: ${weight}`,
    `font-display: optional`,
    `src: url('./${file}') format('woff2')`,
    ...(characters ? [`unicode-range: ${rangeOf(characters)}`] : []),
  ]
  return `@font-face {\n${descriptors.map((line) => `  ${line};\n`).join('')}}\n`
}
