import sharp from 'sharp'
import { drawPreview } from './draw-preview.ts'
import type { Preview } from './preview.ts'
import { toSvg } from './to-svg.ts'
import { openTypesetter } from './typesetter.ts'

/** What a picture may weigh, in bytes. */
const heaviest = 60_000

/** Four bits a pixel: words in two or three inks look the same, in half the bytes. */
const few = { colours: 16, effort: 1 }
/** Eight bits, for six verdicts beside each other. */
const many = { colours: 256 }

/** What is tried, until a picture is light enough. */
const palettes = { quote: [few], claim: [few], summary: [many, few] }

/**
 * Get ready to paint some previews.
 *
 * @returns what makes a PNG of one of them, always the same from the same preview
 */
export async function openPainter(
  previews: readonly Preview[],
): Promise<(preview: Preview) => Promise<Buffer>> {
  const type = await openTypesetter(new Set(JSON.stringify(previews)))

  return async (preview) => {
    const svg = Buffer.from(toSvg(drawPreview(preview, type), type))
    let png = Buffer.of()
    for (const palette of palettes[preview.kind]) {
      png = await sharp(svg)
        .png({ palette: true, dither: 0, ...palette })
        .toBuffer()
      if (png.length <= heaviest) break
    }
    return png
  }
}
