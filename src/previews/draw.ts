import { prose } from './box.ts'
import { cardOf, type Card } from './card.ts'
import { openDrawingMasks } from './drawing-masks.ts'
import { openFaces } from './faces.ts'
import { fit } from './fit.ts'
import { colors, margin, width } from './frame.ts'
import { openLayout } from './layout.ts'
import { openPainting } from './paint.ts'
import { openEncoder } from './png.ts'
import type { Preview } from './preview.ts'
import { indent } from './quote-card.ts'
import { tonesOf } from './tones.ts'
import { openTypesetting } from './typesetting.ts'

/** The most bytes of a picture. */
const heaviest = 60_000

/** How to write a picture, until it is light enough. */
const attempts = [
  // To compress harder takes twice as long for an eighth less.
  { areFew: false, level: 3 },
  { areFew: false, level: 9 },
  { areFew: true, level: 9 },
]

/** Draws the picture of a preview that can be set, as PNG: always the same from the same preview. */
export type Draw = (preview: Preview) => Promise<Buffer>

/** Get ready to draw some previews. */
export async function openDrawing(previews: readonly Preview[]): Promise<Draw> {
  const typesetting = openTypesetting(await openFaces(JSON.stringify(previews)))
  const layOut = openLayout(typesetting)
  const masks = openDrawingMasks()
  const paint = openPainting((drawing) => masks.of(drawing))
  const encode = openEncoder()

  return async (preview) => {
    const laid = fit(withoutBreaks(cardOf(preview)), (card) => layOut(card, width))
    const marks = laid.marks.map((mark) => ({ ...mark, x: mark.x + margin }))
    await masks.load(marks.flatMap((mark) => (mark.kind === 'drawing' ? mark.drawing : [])))
    let png: Buffer = Buffer.of()
    for (const { areFew, level } of attempts) {
      const tones = tonesOf(marks, areFew)
      png = await encode(paint(marks, tones), tones.palette, level)
      if (png.length <= heaviest) break
    }
    return png
  }

  /** Where a word is wider than a line, smaller words are better than a broken one. */
  function withoutBreaks(card: Card): Card {
    const { least, most } = card.sizes
    const { face } = prose('', most, colors.text)
    const widthOf = (word: string) => typesetting.set(face, word).width
    const words = card.paragraphs.flatMap((text) => prose(text, most, colors.text).text.split(' '))
    const widest = Math.max(...words.map(widthOf)) + widthOf('«»')
    const largest = Math.floor((width - indent) / widest)
    return { ...card, sizes: { least, most: Math.max(least, Math.min(most, largest)) } }
  }
}
