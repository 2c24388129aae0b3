import satori from 'satori'
import sharp from 'sharp'
import { cardOf, type Card } from './card.ts'
import { column, prose, size, type Element } from './element.ts'
import { openFaces } from './faces.ts'
import { fit } from './fit.ts'
import { keys, width } from './frame.ts'
import type { Preview } from './preview.ts'

/** The most bytes of a picture. */
const heaviest = 60_000

/** Four bits a pixel: words in two or three inks look the same, in half the bytes. */
const few = { colours: 16, effort: 1 }
/** Eight bits, for six verdicts beside each other. */
const many = { colours: 256 }

/** The palettes to try until a picture is light enough. */
const palettes = { quote: [few], claim: [few], summary: [many, few] }

/** Draws the picture of a preview that can be set, as PNG: always the same from the same preview. */
export type Draw = (preview: Preview) => Promise<Buffer>

/** Get ready to draw some previews. */
export async function openDrawing(previews: readonly Preview[]): Promise<Draw> {
  const fonts = await openFaces(JSON.stringify(previews))
  const options = {
    fonts,
    loadAdditionalAsset: (_: string, segment: string) =>
      Promise.reject(new Error(`No typeface of the pictures has “${segment}”.`)),
  }

  return async (preview) => {
    const card = await withoutBreaks(cardOf(preview))
    const svg = await satori(await fit(card, fits), { ...size, ...options })
    let png = Buffer.of()
    for (const palette of palettes[preview.kind]) {
      png = await sharp(Buffer.from(svg))
        .png({ palette: true, dither: 0, ...palette })
        .toBuffer()
      if (png.length <= heaviest) break
    }
    return png
  }

  async function fits(card: Element): Promise<boolean> {
    const boxes = await measure(card)
    return (boxes.get(keys.text)?.height ?? 0) <= (boxes.get(keys.room)?.height ?? 0)
  }

  /** Where the longest word is wider than a line, smaller words are better than a broken one. */
  async function withoutBreaks(card: Card): Promise<Card> {
    const { least, most } = card.sizes
    const words = card.paragraphs.join(' ').split(/\s+/)
    const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '')
    const word = { ...prose(`«${longest}»`, most, { whiteSpace: 'nowrap' }), key: keys.text }
    const boxes = await measure(column({ alignItems: 'flex-start' }, word))
    const widest = (most * (width - 39)) / (boxes.get(keys.text)?.width ?? width)
    return { ...card, sizes: { least, most: Math.max(least, Math.min(most, Math.floor(widest))) } }
  }

  /** The boxes of the elements with a key. */
  async function measure(card: Element): Promise<Map<string, { width: number; height: number }>> {
    const boxes = new Map<string, { width: number; height: number }>()
    await satori(card, {
      ...options,
      ...size,
      embedFont: false,
      onNodeDetected: ({ key, width, height }) => boxes.set(String(key), { width, height }),
    })
    return boxes
  }
}
