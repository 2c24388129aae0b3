/** The package brings no types; these are of the options in use. */
declare module 'subset-font' {
  export interface Options {
    targetFormat?: 'truetype' | 'woff2'
    /** The entries of the `name` table to keep beside those of identity and copyright. */
    preserveNameIds?: number[]
    keepFeatures?: string[]
    variationAxes?: Record<string, number | { min: number; max: number }>
    keepAllGlyphs?: boolean
  }
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options: Options,
  ): Promise<Buffer>
}
