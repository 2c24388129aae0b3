import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** A typeface of the site: where it comes from and how much of it readers get. */
export interface Typeface {
  /** The name of its files; `text` fills `--font-text`. */
  name: string
  /** The name in style sheets and in the font files themselves. */
  family: string
  /** The name of its package under `@fontsource-variable/`, with which its files begin. */
  source: string
  /** How the names of its files end. */
  variant: string
  /** The axes that are kept, or where one is fixed. */
  axes: Record<string, number | { min: number; max: number }>
  /** The weights that the file covers, as in CSS. */
  weight: string
}

/** The file of a typeface for one script, in its package. */
export function readPart({ source, variant }: Typeface, script: string): Promise<Buffer> {
  const file = `@fontsource-variable/${source}/files/${source}-${script}-${variant}.woff2`
  return readFile(fileURLToPath(import.meta.resolve(file)))
}

export const typefaces = {
  text: {
    // The publisher's words and other long prose. The optical size follows the size of the
    // text by itself; the largest cut is for titles.
    name: 'text',
    family: 'Literata',
    source: 'literata',
    variant: 'opsz-normal',
    axes: { opsz: { min: 12, max: 36 }, wght: 400 },
    weight: '400',
  },
  label: {
    // Our words, labels and numbers. This is Source Sans 3, whose licence keeps the word
    // `Source` for files that nobody has changed: a subset needs a name of its own.
    name: 'label',
    family: 'Glosa Sans',
    source: 'source-sans-3',
    variant: 'wght-normal',
    axes: { wght: { min: 400, max: 650 } },
    weight: '400 650',
  },
} satisfies Record<string, Typeface>

/** The packages of the typefaces. */
export const fontPackages = Object.values(typefaces).map(
  ({ source }) => `@fontsource-variable/${source}`,
)
