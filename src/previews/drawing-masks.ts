import sharp from 'sharp'
import type { Drawing } from './box.ts'
import { full, type Mask } from './mask.ts'

/** Get ready to know the shapes of drawings, of which each is drawn once. */
export function openDrawingMasks() {
  const masks = new Map<string, Mask>()
  return {
    /** Draw those of some drawings that are not drawn yet. */
    async load(drawings: readonly Drawing[]): Promise<void> {
      for (const { svg } of drawings) {
        if (!masks.has(svg)) masks.set(svg, await maskOf(svg))
      }
    },

    /** The shape of a drawing that was loaded. */
    of({ svg }: Drawing): Mask {
      const mask = masks.get(svg)
      if (!mask) throw new Error('This drawing was not loaded')
      return mask
    },
  }
}

async function maskOf(svg: string): Promise<Mask> {
  const { data, info } = await sharp(Buffer.from(svg))
    .extractChannel('alpha')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const coverage = Uint8Array.from(data, (alpha) => Math.round((alpha / 255) * full))
  return { left: 0, top: 0, width: info.width, height: info.height, coverage }
}
