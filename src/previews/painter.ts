import sharp from 'sharp'
import { drawPreview } from './draw-preview.ts'
import type { Preview } from './preview.ts'
import { siteDrawings } from './site-drawings.ts'
import { toSvg } from './to-svg.ts'
import { openTypesetter } from './typesetter.ts'

/** What a picture may weigh, in bytes. */
const heaviest = 60_000

/**
 * The colours that are tried. Words in two or three inks look the same with sixteen, in half
 * the bytes; six verdicts beside each other need more, as long as they are not too heavy.
 */
const palettes = { quote: [16], claim: [16], summary: [64, 32, 16] }

/**
 * Get ready to paint some previews.
 *
 * @returns what makes a PNG of one of them, always the same from the same preview
 */
export async function openPainter(
  previews: readonly Preview[],
): Promise<(preview: Preview) => Promise<Buffer>> {
  const type = await openTypesetter(new Set(JSON.stringify(previews)))
  const site = await siteDrawings()

  return async (preview) => {
    const svg = Buffer.from(toSvg(drawPreview(preview, type), type, site))
    let png = Buffer.of()
    for (const colours of palettes[preview.kind]) {
      png = await sharp(svg).png({ palette: true, colours, dither: 0, effort: 1 }).toBuffer()
      if (png.length <= heaviest) break
    }
    return png
  }
}
